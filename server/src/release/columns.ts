/** How one property of the domain lies in the columns of a table: a codec each way. */

import {
  type Bilingual,
  type Figure,
  isMissing,
  isSilentReason,
  toPoint,
} from "@scenkartan/domain";

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** One property, one or more columns. `fromCells` gives undefined for what is absent. */
export interface Codec {
  readonly toCells: (name: string, value: unknown) => Row;
  readonly fromCells: (name: string, row: Row) => unknown;
}

/** Text or number as it is; absent is null. */
export const plain: Codec = {
  toCells: (name, value) => ({ [name]: (value as Cell | undefined) ?? null }),
  fromCells: (name, row) => row[name] ?? undefined,
};

/** True and false as 1 and 0. */
export const flag: Codec = {
  toCells: (name, value) => ({ [name]: value ? 1 : 0 }),
  fromCells: (name, row) => row[name] === 1,
};

/** Lists and objects as JSON; absent is null. */
export const json: Codec = {
  toCells: (name, value) => ({ [name]: value === undefined ? null : JSON.stringify(value) }),
  fromCells: (name, row) => {
    const cell = row[name];
    return typeof cell === "string" ? JSON.parse(cell) : undefined;
  },
};

/** `note: {sv, en}` as `noteSv`, `noteEn`. */
export const bilingual: Codec = {
  toCells: (name, value) => {
    const text = value as Bilingual | undefined;
    return { [`${name}Sv`]: text?.sv ?? null, [`${name}En`]: text?.en ?? null };
  },
  fromCells: (name, row) => {
    const [sv, en] = [row[`${name}Sv`], row[`${name}En`]];
    return typeof sv === "string" && typeof en === "string" ? { sv, en } : undefined;
  },
};

/** `n: 538` as `n`, or its reason as `nSilent`; one of them is always null. */
export const figure: Codec = {
  toCells: (name, value) => {
    const stated = value as Figure;
    if (!isMissing(stated)) return { [name]: stated, [`${name}Silent`]: null };
    if ("silent" in stated) return { [name]: null, [`${name}Silent`]: stated.silent };
    throw new Error(`${name}: a published figure is a number or silent`);
  },
  fromCells: (name, row) => {
    const [value, silent] = [row[name], row[`${name}Silent`]];
    if (typeof value === "number") return value;
    if (isSilentReason(silent)) return { silent };
    throw new Error(`${name}: neither a number nor a reason`);
  },
};

/** A point as two columns of degrees (WGS 84). */
export function point(lonColumn: string, latColumn: string): Codec {
  return {
    toCells: (_, value) => {
      const [lon, lat] = (value as { coordinates: [number, number] }).coordinates;
      return { [lonColumn]: lon, [latColumn]: lat };
    },
    fromCells: (_, row) => toPoint(Number(row[lonColumn]), Number(row[latColumn])),
  };
}

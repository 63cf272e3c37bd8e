/** What the signs of changes and the fills of their ground mean. */

import { CHANGE_KINDS, type ChangeKind, GROUND_PARTS, type GroundPart } from "@scenkartan/domain";
import type { ChangeFeature } from "@scenkartan/server/api-types";
import { GroundSwatch } from "./ground-swatch.tsx";
import type { LegendGroup, LegendRow, SignTexts } from "./layers/legend.ts";
import styles from "./scene-legend.module.css";
import { ChangeMark } from "./status-mark.tsx";
import type { GroundData } from "./to-ground-data.ts";
import { toKind } from "./use-shown-changes.ts";

export interface ChangeLegendTexts {
  readonly group: { readonly changes: string; readonly changedGround: string };
  readonly part: Readonly<Record<GroundPart, SignTexts>>;
  readonly kind: Readonly<Record<ChangeKind, SignTexts>>;
  readonly sign: { readonly disc: SignTexts };
}

interface ShownChanges {
  readonly changes: readonly ChangeFeature[];
  readonly ground: GroundData | undefined;
  readonly precisions: ReadonlyMap<string, number>;
  readonly texts: ChangeLegendTexts;
}

/** No more than what is on the map. */
export function toChangeLegend({
  changes,
  ground,
  precisions,
  texts,
}: ShownChanges): LegendGroup[] {
  const placed = changes.filter(({ geometry }) => geometry !== null);
  const groundRows = (ground && ground.features.length > 0 ? GROUND_PARTS : []).map((part) => ({
    ...texts.part[part],
    layer: part,
    sign: <GroundSwatch part={part} />,
  }));
  const changeRows = CHANGE_KINDS.flatMap((kind) => {
    const count = placed.filter((change) => toKind(change) === kind).length;
    const sign = <ChangeMark kind={kind} size={22} />;
    return count === 0 ? [] : [{ ...texts.kind[kind], layer: kind, count, sign }];
  });
  const discRows: LegendRow[] =
    precisions.size === 0
      ? []
      : [{ ...texts.sign.disc, layer: "discs", sign: <span className={styles.disc} /> }];
  return [
    { title: texts.group.changedGround, rows: groundRows },
    { title: texts.group.changes, rows: [...changeRows, ...discRows] },
  ].filter(({ rows }) => rows.length > 0);
}

/** What the table says of a scene, column by column, for the page and for the clipboard alike. */

import {
  formatArea,
  formatDate,
  formatNumber,
  type Language,
  type SnapshotId,
  toFirstDay,
} from "@scenkartan/domain";
import type { SceneFeature, SnapshotAnswer, SourceAnswer } from "@scenkartan/server/api-types";
import type { Translate } from "../../text/words.ts";
import type { Cell } from "../../ui/sort-rows.ts";

type Properties = SceneFeature["properties"];

/** Words, or the symbol that stands in their place with its reason. */
export type Said = string | { readonly symbol: ".." | "." | "–"; readonly reason: string };

export interface SceneColumn {
  readonly name: ColumnName;
  readonly label: string;
  readonly isNumber: boolean;
  /** What rows are ordered by; the words where nothing else is said. */
  readonly toCell: (scene: SceneFeature) => Cell;
  readonly say: (scene: SceneFeature) => Said;
}

/** In the order of the table. */
export const COLUMN_NAMES = [
  "name",
  "kommun",
  "lokalpolisomrade",
  "status",
  "statusBasis",
  "since",
  "position",
  "area",
  "sources",
  "corrected",
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

export interface ColumnSetting {
  readonly t: Translate<"explorer">;
  /** The words of every page. */
  readonly ts: Translate;
  readonly language: Language;
  readonly snapshots: readonly SnapshotAnswer[];
  readonly sources: readonly SourceAnswer[];
}

export function toSceneColumns(setting: ColumnSetting): SceneColumn[] {
  return COLUMN_NAMES.map((name) => {
    const say = ({ properties }: SceneFeature) => SAY[name](properties, setting);
    return {
      name,
      label: setting.t(`table.${name}`),
      isNumber: name === "area",
      toCell: (scene) => {
        const said = say(scene);
        if (typeof said !== "string") return { silent: "not-published" };
        return toOrder(name, scene.properties, setting) ?? said;
      },
      say,
    };
  });
}

const SAY: Readonly<Record<ColumnName, (scene: Properties, setting: ColumnSetting) => Said>> = {
  name: ({ name }) => name,
  kommun: ({ kommun }) => kommun,
  lokalpolisomrade: ({ lokalpolisomradeName }) => lokalpolisomradeName,
  status: ({ status }, { ts }) => ts(`status.${status}`),
  statusBasis: ({ statusBasis }, { t }) =>
    statusBasis ? t(`table.${statusBasis}`) : missing("..", t("table.silent")),
  since: saySince,
  position: sayPosition,
  area: ({ areaM2 }, { t, language }) =>
    areaM2 === undefined ? missing("..", t("table.noArea")) : formatArea(areaM2, language),
  sources: (scene, setting) => listSources(scene, setting).map(sayPublisher).join("; "),
  corrected: ({ corrections }, { t, language }) =>
    corrections.length === 0
      ? missing("–", t("table.notCorrected"))
      : corrections.map(({ correctedOn }) => formatDate(correctedOn, language)).join("; "),
};

function saySince({ status, ceasedSince }: Properties, { t, language, snapshots }: ColumnSetting) {
  const since = findStateOf(snapshots, ceasedSince);
  if (since !== undefined) return formatDate(since, language);
  return status === "active"
    ? missing(".", t("table.notCeased"))
    : missing("..", t("table.noSince"));
}

function sayPosition({ positionBasis, positionPrecisionM }: Properties, setting: ColumnSetting) {
  const { t, ts, language } = setting;
  const basis = ts(`basis.${positionBasis}`);
  if (positionBasis === "mapped" || positionPrecisionM === undefined) return basis;
  return t("table.within", { basis, metres: formatNumber(positionPrecisionM, language) });
}

/** The sources that speak of the scene at this mapping. */
export function listSources(
  { sources: ids }: Properties,
  { sources }: Pick<ColumnSetting, "sources">,
): SourceAnswer[] {
  return ids.flatMap((id) => sources.find(({ sourceId }) => sourceId === id) ?? []);
}

function sayPublisher({ publisher }: SourceAnswer): string {
  return publisher;
}

/** Dates by time and numbers by size; undefined for what is ordered as it is read. */
function toOrder(
  name: ColumnName,
  { areaM2, ceasedSince, corrections }: Properties,
  { snapshots }: ColumnSetting,
): Cell | undefined {
  if (name === "area") return areaM2;
  const date = name === "since" ? findStateOf(snapshots, ceasedSince) : undefined;
  if (name === "corrected") return corrections[0]?.correctedOn;
  return date && toFirstDay(date);
}

function findStateOf(snapshots: readonly SnapshotAnswer[], wanted: SnapshotId | undefined) {
  return snapshots.find(({ snapshotId }) => snapshotId === wanted)?.stateOf;
}

function missing(symbol: "." | ".." | "–", reason: string): Said {
  return { symbol, reason };
}

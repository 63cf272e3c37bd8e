/** What the signs of the scenes mean: only those that the map shows. */

import { type PositionBasis, STATUSES, type Status } from "@scenkartan/domain";
import type { OperationAnswer, SceneFeature } from "@scenkartan/server/api-types";
import type { ReactNode } from "react";
import type { LegendGroup, LegendRow, SignTexts } from "./layers/legend.ts";
import styles from "./scene-legend.module.css";
import { CorrectionMark, StatusMark } from "./status-mark.tsx";

export interface SceneLegendTexts {
  readonly group: { readonly scenes: string; readonly ground: string };
  readonly sign: Readonly<
    Record<
      Status | "correction" | "disc" | "activeGround" | "ceasedGround" | "described" | "extent",
      SignTexts
    >
  >;
}

interface Shown {
  readonly scenes: readonly SceneFeature[];
  readonly operations: readonly OperationAnswer[];
}

/** Counts are of those that have a place, whether they are hidden now or not. */
export function toSceneLegend(shown: Shown, { group, sign }: SceneLegendTexts): LegendGroup[] {
  const placed = shown.scenes
    .filter(({ geometry }) => geometry !== null)
    .map(({ properties }) => properties);
  const withBasis = (basis: PositionBasis) =>
    placed.filter(({ positionBasis }) => positionBasis === basis);
  const mapped = withBasis("mapped");
  const row = (isThere: boolean, name: keyof typeof sign, rest: Rest): LegendRow[] =>
    isThere ? [{ ...sign[name], ...rest }] : [];
  const statusRows = STATUSES.flatMap((status) => {
    const count = placed.filter((each) => each.status === status).length;
    const rest = { layer: status, count, sign: <StatusMark status={status} size={22} /> };
    return row(count > 0, status, rest);
  });
  const isActive = ({ status }: { status: Status }) => status === "active";
  const isCorrected = ({ corrections }: SceneFeature["properties"]) => corrections.length > 0;
  return [
    {
      title: group.scenes,
      rows: [
        ...statusRows,
        ...row(placed.some(isCorrected), "correction", { sign: <CorrectionMark /> }),
      ],
    },
    {
      title: group.ground,
      rows: [
        ...row(withBasis("place").length > 0, "disc", {
          layer: "discs",
          sign: <span className={styles.disc} />,
        }),
        ...row(mapped.some(isActive), "activeGround", {
          sign: <span className={styles.activeGround} />,
        }),
        ...row(!mapped.every(isActive), "ceasedGround", {
          sign: <span className={styles.ceasedGround} />,
        }),
        ...row(withBasis("described").length > 0, "described", {
          sign: <span className={styles.described} />,
        }),
        ...row(
          shown.operations.some(({ extent }) => extent !== undefined),
          "extent",
          {
            layer: "extents",
            sign: <span className={styles.extent} />,
          },
        ),
      ],
    },
  ].filter(({ rows }) => rows.length > 0);
}

type Rest = Pick<LegendRow, "layer" | "count"> & { readonly sign: ReactNode };

/** How long the line is, and how long it would be with the point that is aimed at. */

import { useStored } from "../store.ts";
import { measureAlongM, measureDistanceM } from "./measure.ts";
import { drawing } from "./tool.ts";
import styles from "./tool-panel.module.css";
import type { ToolTexts } from "./tool-texts.ts";

export function DistanceResult({ texts }: { readonly texts: ToolTexts }) {
  const { points, aim, aimedBy } = useStored(drawing, (value) => value);
  const last = points.at(-1);
  const lengthM = measureAlongM(points).at(-1) ?? 0;
  return (
    <dl>
      <dt>{texts.length}</dt>
      <dd className={styles.figure}>{texts.sayDistance(lengthM)}</dd>
      {last && aim && (
        <>
          <dt>{texts.toAim[aimedBy]}</dt>
          <dd>{texts.sayDistance(lengthM + measureDistanceM(last, aim))}</dd>
        </>
      )}
    </dl>
  );
}

/** Where the chosen point is, or else what is aimed at, in two systems to copy. */

import { CopyButton } from "../../ui/copy-button.tsx";
import { useStored } from "../store.ts";
import { writeSweref99tm, writeWgs84 } from "./coordinates.ts";
import { drawing } from "./tool.ts";
import styles from "./tool-panel.module.css";
import type { ToolTexts } from "./tool-texts.ts";

export function CoordinatesResult({ texts }: { readonly texts: ToolTexts }) {
  const { points, aim, aimedBy } = useStored(drawing, (value) => value);
  const [point] = points;
  const shown = point ?? aim;
  if (shown === undefined) return null;
  const lines = [
    { system: texts.sweref99tm, written: writeSweref99tm(shown) },
    { system: texts.wgs84, written: writeWgs84(shown) },
  ];
  return (
    <>
      <p className={styles.place}>{texts.place[point ? "point" : aimedBy]}</p>
      <dl>
        {lines.map(({ system, written }) => (
          <div key={system} className={styles.line}>
            <dt>{system}</dt>
            <dd className={styles.coordinates}>
              {written}
              <CopyButton text={written} of={system} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Where the chosen point is, or else what is aimed at, in two systems to copy. */

import { CopyButton } from "../../ui/copy-button.tsx";
import { useStored } from "../store.ts";
import { COORDINATE_SYSTEMS } from "./coordinates.ts";
import { drawing } from "./tool.ts";
import styles from "./tool-panel.module.css";
import type { ToolTexts } from "./tool-texts.ts";

export function CoordinatesResult({ texts }: { readonly texts: ToolTexts }) {
  const { points, aim, aimedBy } = useStored(drawing, (value) => value);
  const [point] = points;
  const shown = point ?? aim;
  if (shown === undefined) return null;
  return (
    <>
      <p className={styles.place}>{texts.place[point ? "point" : aimedBy]}</p>
      <dl>
        {COORDINATE_SYSTEMS.map(({ name, write }) => (
          <div key={name} className={styles.line}>
            <dt>{name}</dt>
            <dd className={styles.coordinates}>
              {write(shown)}
              <CopyButton text={write(shown)} of={name} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

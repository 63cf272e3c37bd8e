/** The map's layers and what their signs mean, in one panel: what can be hidden has a box to tick. */

import { type ReactNode, useState } from "react";
import { useLayerChoice } from "./layer-choice.ts";
import { LEGEND_OPEN_FROM, type LegendGroup, type LegendRow, listHidden } from "./legend.ts";
import styles from "./legend-panel.module.css";

export interface LegendTexts {
  readonly title: string;
  /** The title where there is little room. */
  readonly short: string;
  readonly showAll: string;
  readonly sayHidden: (count: number) => string;
  readonly sayCount: (count: number) => string;
}

interface LegendPanelProps {
  readonly groups: readonly LegendGroup[];
  /** False where it would lie over most of a map; it is then folded until it is asked for. */
  readonly hasRoom: boolean;
  readonly texts: LegendTexts;
  /** What else can be chosen of the map. */
  readonly children?: ReactNode;
}

/** Folded it still says that something is hidden: an empty map must not look like an empty county. */
export function LegendPanel({ groups, hasRoom, texts, children }: LegendPanelProps) {
  const { hidden, onHide } = useLayerChoice();
  const [isOpenFirst] = useState(() => hasRoom && window.matchMedia(LEGEND_OPEN_FROM).matches);
  const hiddenHere = listHidden(groups, hidden);
  return (
    <details className={styles.panel} open={isOpenFirst}>
      <summary>
        <span className={styles.title}>{texts.title}</span>
        <span className={styles.short}>{texts.short}</span>
        {hiddenHere.length > 0 && (
          <span className={styles.hidden}>{texts.sayHidden(hiddenHere.length)}</span>
        )}
      </summary>
      <div className={styles.content}>
        {groups.map(({ title, rows }) => (
          <fieldset key={title} className={styles.group}>
            <legend>{title}</legend>
            {rows.map((row) => (
              <Row key={row.name} row={row} texts={texts} />
            ))}
          </fieldset>
        ))}
        {hiddenHere.length > 0 && (
          <button
            type="button"
            className={styles.showAll}
            onClick={() => onHide(hidden.filter((layer) => !hiddenHere.includes(layer)))}
          >
            {texts.showAll}
          </button>
        )}
        {children}
      </div>
    </details>
  );
}

interface RowProps {
  readonly row: LegendRow;
  readonly texts: LegendTexts;
}

function Row({ row, texts }: RowProps) {
  const { hidden, onHide } = useLayerChoice();
  const { layer, sign, name, meaning, count } = row;
  const words = (
    <>
      <span className={styles.sign}>{sign}</span>
      <span>
        <span className={styles.name}>{name}</span>
        {meaning && <span className={styles.meaning}>: {meaning}</span>}
      </span>
      {count !== undefined && (
        <span className={styles.count}>
          <span aria-hidden="true">{count}</span>
          <span className="visually-hidden">, {texts.sayCount(count)}</span>
        </span>
      )}
    </>
  );
  if (layer === undefined) return <p className={styles.row}>{words}</p>;
  const isShown = !hidden.includes(layer);
  return (
    <label className={styles.row}>
      <input
        type="checkbox"
        checked={isShown}
        onChange={() =>
          onHide(isShown ? [...hidden, layer] : hidden.filter((each) => each !== layer))
        }
      />
      {words}
    </label>
  );
}

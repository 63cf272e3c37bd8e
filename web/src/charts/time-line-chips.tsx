/** One radio button for each mapping, as near to its place in time as there is room for. */

import type { SnapshotId } from "@scenkartan/domain";
import type { CSSProperties, KeyboardEvent } from "react";
import styles from "./time-line.module.css";
import type { TimeLineMapping } from "./time-line-entry.ts";
import type { TimeLineLayout } from "./time-line-layout.ts";

interface TimeLineChipsProps {
  readonly mappings: readonly TimeLineMapping[];
  readonly value: SnapshotId;
  readonly layout: TimeLineLayout;
  readonly label: string;
  readonly onChange: (snapshotId: SnapshotId) => void;
  readonly onToggle: () => void;
}

export function TimeLineChips(props: TimeLineChipsProps) {
  const { mappings, value, layout, label, onChange } = props;
  const size = { "--chip-width": `${layout.chipWidth}px` } as CSSProperties;
  return (
    <fieldset className={styles.chips} style={size} onKeyDown={toKeys(props)}>
      <legend className="visually-hidden">{label}</legend>
      {mappings.map(({ snapshotId, label: words, spoken }, index) => (
        <label key={snapshotId} className={styles.chip} style={{ left: layout.chips[index] }}>
          <input
            type="radio"
            name="kartlaggning"
            className="visually-hidden"
            value={snapshotId}
            checked={snapshotId === value}
            onChange={() => onChange(snapshotId)}
          />
          {layout.isFolded ? words.replaceAll("\u00a0", "\n") : words}
          <span className="visually-hidden">, {spoken}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The arrows are the browser's own; Home and End lead to the ends, and Space plays and pauses. */
function toKeys({ mappings, onChange, onToggle }: TimeLineChipsProps) {
  return (event: KeyboardEvent) => {
    const target = { Home: mappings[0], End: mappings.at(-1) }[event.key];
    if (event.key === " ") onToggle();
    else if (target !== undefined) onChange(target.snapshotId);
    else return;
    event.preventDefault();
    if (target === undefined) return;
    event.currentTarget
      .querySelector<HTMLInputElement>(`input[value="${target.snapshotId}"]`)
      ?.focus();
  };
}

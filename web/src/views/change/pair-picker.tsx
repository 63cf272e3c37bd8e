/** Chooses the two mappings. The same one twice cannot be chosen. */

import { formatDate, type SnapshotId } from "@scenkartan/domain";
import type { SnapshotAnswer } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import type { Pair } from "./choose-pair.ts";
import styles from "./pair-picker.module.css";

interface PairPickerProps {
  readonly snapshots: readonly SnapshotAnswer[];
  readonly pair: Pair;
  /** False where they are only read forwards in time. */
  readonly isSwappable?: boolean;
  readonly onChange: (fromId: SnapshotId, toId: SnapshotId) => void;
}

export function PairPicker({ snapshots, pair, isSwappable = true, onChange }: PairPickerProps) {
  const { t } = useTranslation("change");
  const fromId = pair.from.snapshotId;
  const toId = pair.to.snapshotId;
  return (
    <fieldset className={isSwappable ? styles.pair : `${styles.pair} ${styles.forwards}`}>
      <legend className="visually-hidden">{t("pair.label")}</legend>
      <SnapshotSelect
        label={t("pair.from")}
        snapshots={snapshots}
        value={fromId}
        taken={toId}
        onChange={(id) => onChange(id, toId)}
      />
      {isSwappable && (
        <Button kind="icon" aria-label={t("pair.swap")} onClick={() => onChange(toId, fromId)}>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 7h13M12.5 3.5 16 7l-3.5 3.5M17 13H4M7.5 9.5 4 13l3.5 3.5" />
          </svg>
        </Button>
      )}
      <SnapshotSelect
        label={t("pair.to")}
        snapshots={snapshots}
        value={toId}
        taken={fromId}
        onChange={(id) => onChange(fromId, id)}
      />
    </fieldset>
  );
}

interface SnapshotSelectProps {
  readonly label: string;
  readonly snapshots: readonly SnapshotAnswer[];
  readonly value: SnapshotId;
  /** Already chosen as the other end. */
  readonly taken: SnapshotId;
  readonly onChange: (id: SnapshotId) => void;
}

function SnapshotSelect({ label, snapshots, value, taken, onChange }: SnapshotSelectProps) {
  const { language } = useSelection().selection;
  return (
    <Select label={label} value={value} onChange={(id) => onChange(id as SnapshotId)}>
      {snapshots.map(({ snapshotId, stateOf }) => (
        <option key={snapshotId} value={snapshotId} disabled={snapshotId === taken}>
          {formatDate(stateOf, language, "long")}
        </option>
      ))}
    </Select>
  );
}

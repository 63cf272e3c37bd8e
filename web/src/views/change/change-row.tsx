/** One change as a row of a table, which opens to say what is known of it. */

import { formatNumber, readGround } from "@scenkartan/domain";
import type { ChangeFeature } from "@scenkartan/server/api-types";
import { useEffect, useRef } from "react";
import { useRowPointing } from "../../map/pointing/pointing.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import type { ChangeSelecting } from "./change.tsx";
import { ChangeDetail } from "./change-detail.tsx";
import styles from "./change-lists.module.css";
import { toName } from "./group-changes.ts";
import type { ShownChange } from "./use-change.ts";

interface ChangeRowProps extends ChangeSelecting {
  readonly change: ChangeFeature;
  readonly shown: ShownChange;
}

export function ChangeRow({ change, shown, onSelect }: ChangeRowProps) {
  const isOpen = shown.selected?.id === change.id;
  const row = useRef<HTMLTableRowElement>(null);
  const detail = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    detail.current?.scrollIntoView({ block: "nearest" });
    row.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  const { regionBefore, regionAfter } = change.properties;
  const region = regionBefore ?? regionAfter;
  return (
    <>
      <tr
        ref={row}
        id={`andring-${change.id}`}
        data-open={isOpen || undefined}
        {...useRowPointing(change.id)}
      >
        <th scope="row">
          <button
            type="button"
            className={styles.place}
            aria-expanded={isOpen}
            onClick={() => onSelect(isOpen ? undefined : change.id)}
          >
            {toName(change)}
            <GroundChange change={change} />
          </button>
        </th>
        <td>{region?.lokalpolisomradeName}</td>
        <td>{region?.kommun}</td>
      </tr>
      {isOpen && (
        <tr ref={detail}>
          <td colSpan={3} className={styles.detailCell}>
            <ChangeDetail change={change} shown={shown} />
          </td>
        </tr>
      )}
    </>
  );
}

/** How much its ground became larger or smaller; nothing where that is not known. */
function GroundChange({ change }: { readonly change: ChangeFeature }) {
  const { t } = useTranslation("change");
  const { language } = useSelection().selection;
  const ground = readGround(change.properties);
  const { kind } = change.properties;
  if (!ground.comparable || kind === "unchanged") return null;
  const difference = Math.round(ground.afterM2 - ground.beforeM2);
  const sign = difference > 0 ? "+" : "";
  return (
    <span className={styles.difference}>
      {sign}
      {formatNumber(difference, language)} {t("ground.unit")}
    </span>
  );
}

/** The signs of scenes, changes and ground. */

import { CHANGE_KINDS, GROUND_PARTS, type Status } from "@scenkartan/domain";
import type { ReactNode } from "react";
import { GroundPatterns, GroundSwatch } from "../../map/ground-swatch.tsx";
import { ChangeMark, StatusMark } from "../../map/status-mark.tsx";
import { useTranslation } from "../../text/use-translation.tsx";
import styles from "./pieces.module.css";

const STATUSES: readonly Status[] = ["active", "ceased", "unknown"];

export function Signs() {
  const { t } = useTranslation("pieces");
  const { t: ts } = useTranslation();
  const { t: tc } = useTranslation("change");
  return (
    <>
      <GroundPatterns />
      <p>{t("signs.text")}</p>
      <SignList name={t("signs.status")}>
        {STATUSES.map((status) => (
          <li key={status}>
            <StatusMark status={status} /> {ts(`status.${status}`)}
          </li>
        ))}
      </SignList>
      <SignList name={t("signs.change")}>
        {CHANGE_KINDS.map((kind) => (
          <li key={kind}>
            <ChangeMark kind={kind} /> {tc(`kind.${kind}`)}
          </li>
        ))}
      </SignList>
      <SignList name={t("signs.ground")}>
        {GROUND_PARTS.map((part) => (
          <li key={part}>
            <GroundSwatch part={part} /> {t(`signs.${part}`)}
          </li>
        ))}
      </SignList>
    </>
  );
}

function SignList({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3>{name}</h3>
      <ul className={styles.signs}>{children}</ul>
    </div>
  );
}

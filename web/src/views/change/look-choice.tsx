/** Chooses how the map shows two mappings; says why when a look cannot be chosen. */

import type { Look } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import styles from "./look-choice.module.css";
import type { ShownChange } from "./use-change.ts";

const LOOKS = ["overlay", "swipe", "side"] as const;

export function LookChoice({ shown }: { readonly shown: ShownChange }) {
  const { t } = useTranslation("change");
  const { select } = useSelection();
  return (
    <div className={styles.bar}>
      <fieldset className={styles.looks}>
        <legend className="visually-hidden">{t("look.label")}</legend>
        {LOOKS.map((look) => (
          <label key={look}>
            <input
              type="radio"
              name="jamfor"
              className="visually-hidden"
              value={look}
              checked={(shown.look ?? "overlay") === look}
              disabled={look !== "overlay" && !shown.hasGround}
              onChange={() => select({ look: toLook(look) })}
            />
            {t(`look.${look}`)}
          </label>
        ))}
      </fieldset>
      {!shown.hasGround && <p className={styles.reason}>{t("look.needsGround")}</p>}
    </div>
  );
}

function toLook(look: (typeof LOOKS)[number]): Look | undefined {
  return look === "overlay" ? undefined : look;
}

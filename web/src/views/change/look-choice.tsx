/** Chooses how the map shows two mappings; says why when a look cannot be chosen. */

import type { Look } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Choice } from "../../ui/choice.tsx";
import styles from "./look-choice.module.css";
import type { ShownChange } from "./use-change.ts";

const LOOKS = ["overlay", "swipe", "side"] as const;

export function LookChoice({ shown }: { readonly shown: ShownChange }) {
  const { t } = useTranslation("change");
  const { select } = useSelection();
  return (
    <div className={styles.bar}>
      <Choice
        label={t("look.label")}
        name="jamfor"
        options={LOOKS.map((look) => ({
          value: look,
          label: t(`look.${look}`),
          isDisabled: look !== "overlay" && !shown.hasGround,
        }))}
        value={shown.look ?? "overlay"}
        onChange={(look) => select({ look: toLook(look) })}
      />
      {!shown.hasGround && <p className={`${styles.reason} quiet`}>{t("look.needsGround")}</p>}
    </div>
  );
}

function toLook(look: (typeof LOOKS)[number]): Look | undefined {
  return look === "overlay" ? undefined : look;
}

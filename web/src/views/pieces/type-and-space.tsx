/** The scale of type, and the measures that everything keeps to. */

import { useTranslation } from "../../text/use-translation.tsx";
import styles from "./pieces.module.css";

/** Sizes of look.md, in CSS pixels where a reader has not chosen others. */
const SIZES_PX = [13, 15, 17, 21, 28, 40];
const STEPS_PX = [4, 8, 12, 16, 24, 40];

export function Type() {
  const { t } = useTranslation("pieces");
  return (
    <>
      <p>{t("type.text")}</p>
      {SIZES_PX.map((px, index) => (
        <div key={px} className={styles.size} style={{ fontSize: `var(--text-${index + 1})` }}>
          <p className={styles.serif}>{t("type.sample")}</p>
          <p>{t("type.sample")}</p>
          <p className="quiet">{t("type.size", { px })}</p>
        </div>
      ))}
    </>
  );
}

export function Space() {
  const { t } = useTranslation("pieces");
  return (
    <>
      <p>{t("space.text")}</p>
      <ul className={styles.steps}>
        {STEPS_PX.map((px) => (
          <li key={px}>
            <span className={styles.step} style={{ width: px, height: px }} />
            {px}
          </li>
        ))}
        <li>
          <span className={styles.target} />
          {t("space.target")}
        </li>
      </ul>
    </>
  );
}

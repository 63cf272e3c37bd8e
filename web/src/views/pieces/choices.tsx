/** What a reader chooses with, and what opens. */

import { useState } from "react";
import { useTranslation } from "../../text/use-translation.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import styles from "./pieces.module.css";

const LOOKS = ["over", "swipe", "side"] as const;

export function Choices() {
  const { t } = useTranslation("pieces");
  const [area, setArea] = useState("whole");
  const [words, setWords] = useState(t("choices.words"));
  const [look, setLook] = useState<(typeof LOOKS)[number]>("over");
  return (
    <>
      <div className={styles.side}>
        <Select label={t("choices.select")} value={area} onChange={setArea}>
          <option value="whole">{t("choices.whole")}</option>
          <option value="part">{t("choices.part")}</option>
        </Select>
        <Select label={t("choices.disabled")} value="whole" onChange={setArea} isDisabled>
          <option value="whole">{t("choices.whole")}</option>
        </Select>
      </div>
      <TextField
        label={t("choices.field")}
        value={words}
        onChange={setWords}
        longest={140}
        hint={(count) => t("choices.left", { count })}
      />
      <div className={styles.row}>
        <Choice
          label={t("choices.look")}
          name="prov"
          value={look}
          onChange={setLook}
          options={LOOKS.map((value) => ({
            value,
            label: t(`choices.${value}`),
            isDisabled: value === "side",
          }))}
        />
        <p className="quiet">{t("choices.unavailable")}</p>
      </div>
      <div>
        <Fold summary={t("choices.fold")} isSetIn>
          <p>{t("choices.folded")}</p>
        </Fold>
        <Fold summary={t("choices.fold")} isSetIn isOpen>
          <p>{t("choices.folded")}</p>
        </Fold>
        <Fold summary={t("choices.foldStrong")} kind="strong">
          <p>{t("choices.folded")}</p>
        </Fold>
      </div>
    </>
  );
}

/** Chooses format, colours and language, and gives the picture a title and a note of one's own. Folded on a phone. */

import { LONGEST } from "../../selection/studio-parameters.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Fold } from "../../ui/fold.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { SIZES, type SizeName, toSizeName } from "./figure-query.ts";
import { Labelled } from "./labelled.tsx";
import styles from "./studio.module.css";

export function StudioLook() {
  const { t } = useTranslation("figures");
  return (
    <Fold kind="strong" summary={t("look.title")} isOpen={useMedia("(min-width: 900px)")}>
      <div className={styles.group}>
        <Formats />
        <Edits />
      </div>
    </Fold>
  );
}

function Formats() {
  const { t } = useTranslation("figures");
  const { selection, select } = useSelection();
  const { language, figureLanguage = language, figureTheme = "light" } = selection;
  return (
    <>
      <Labelled label={t("look.size")}>
        <Choice
          label={t("look.size")}
          name="storlek"
          options={(Object.keys(SIZES) as SizeName[]).map((value) => ({
            value,
            label: t(`look.${value}`),
          }))}
          value={toSizeName(selection)}
          onChange={(size) => select({ figureSize: size === "newspaper" ? undefined : size })}
        />
      </Labelled>
      <Labelled label={t("look.theme")}>
        <Choice
          label={t("look.theme")}
          name="tema"
          options={(["light", "dark"] as const).map((value) => ({
            value,
            label: t(`look.${value}`),
          }))}
          value={figureTheme}
          onChange={(theme) => select({ figureTheme: theme === "dark" ? theme : undefined })}
        />
      </Labelled>
      <Labelled label={t("look.language")}>
        <Choice
          label={t("look.language")}
          name="figursprak"
          options={(["sv", "en"] as const).map((value) => ({ value, label: t(`look.${value}`) }))}
          value={figureLanguage}
          onChange={(chosen) =>
            select({ figureLanguage: chosen === language ? undefined : chosen })
          }
        />
      </Labelled>
    </>
  );
}

function Edits() {
  const { t } = useTranslation("figures");
  const { selection, adjust, select } = useSelection();
  const { figureTitle, figureNote } = selection;
  const toWords = (typed: string) => (typed.trim() === "" ? undefined : typed);
  const hint = (count: number) => t("look.left", { count });
  return (
    <>
      <TextField
        label={t("look.figureTitle")}
        value={figureTitle ?? ""}
        longest={LONGEST.title}
        hint={hint}
        onChange={(typed) => adjust({ figureTitle: toWords(typed) })}
      />
      <TextField
        label={t("look.figureNote")}
        value={figureNote ?? ""}
        longest={LONGEST.note}
        hint={hint}
        rows={2}
        onChange={(typed) => adjust({ figureNote: toWords(typed) })}
      />
      {(figureTitle || figureNote) && (
        <p className="quiet">
          {t("look.edited")}{" "}
          <Button
            kind="plain"
            onClick={() => select({ figureTitle: undefined, figureNote: undefined })}
          >
            {t("look.reset")}
          </Button>
        </p>
      )}
    </>
  );
}

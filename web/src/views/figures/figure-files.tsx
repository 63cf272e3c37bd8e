/** The figure's files, ready to be saved. */

import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Choice } from "../../ui/choice.tsx";
import { SCALES, SIZES, toFigureAddresses, toScale, toSizeName } from "./figure-query.ts";
import { Labelled } from "./labelled.tsx";
import styles from "./studio.module.css";
import type { TakeawayProps } from "./takeaway.tsx";

const FILES = [
  { file: "png", form: "png" },
  { file: "svg", form: "svg" },
  { file: "xlsx", form: "xlsx" },
  { file: "csv", form: "csv" },
  { file: "csvEn", form: "csv" },
  { file: "zip", form: "zip" },
  { file: "json", form: "json" },
] as const;

export function FigureFiles({ figure, subject, told, onTake }: TakeawayProps) {
  const { t } = useTranslation("figures");
  const { selection, select } = useSelection();
  const addresses = toFigureAddresses(figure.slug, selection, { subject, release: undefined });
  const scale = toScale(selection);
  const { width, height } = SIZES[toSizeName(selection)];
  const pixels = { width: width * Number(scale), height: height * Number(scale) };
  const name = [
    ...(told.edition.fictional ? ["ovningsdata"] : []),
    ...[figure.slug, told.releaseId],
  ].join("-");
  return (
    <section className={styles.group} aria-labelledby="hamta">
      <h2 id="hamta">{t("files.title")}</h2>
      <ul className={styles.files}>
        {FILES.map(({ file, form }) => (
          <li key={file}>
            <a href={addresses[file]} download={`${name}.${form}`} onClick={onTake}>
              <strong>{t(`files.${file}`)}</strong>
              <span>{t(`files.${file}About`, pixels)}</span>
            </a>
          </li>
        ))}
      </ul>
      <Labelled label={t("files.scale")}>
        <Choice
          label={t("files.scale")}
          name="skala"
          options={SCALES.map((value) => ({ value, label: `${value}×` }))}
          value={scale}
          onChange={(value) => select({ figureScale: value === "2" ? undefined : value })}
        />
      </Labelled>
    </section>
  );
}

/** The picture as it will be, at the format that is chosen. */

import type { ToldFigure } from "@scenkartan/figures";
import type { Query } from "../../selection/api-address.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { SIZES, toFigureAddresses, toSizeName } from "./figure-query.ts";
import { Picture } from "./picture.tsx";
import styles from "./studio.module.css";
import type { ListedFigure } from "./use-studio.ts";

export interface ShownFigure {
  readonly figure: ListedFigure;
  /** What it is of. */
  readonly subject: Query;
  readonly told: ToldFigure;
}

export function Preview({ figure, subject }: Omit<ShownFigure, "told">) {
  const { t } = useTranslation("figures");
  const { selection } = useSelection();
  const name = toSizeName(selection);
  const { svg } = toFigureAddresses(figure.slug, selection, { subject, release: undefined });
  return (
    <section className={styles.group} aria-labelledby="bild">
      <h2 id="bild">{t("preview.title")}</h2>
      <figure className={styles.preview} data-size={name}>
        <Picture address={svg} size={SIZES[name]} />
        <figcaption className="quiet">
          {t(`look.${name}`)}, {t("preview.size", SIZES[name])}
        </figcaption>
      </figure>
    </section>
  );
}

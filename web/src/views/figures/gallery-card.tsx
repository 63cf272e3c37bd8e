/** One figure among all: its picture, what it shows, and the way to the studio. */

import { omitAbsent } from "@scenkartan/domain";
import type { FigureListItem } from "@scenkartan/server/api-types";
import { type Selection, toSearchElsewhere } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Link } from "../../ui/link.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useTheme } from "../../ui/use-theme.ts";
import styles from "./gallery.module.css";
import { Picture } from "./picture.tsx";

interface GalleryCardProps {
  readonly figure: FigureListItem;
}

/** Why a figure is not there. */
export function MissingCard({ figure: { name, missing } }: GalleryCardProps) {
  const { t } = useTranslation("figures");
  const { language } = useSelection().selection;
  return (
    <li className={styles.missing}>
      <h2>{name[language]}</h2>
      <p>
        <Tag>{t("gallery.none")}</Tag> {missing?.[language]}
      </p>
    </li>
  );
}

export function GalleryCard({ figure: { slug, name, about, addresses } }: GalleryCardProps) {
  const { selection } = useSelection();
  const { language, lanskod, kommunkod, lokalpolisomrade } = selection;
  const shown = { figure: slug, ...omitAbsent({ lanskod, kommunkod, lokalpolisomrade }) };
  const example = new URL(addresses.svg, window.location.origin).searchParams.get("sceneId");
  const search = toSearchElsewhere(selection, {
    ...shown,
    ...(example && { sceneId: example as NonNullable<Selection["sceneId"]> }),
  });
  return (
    <li className={styles.card}>
      <div className={styles.picture} aria-hidden="true">
        <Picture address={useDrawnHere(addresses.svg)} size={SIZE} />
      </div>
      <div className={styles.words}>
        <h2>
          <Link to="/figurer" search={search} isMarked={false}>
            {name[language]}
          </Link>
        </h2>
        <p>{about[language]}</p>
      </div>
    </li>
  );
}

/** About as wide as it is here. The link beside it says what it is. */
const SIZE = { width: 480, height: 320 };

/** The picture in the reader's language and colours. */
function useDrawnHere(address: string): string {
  const { language } = useSelection().selection;
  const theme = useTheme();
  const url = new URL(address, window.location.origin);
  url.searchParams.set("size", `${SIZE.width}x${SIZE.height}`);
  if (theme === "dark") url.searchParams.set("theme", theme);
  if (language === "en") url.searchParams.set("lang", language);
  return url.pathname + url.search;
}

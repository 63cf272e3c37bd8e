/** A figure's picture, drawn by the server and put into the page, where it has the page's letters. */

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useLayoutEffect, useRef } from "react";
import { pictureQuery } from "../../queries/figures.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import type { Size } from "./figure-query.ts";
import styles from "./picture.module.css";

interface PictureProps {
  /** Of the SVG. */
  readonly address: string;
  readonly size: Size;
}

/** Its room is there before it is. The SVG says itself, in title and description, what it shows. */
export function Picture({ address, size: { width, height } }: PictureProps) {
  const { t } = useTranslation("figures");
  const { data, isError } = useQuery({
    ...pictureQuery(address),
    placeholderData: keepPreviousData,
  });
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (data === undefined) return;
    const picture = new DOMParser().parseFromString(data, "image/svg+xml").documentElement;
    place.current?.replaceChildren(picture);
  }, [data]);
  if (isError) return <p role="status">{t("preview.failed")}</p>;
  return (
    <div ref={place} className={styles.picture} style={{ aspectRatio: `${width} / ${height}` }} />
  );
}

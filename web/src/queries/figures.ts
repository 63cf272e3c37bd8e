/** Figures: which there are, what each says, and how it is embedded. */

import type { FigureListItem, ListAnswer, ToldFigure } from "@scenkartan/server/api-types";
import { queryOptions } from "@tanstack/react-query";
import { fetchAnswer, fetchOfEdition, fetchText, type Query } from "../api/fetch-answer.ts";

/** Every figure of a region, or of the edition where none is named, with why some are not there. */
export function figuresQuery(region: Query = {}) {
  return queryOptions({
    queryKey: ["figures", region],
    queryFn: () => fetchAnswer<ListAnswer<FigureListItem>>("/figures", region),
  });
}

/** A figure's numbers and words. Refused with the reason where the data does not carry it. */
export function figureQuery(slug: string, query: Query) {
  return queryOptions({
    queryKey: ["figure", slug, query],
    queryFn: () => fetchOfEdition<ToldFigure>(`/figures/${slug}.json`, query),
  });
}

/** A figure's picture, as SVG. */
export function pictureQuery(address: string) {
  return queryOptions({
    queryKey: ["picture", address],
    queryFn: () => fetchText(address),
  });
}

/** What to put into another page for the address of an embed. */
export function embedCodeQuery(url: string) {
  return queryOptions({
    queryKey: ["embed-code", url],
    queryFn: () => fetchOfEdition<{ readonly html: string }>("/oembed", { url }),
  });
}

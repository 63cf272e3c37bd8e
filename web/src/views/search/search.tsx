/** The page Sök: everything that fits some words, or ways in where there are none. */

import { useSelection } from "../../selection/use-selection.ts";
import { FindsPage } from "./finds-page.tsx";
import { WaysPage } from "./ways-page.tsx";

export function SearchPage() {
  const { query } = useSelection().selection;
  return query === undefined ? <WaysPage /> : <FindsPage key={query} query={query} />;
}

/** The page Figurer: every figure of a region, or one of them in the studio. */

import { SKIP_TO_CONTENT } from "../../selection/pages.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { Footer } from "../site/footer.tsx";
import styles from "./figures.module.css";
import { Gallery } from "./gallery.tsx";
import { Studio } from "./studio.tsx";
import { UnknownFigure } from "./unknown-figure.tsx";
import { useFigures } from "./use-studio.ts";

export function FiguresPage() {
  const { selection } = useSelection();
  const page = useFigures(selection);
  const figure = page.figures.find(({ slug }) => slug === selection.figure);
  return (
    <main className={styles.page} id={SKIP_TO_CONTENT} tabIndex={-1}>
      <div className={styles.width}>
        {figure && <Studio page={page} figure={figure} />}
        {!figure && selection.figure && <UnknownFigure />}
        {!figure && <Gallery page={page} />}
        <Footer release={page.release} />
      </div>
    </main>
  );
}

/** Everything that can be taken away: files, words, link, embed, citation, numbers. */

import { FigureFiles } from "./figure-files.tsx";
import { FigureLink } from "./figure-link.tsx";
import { FigureNumbers } from "./figure-numbers.tsx";
import { FigureSource } from "./figure-source.tsx";
import { FigureWords } from "./figure-words.tsx";
import type { ShownFigure } from "./preview.tsx";

export interface TakeawayProps extends ShownFigure {
  /** Told when something is taken. */
  readonly onTake: () => void;
}

export function Takeaway(props: TakeawayProps) {
  return (
    <>
      <FigureFiles {...props} />
      <FigureWords {...props} />
      <FigureLink {...props} />
      <FigureSource {...props} />
      <FigureNumbers told={props.told} />
    </>
  );
}

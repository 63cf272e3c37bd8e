/** What sources say of a scene besides its status. */

import type { SceneHistory } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import styles from "./scene-facts.module.css";

export function SceneNotes({ scene }: { readonly scene: SceneHistory }) {
  const { language } = useSelection().selection;
  return (
    <ul className={styles.notes}>
      {scene.notes.map(({ noteId, text, sourceId }) => (
        <li key={noteId}>
          {text[language]}{" "}
          <span className={styles.quiet}>
            ({scene.sources.find((source) => source.sourceId === sourceId)?.publisher})
          </span>
        </li>
      ))}
    </ul>
  );
}

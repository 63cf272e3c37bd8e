/** Plays and pauses, chooses the speed, and opens what there is to say of the numbers. */

import styles from "./time-line.module.css";

/** How fast playing goes; the usual speed when absent. */
export type Speed = "half" | "double";

export interface TimeLineControlsTexts {
  readonly play: string;
  readonly pause: string;
  readonly speed: string;
  readonly half: string;
  readonly usual: string;
  readonly double: string;
}

interface TimeLineControlsProps {
  readonly isPlaying: boolean;
  readonly onToggle: () => void;
  readonly speed: Speed | undefined;
  readonly onSpeed: (speed: Speed | undefined) => void;
  readonly texts: TimeLineControlsTexts;
}

export function TimeLineControls({ isPlaying, onToggle, ...props }: TimeLineControlsProps) {
  const { speed, onSpeed, texts } = props;
  return (
    <>
      <button
        type="button"
        className={styles.play}
        aria-label={isPlaying ? texts.pause : texts.play}
        onClick={onToggle}
      >
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d={isPlaying ? "M5 3h3v12H5zM10 3h3v12h-3z" : "M5 2.5v13l10-6.5z"} />
        </svg>
      </button>
      <select
        className={styles.speed}
        aria-label={texts.speed}
        value={speed ?? "usual"}
        onChange={({ target }) => onSpeed(toSpeed(target.value))}
      >
        <option value="half">{texts.half}</option>
        <option value="usual">{texts.usual}</option>
        <option value="double">{texts.double}</option>
      </select>
    </>
  );
}

function toSpeed(value: string): Speed | undefined {
  return value === "half" || value === "double" ? value : undefined;
}

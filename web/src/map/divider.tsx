/** The line between two mappings, moved by mouse, finger and keyboard. */

import type { KeyboardEvent, PointerEvent } from "react";
import styles from "./divider.module.css";

interface DividerProps {
  /** Of the width that lies to its left, 0 to 100. */
  readonly percent: number;
  readonly onChange: (percent: number) => void;
  readonly label: string;
  readonly valueText: string;
}

const STEP = 2;
const LARGE_STEP = 10;

/** How far each key moves it; `Home` and `End` are as far as it goes. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -STEP,
  ArrowDown: -STEP,
  ArrowRight: STEP,
  ArrowUp: STEP,
  PageDown: -LARGE_STEP,
  PageUp: LARGE_STEP,
  Home: -100,
  End: 100,
};

export function Divider({ percent, onChange, label, valueText }: DividerProps) {
  const move = (event: KeyboardEvent) => {
    const step = KEYS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onChange(clamp(percent + step));
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const { currentTarget, pointerId, clientX } = event;
    if (event.type === "pointerdown") currentTarget.setPointerCapture(pointerId);
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    const { left, width } = (currentTarget.parentElement as Element).getBoundingClientRect();
    onChange(clamp((100 * (clientX - left)) / width));
  };
  return (
    <div
      className={styles.divider}
      style={{ left: `${percent}%` }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(percent)}
      aria-valuetext={valueText}
      onKeyDown={move}
      onPointerDown={drag}
      onPointerMove={drag}
    >
      <span className={styles.grip} aria-hidden="true">
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M7.5 5 2.5 10l5 5M12.5 5l5 5-5 5" />
        </svg>
      </span>
    </div>
  );
}

function clamp(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}

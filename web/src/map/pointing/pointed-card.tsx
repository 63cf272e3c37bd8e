/** A small card beside whatever is pointed at: what it is, and how its place is known. */

import type { Map as MapLibre } from "maplibre-gl";
import type { Pointable, Telling } from "./pointable.ts";
import styles from "./pointed-card.module.css";
import { pointing } from "./pointing.ts";
import { useScreenPoint } from "./use-screen-point.ts";

interface PointedCardProps {
  readonly map: MapLibre;
  readonly pointed: Pointable;
  readonly tell: (id: string) => Telling;
}

/** Lies on the side of the sign that has more room. Stays while the mouse is on it. */
export function PointedCard({ map, pointed, tell }: PointedCardProps) {
  const point = useScreenPoint(map, pointed.at);
  if (point === undefined) return null;
  const { x, y, width, height } = point;
  const { sign, name, status, kommun, facts } = tell(pointed.id);
  return (
    <div
      className={styles.card}
      style={{
        ...(x > width / 2 ? { right: width - x } : { left: x }),
        ...(y > height / 2 ? { bottom: height - y } : { top: y }),
      }}
    >
      <div
        className={styles.paper}
        role="tooltip"
        onPointerEnter={pointing.stay}
        onPointerLeave={pointing.leave}
      >
        <p className={styles.name}>{name}</p>
        <p className={styles.status}>
          {sign}
          {status}
        </p>
        {[kommun, ...facts].map((line) => (
          <p key={line} className={styles.fact}>
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}

/** A circle's radius, which can be typed as well, and its area. */

import { type FormEvent, useEffect, useId, useState } from "react";
import { useStored } from "../store.ts";
import { goFrom, measureCircleM2, measureDistanceM } from "./measure.ts";
import { parseRadiusM } from "./parse-radius.ts";
import { drawing } from "./tool.ts";
import styles from "./tool-panel.module.css";
import type { ToolTexts } from "./tool-texts.ts";

interface RadiusResultProps {
  readonly findMiddle: () => [number, number];
  readonly texts: ToolTexts;
}

const EAST = 90;

export function RadiusResult({ findMiddle, texts }: RadiusResultProps) {
  const { points, aim } = useStored(drawing, (value) => value);
  const [middle, rim] = points;
  const edge = rim ?? aim;
  const radiusM = middle && edge ? measureDistanceM(middle, edge) : 0;
  const area = middle && texts.sayArea(measureCircleM2(middle, radiusM));
  const setRadius = (typedM: number) => {
    const around = middle ?? findMiddle();
    drawing.write({ ...drawing.read(), points: [around, goFrom(around, EAST, typedM)] });
  };
  return (
    <dl>
      <RadiusField radiusM={radiusM} onChange={setRadius} texts={texts} />
      <dt>{texts.area}</dt>
      <dd className={styles.figure}>{area ?? "–"}</dd>
    </dl>
  );
}

interface RadiusFieldProps {
  /** 0 while there is no circle. */
  readonly radiusM: number;
  readonly onChange: (radiusM: number) => void;
  readonly texts: ToolTexts;
}

/** Taken over when the reader presses Enter or goes elsewhere; until then it may be half typed. */
function RadiusField({ radiusM, onChange, texts }: RadiusFieldProps) {
  const id = useId();
  const measured = radiusM === 0 ? "" : String(Math.round(radiusM));
  const [typed, setTyped] = useState<string>();
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => {
    setTyped(undefined);
    setIsWrong(false);
  }, [measured]);
  const take = (event?: FormEvent) => {
    event?.preventDefault();
    if (typed === undefined || typed.trim() === "") return;
    const valueM = parseRadiusM(typed);
    setIsWrong(valueM === undefined);
    if (valueM !== undefined) onChange(valueM);
  };
  return (
    <>
      <dt>
        <label htmlFor={id}>{texts.radius}</label>
      </dt>
      <dd>
        <form className={styles.field} onSubmit={take}>
          <input
            id={id}
            inputMode="numeric"
            autoComplete="off"
            size={7}
            value={typed ?? measured}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => take()}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? `${id}-wrong` : undefined}
          />
          {texts.radiusUnit}
        </form>
        {isWrong && (
          <p className={styles.wrong} id={`${id}-wrong`} role="alert">
            {texts.radiusWrong}
          </p>
        )}
      </dd>
    </>
  );
}

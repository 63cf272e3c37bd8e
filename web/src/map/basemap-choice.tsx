/** Chooses what the map is drawn upon; nothing where there is no choice. */

import { useId } from "react";
import styles from "./basemap-choice.module.css";
import { useBasemap } from "./basemap-context.ts";

export function BasemapChoice() {
  const { choices, chosen, onChoose, label } = useBasemap();
  const group = useId();
  if (choices.length < 2) return null;
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.name}>
          <input
            type="radio"
            name={group}
            value={choice.name}
            checked={choice.name === chosen}
            onChange={() => onChoose(choice.name)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}

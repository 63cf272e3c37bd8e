/** One of a few that stand side by side. Radio buttons: the arrow keys move between them. */

import styles from "./choice.module.css";

interface ChoiceProps<Value extends string> {
  /** What is chosen, for the ear. */
  readonly label: string;
  /** Tells the choices of a page apart. */
  readonly name: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly isDisabled?: boolean;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, name, options, value: chosen, onChange } = props;
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(({ value, label: words, isDisabled }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            value={value}
            checked={value === chosen}
            disabled={isDisabled}
            onChange={() => onChange(value)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

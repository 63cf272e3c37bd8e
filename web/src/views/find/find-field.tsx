/**
 * The search field: a form that leads to the page of finds. What lists them while one types comes when
 * the field is first used; without it, or when it does not arrive, the form stays as it is.
 */

import { MAX_TYPED_LENGTH } from "@scenkartan/domain";
import { type ComponentType, type FormEvent, type Ref, useId, useState } from "react";
import { goTo } from "../../selection/address.ts";
import { toSearchElsewhere } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { loadWords } from "../../text/words.ts";
import styles from "./find-field.module.css";
import type { FindListProps } from "./find-list.tsx";

interface FindFieldProps {
  /** What tells this place to search from others on the page. */
  readonly label: string;
  readonly initial?: string;
  /** Told when the field has led somewhere. */
  readonly onLeave?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

export function FindField({ label, initial = "", onLeave, ref }: FindFieldProps) {
  const { t } = useTranslation();
  const { selection } = useSelection();
  const id = useId();
  const [text, setText] = useState(initial);
  const [form, setForm] = useState<HTMLFormElement | null>(null);
  const { List, bringList } = useFindList();
  const leave = () => {
    setText(initial);
    onLeave?.();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const query = text.trim();
    leave();
    const search = toSearchElsewhere(selection, query ? { query } : {});
    goTo({ path: "/sok", search });
  };
  return (
    <search aria-label={label}>
      <form className={styles.form} ref={setForm} onSubmit={submit} onFocus={bringList}>
        <label className="visually-hidden" htmlFor={id}>
          {t("find.label")}
        </label>
        <input
          className={styles.input}
          id={id}
          ref={ref}
          type="search"
          name="q"
          placeholder={t("find.hint")}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={MAX_TYPED_LENGTH}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button className={styles.submit} type="submit" aria-label={t("find.search")}>
          <SearchSign />
        </button>
        {List && form && <List form={form} text={text} onLeave={leave} />}
      </form>
    </search>
  );
}

export function SearchSign() {
  return (
    <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m12.7 12.7 4.8 4.8" />
    </svg>
  );
}

/** The list under the field, once it has been brought; a next use tries anew where it did not come. */
function useFindList() {
  const { language } = useSelection().selection;
  const [List, setList] = useState<ComponentType<FindListProps>>();
  const bringList = () => {
    if (List !== undefined) return;
    Promise.all([import("./find-list.tsx"), loadWords(language, "find")]).then(
      ([{ FindList }]) => setList(() => FindList),
      () => {},
    );
  };
  return { List, bringList };
}

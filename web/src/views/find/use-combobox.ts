/**
 * Makes a text field a combobox with a list of options, as the ARIA Authoring Practices describe an
 * editable combobox whose list is filtered and chosen from by hand. The field stays where it is: what
 * is typed, and the keyboard, are not disturbed by its becoming one.
 */

import { useEffect, useEffectEvent, useState } from "react";
import { useOutside } from "../../ui/use-outside.ts";

interface ComboboxOptions<T> {
  /** Where the field and its list lie. */
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** The same list as long as nothing in it has changed. */
  readonly options: readonly T[];
  readonly listId: string;
  /** Whether there is anything to see under the field, options or a message. */
  readonly hasContent: boolean;
  readonly onChoose: (option: T) => void;
}

export function useCombobox<T>({ form, input, options, listId, ...more }: ComboboxOptions<T>) {
  const [isOpen, setOpen] = useState(() => document.activeElement === input);
  const [marked, setMarked] = useState<{ of: readonly T[]; index: number }>();
  // What was marked among other options is marked no more.
  const active = isOpen && marked?.of === options ? marked.index : -1;
  const mark = (index: number) => setMarked({ of: options, index });
  const show = (isShown: boolean) => {
    setOpen(isShown);
    mark(-1);
  };
  const choose = (index: number) => {
    const option = options[index];
    if (option === undefined) return;
    show(false);
    more.onChoose(option);
  };
  const move = (step: 1 | -1) => {
    // One more than there are options: the field itself, where nothing is marked.
    const stops = options.length + 1;
    setOpen(true);
    mark(((active + 1 + step + stops) % stops) - 1);
  };
  /** True when there is nothing left for the field itself to do. */
  const press = ({ key, altKey }: KeyboardEvent): boolean => {
    if (altKey && key.startsWith("Arrow")) show(key === "ArrowDown");
    else if (key === "ArrowDown") move(1);
    else if (key === "ArrowUp") move(-1);
    else if (key === "Enter" && active >= 0) choose(active);
    else if (key === "Escape" && isOpen && more.hasContent) show(false);
    else {
      // The caret is what a reader looks at now.
      if (CARET_KEYS.includes(key)) mark(-1);
      return false;
    }
    return true;
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.isComposing && press(event)) event.preventDefault();
  });
  const onInput = useEffectEvent(() => show(true));
  useEffect(() => {
    const listenToKeys = (event: KeyboardEvent) => onKey(event);
    const listenToInput = () => onInput();
    input.addEventListener("keydown", listenToKeys);
    input.addEventListener("input", listenToInput);
    return () => {
      input.removeEventListener("keydown", listenToKeys);
      input.removeEventListener("input", listenToInput);
    };
  }, [input]);
  useOutside(isOpen ? form : undefined, () => show(false));

  const isListed = isOpen && options.length > 0;
  useAttributes(input, {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": String(isListed),
    "aria-controls": isListed ? listId : undefined,
    "aria-activedescendant": active >= 0 ? toOptionId(listId, active) : undefined,
  });
  useEffect(() => {
    if (active >= 0) {
      document.getElementById(toOptionId(listId, active))?.scrollIntoView({ block: "nearest" });
    }
  }, [listId, active]);
  return { isOpen, active, choose, close: () => show(false) };
}

const CARET_KEYS = ["ArrowLeft", "ArrowRight", "Home", "End"];

/** The id of an option, for the field to point at. */
export function toOptionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** Sets them on an element that is somebody else's to render; takes those that are undefined away. */
function useAttributes(
  element: Element,
  attributes: Readonly<Record<string, string | undefined>>,
): void {
  useEffect(() => {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  });
}

/** Which part of the header a reader of a narrow screen has opened: the search or the menu. */

import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { useOutside } from "../../ui/use-outside.ts";

type Part = "find" | "menu";

/** One part at a time. Escape closes it and leads back to its button; so does turning elsewhere. */
export function useHeaderParts() {
  const [open, setOpen] = useState<Part>();
  const [element, setElement] = useState<HTMLElement | null>(null);
  const opener = useRef<HTMLButtonElement>(undefined);
  const close = () => setOpen(undefined);
  useOutside(open && element, close);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || open === undefined) return;
    close();
    opener.current?.focus();
  };
  const toButton = (part: Part) => ({
    type: "button" as const,
    "aria-expanded": open === part,
    onClick: ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
      opener.current = currentTarget;
      setOpen(open === part ? undefined : part);
    },
  });
  return { header: { ref: setElement, onKeyDown }, open, toButton, close };
}

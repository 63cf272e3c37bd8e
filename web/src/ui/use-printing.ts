/** Whether the page is being put on paper. */

import { useSyncExternalStore } from "react";

const paper = window.matchMedia("print");
let isPrinting = paper.matches;

/** Browsers differ in which of the two they tell, and when; what they ask for is drawn at once. */
function subscribe(onChange: () => void): () => void {
  const change = (to: boolean) => () => {
    isPrinting = to;
    onChange();
  };
  const follow = () => change(paper.matches)();
  const [begin, end] = [change(true), change(false)];
  paper.addEventListener("change", follow);
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  return () => {
    paper.removeEventListener("change", follow);
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  };
}

export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}

/** Which layers of the map are hidden, as it stands in an address. */

import { someOf } from "./search-parameter.ts";

/** Statuses and kinds of change share their words where they are the same to a reader. */
const WORDS = {
  active: "aktiva",
  ceased: "upphorda",
  unknown: "okanda",
  added: "nya",
  returned: "tillbaka",
  shrunk: "mindre",
  grown: "storre",
  moved: "flyttade",
  split: "delade",
  merged: "sammanslagna",
  corrected: "rattade",
  unchanged: "oforandrade",
  kept: "kvar",
  lost: "lamnad",
  gained: "tillkommen",
  bands: "avstand",
  discs: "osakerhet",
  extents: "insatser",
  borders: "granser",
  names: "ortnamn",
} as const;

/** `upphorda,ortnamn`, in the order above, whichever was hidden first. */
export const HIDDEN_PARAMETER = someOf("dolj", WORDS);

/** Every text of the page Data, in English. */

import type { DataTexts } from "../texts.ts";

export const en: DataTexts = { title: "Data" };

/** Every text of the page Mål, in English; quotations stay Swedish. */

import type { GoalsTexts } from "../texts.ts";

export const en: GoalsTexts = { title: "Goals" };

/** How to say that something is wrong, in English. */

import type { ReportTexts } from "../texts.ts";

export const en: ReportTexts = {
  heading: "Is something wrong?",
  text: "Corrections are welcome, above all from those who know the place. Say what is wrong and which source shows it.",
  link: "Report an error",
  none: "Whoever runs this service has given no address for corrections.",
  subject: "Error on the page {{title}}",
  wrong: "What is wrong?",
  source: "Which source shows it?",
  release: "Release {{release}}",
};

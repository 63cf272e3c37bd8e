/** How to say that something is wrong, in English. */

import type { ReportTexts } from "../texts.ts";

export const en: ReportTexts = {
  heading: "Is something wrong?",
  facts: {
    text: "Corrections are welcome, above all from those who know the place. Say what is wrong and which source shows it.",
    first: "What is wrong?",
    second: "Which source shows it?",
  },
  access: {
    text: "Tell us if something is hard to use, or if you think that the act is not followed. Say which page it is about and, if you like, which assistive technology you use.",
    first: "What did you try to do, and on which page?",
    second: "What stood in your way?",
  },
  link: "Report an error",
  none: "Whoever runs this service has given no address for corrections.",
  subject: "Error on the page {{title}}",
  release: "Release {{release}}",
};

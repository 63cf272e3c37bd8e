/** The pages' words, in the language that the address asks for. */

import i18next, { type TFunction } from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.ts";
import { sv } from "./sv.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof sv };
  }
}

void i18next.use(initReactI18next).init({
  lng: "sv",
  fallbackLng: false,
  resources: { sv: { translation: sv }, en: { translation: en } },
  interpolation: { escapeValue: false },
});

export type Translate = TFunction;

export { i18next };

/** The pages' words, in the language that the address asks for. */

import i18next, { type TFunction } from "i18next";
import { initReactI18next } from "react-i18next";
import type { sv as changeSv } from "./change/sv.ts";
import { en } from "./en.ts";
import type { sv as methodSv } from "./method/sv.ts";
import type { sv as proximitySv } from "./proximity/sv.ts";
import type { sv as regionSv } from "./region/sv.ts";
import { sv } from "./sv.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    // The words of a page that is loaded on demand come with it.
    resources: {
      translation: typeof sv;
      change: typeof changeSv;
      method: typeof methodSv;
      proximity: typeof proximitySv;
      region: typeof regionSv;
    };
  }
}

void i18next.use(initReactI18next).init({
  lng: "sv",
  fallbackLng: false,
  resources: { sv: { translation: sv }, en: { translation: en } },
  interpolation: { escapeValue: false },
});

export type Translate = TFunction;
export type TranslateChange = TFunction<"change">;
export type TranslateProximity = TFunction<"proximity">;
export type TranslateRegion = TFunction<"region">;

export { i18next };

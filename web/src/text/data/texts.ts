/** Brings the words of the page Data in, with the page. */

import { i18next } from "../i18n.ts";
import { en } from "./en.ts";
import { sv } from "./sv.ts";

i18next.addResourceBundle("sv", "data", sv);
i18next.addResourceBundle("en", "data", en);

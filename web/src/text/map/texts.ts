/** Brings the words of the maps in, with the first of them. */

import { i18next } from "../i18n.ts";
import { en } from "./en.ts";
import { sv } from "./sv.ts";

i18next.addResourceBundle("sv", "map", sv);
i18next.addResourceBundle("en", "map", en);

/** Brings the words of regions and scenes in, with their pages. */

import { i18next } from "../i18n.ts";
import { en } from "./en.ts";
import { sv } from "./sv.ts";

i18next.addResourceBundle("sv", "region", sv);
i18next.addResourceBundle("en", "region", en);

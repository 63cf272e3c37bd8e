/** What whoever runs the service has set. */

import type { SiteSettings } from "@scenkartan/domain";
import { site } from "./site.ts";

export const settings: SiteSettings = site.settings;

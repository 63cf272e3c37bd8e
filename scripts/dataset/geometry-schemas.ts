/** GeoJSON as files below the data folder hold it. CRS: WGS 84, longitude then latitude. */

import { z } from "zod";

export const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** Of one polygon: the outer ring, then its holes. */
export const rings = z.array(z.array(position).min(4)).min(1);

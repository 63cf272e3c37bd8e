/** The ground of kommuner and lokalpolisområden, where a county has handed it in. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type GroundSweref99tm,
  type GroundWgs84,
  type Issue,
  isKommunkod,
  isLokalpolisomradeId,
  toIssue,
} from "@scenkartan/domain";
import { z } from "zod";
import { toSweref99tm } from "../geometry/project.ts";
import { checkOuterRing } from "./check-ring.ts";
import { rings } from "./geometry-schemas.ts";
import { parseJson } from "./parse-json.ts";

export interface Area {
  readonly id: string;
  readonly ground: GroundWgs84;
  readonly groundSweref99tm: GroundSweref99tm;
}

/** A file of areas: where it is, and the property that says whose each area is. */
export interface AreaFile {
  readonly file: string;
  readonly property: "kommunkod" | "lokalpolisomrade";
  readonly isId: (value: unknown) => boolean;
}

export const KOMMUN_AREAS: AreaFile = {
  file: "places/kommun-areas.geojson",
  property: "kommunkod",
  isId: isKommunkod,
};

export const LOKALPOLISOMRADE_AREAS: AreaFile = {
  file: "places/lokalpolisomrade-areas.geojson",
  property: "lokalpolisomrade",
  isId: isLokalpolisomradeId,
};

const groundSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: rings }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(rings).min(1) }),
]);

type Ground = z.output<typeof groundSchema>;

/** Whoever hands in areas may say more of each; no region has two. */
function toFileSchema({ property, isId }: AreaFile) {
  const id = z.string().refine(isId);
  const feature = z
    .object({
      type: z.literal("Feature"),
      properties: z.looseObject({ [property]: id }),
      geometry: groundSchema,
    })
    .transform(({ properties, geometry }) => ({ id: String(properties[property]), geometry }));
  return z.object({
    type: z.literal("FeatureCollection"),
    features: z.array(feature).superRefine((features, context) => {
      const ids = features.map((each) => each.id);
      const second = ids.findIndex((each, index) => ids.indexOf(each) < index);
      if (second >= 0) context.addIssue({ code: "custom", path: [second, "properties", property] });
    }),
  });
}

/**
 * The areas of one file below `folder`, in its order.
 * CRS: WGS 84, longitude then latitude, and the same in SWEREF 99 TM.
 * Empty: a county that has handed in none.
 * Errors: never throws; a file that is malformed, or a ring that is open or clockwise, is an issue.
 */
export function readAreas(folder: string, kind: AreaFile): { areas: Area[]; issues: Issue[] } {
  const { file } = kind;
  const path = join(folder, file);
  if (!existsSync(path)) return { areas: [], issues: [] };
  const parsed = toFileSchema(kind).safeParse(parseJson(readFileSync(path, "utf8")));
  if (!parsed.success) {
    const detail = parsed.error.issues[0]?.path.join(".") || "JSON";
    const context = { format: "GeoJSON", detail };
    return { areas: [], issues: [toIssue("file-unreadable", { file }, context)] };
  }
  const { features } = parsed.data;
  const [issue] = features.flatMap(({ geometry }) =>
    listOuterRings(geometry).flatMap((ring) => checkOuterRing(file, ring)),
  );
  return issue ? { areas: [], issues: [issue] } : { areas: features.map(toArea), issues: [] };
}

function listOuterRings({ type, coordinates }: Ground) {
  const parts = type === "Polygon" ? [coordinates] : coordinates;
  return parts.flatMap(([outer]) => (outer ? [outer] : []));
}

/** The schema has seen that it is ground in degrees. */
function toArea({ id, geometry }: { readonly id: string; readonly geometry: Ground }): Area {
  const ground = geometry as unknown as GroundWgs84;
  return { id, ground, groundSweref99tm: toSweref99tm(ground) };
}

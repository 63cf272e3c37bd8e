/**
 * The file of one complete mapping below `published/mapped/`: every scene that was active, with its
 * ground and its identity. One scene a line, in the order of their ids, so that a diff can be read.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type GroundWgs84,
  type Issue,
  isKommunkod,
  isLokalpolisomradeId,
  isMetres,
  isSceneId,
  type Kommunkod,
  type LokalpolisomradeId,
  type Metres,
  type PointWgs84,
  type SceneId,
  type SnapshotId,
  toIssue,
} from "@scenkartan/domain";
import { z } from "zod";
import { parseJson } from "./parse-json.ts";

export interface MappedScene {
  readonly sceneId: SceneId;
  readonly name: string;
  readonly runningNumber?: string | undefined;
  readonly kommunkod: Kommunkod;
  readonly lokalpolisomrade: LokalpolisomradeId;
  readonly positionBasis: "mapped" | "described" | "place";
  readonly positionPrecisionM?: Metres | undefined;
  readonly note?: string | undefined;
  readonly geometry: GroundWgs84 | PointWgs84;
}

export interface MappedFile {
  readonly snapshotId: SnapshotId;
  /** Kommuner that did not report: the mapping is silent about them, which is not zero. */
  readonly notReported: readonly Kommunkod[];
  readonly scenes: readonly MappedScene[];
}

export function toMappedPath(snapshotId: SnapshotId): string {
  return `published/mapped/${snapshotId}.geojson`;
}

const position = z.array(z.number()).min(2);
const rings = z.array(z.array(position).min(4)).min(1);
const geometrySchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Point"), coordinates: position }),
  z.object({ type: z.literal("Polygon"), coordinates: rings }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(rings).min(1) }),
]);

/** A point is a place and nothing else is; only what is drawn needs no precision. */
function isWhole({
  properties: { positionBasis, positionPrecisionM },
  geometry,
}: {
  properties: Pick<MappedScene, "positionBasis" | "positionPrecisionM">;
  geometry: { type: string };
}): boolean {
  const isRightKind = (geometry.type === "Point") === (positionBasis === "place");
  return isRightKind && (positionBasis === "mapped" || positionPrecisionM !== undefined);
}

const fileSchema = z.object({
  type: z.literal("FeatureCollection"),
  notReported: z.array(z.custom<Kommunkod>(isKommunkod)),
  features: z.array(
    z
      .object({
        type: z.literal("Feature"),
        properties: z.strictObject({
          sceneId: z.custom<SceneId>(isSceneId),
          name: z.string().min(1),
          runningNumber: z.string().optional(),
          kommunkod: z.custom<Kommunkod>(isKommunkod),
          lokalpolisomrade: z.custom<LokalpolisomradeId>(isLokalpolisomradeId),
          positionBasis: z.enum(["mapped", "described", "place"]),
          positionPrecisionM: z.custom<Metres>(isMetres).optional(),
          note: z.string().optional(),
        }),
        geometry: z.custom<GroundWgs84 | PointWgs84>(
          (value) => geometrySchema.safeParse(value).success,
        ),
      })
      .refine(isWhole, { path: ["properties", "positionBasis"] }),
  ),
});

/** Absent: a mapping without such a file is not complete. Never throws; a bad file is an issue. */
export function readMappedFile(
  folder: string,
  snapshotId: SnapshotId,
): { mapped?: MappedFile; issues: Issue[] } {
  const file = toMappedPath(snapshotId);
  const path = join(folder, file);
  if (!existsSync(path)) return { issues: [] };
  const parsed = fileSchema.safeParse(parseJson(readFileSync(path, "utf8")));
  if (!parsed.success) {
    const detail = parsed.error.issues[0]?.path.join(".") || "JSON";
    return { issues: [toIssue("file-unreadable", { file }, { format: "GeoJSON", detail })] };
  }
  const { notReported, features } = parsed.data;
  const scenes = features.map(({ properties, geometry }) => ({ ...properties, geometry }));
  return { mapped: { snapshotId, notReported, scenes }, issues: [] };
}

/** The file's text: one scene a line, ordered by id. Same mapping, same bytes. */
export function writeMappedFile({ notReported, scenes }: MappedFile): string {
  const lines = [...scenes]
    .sort((a, b) => (a.sceneId < b.sceneId ? -1 : 1))
    .map(({ geometry, ...properties }) =>
      JSON.stringify({ type: "Feature", properties, geometry }),
    );
  const head = `{"type":"FeatureCollection","notReported":${JSON.stringify(notReported)},"features":[`;
  return `${head}\n${lines.join(",\n")}\n]}\n`;
}

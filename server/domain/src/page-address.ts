/** The addresses of the web pages, below an edition's own; stable, in Swedish, for people to read. */

import type { LokalpolisomradeId, SceneId } from "./ids.ts";
import { isLokalpolisomradeId, isSceneId, toSlug } from "./ids.ts";
import { isKommunkod, isLanskod, type Kommunkod, type Lanskod } from "./kommunkod.ts";
import type { Kommun, Lan } from "./place.ts";

/** Pages that every edition has one of. */
export const PAGE_PATHS = [
  "/",
  "/forandring",
  "/trygghet",
  "/insatser",
  "/mal",
  "/figurer",
  "/data",
  "/metod",
  "/tillganglighet",
  "/sverige",
  "/sok",
  "/byggstenar",
] as const;
export type PagePath = (typeof PAGE_PATHS)[number];

/** What an address is about. A code or id has the right form; whether it exists is not looked up. */
export type PageAddress =
  | { readonly kind: "page"; readonly path: PagePath }
  | { readonly kind: "lan"; readonly lanskod: Lanskod }
  | { readonly kind: "kommun"; readonly kommunkod: Kommunkod }
  | { readonly kind: "lokalpolisomrade"; readonly lokalpolisomrade: LokalpolisomradeId }
  | { readonly kind: "scene"; readonly sceneId: SceneId };

/** `/lan/01-stockholms-lan`. */
export function toLanPath({ lanskod, lan }: Pick<Lan, "lanskod" | "lan">): string {
  return `/lan/${lanskod}-${toSlug(lan)}`;
}

/** `/kommun/0126-huddinge`. */
export function toKommunPath({ kommunkod, kommun }: Pick<Kommun, "kommunkod" | "kommun">): string {
  return `/kommun/${kommunkod}-${toSlug(kommun)}`;
}

/** `/lokalpolisomrade/huddinge`. */
export function toLokalpolisomradePath(id: LokalpolisomradeId): string {
  return `/lokalpolisomrade/${id}`;
}

/** `/scen/skogas-c`. */
export function toScenePath(sceneId: SceneId): string {
  return `/scen/${sceneId}`;
}

/**
 * Reads a path below an edition's own. The name after a code is for people: any will do, or none.
 * Absent: undefined for a path that no page can have. Never throws.
 */
export function parsePageAddress(path: string): PageAddress | undefined {
  const trimmed = path.replace(/\/+$/, "") || "/";
  const page = PAGE_PATHS.find((each) => each === trimmed);
  if (page !== undefined) return { kind: "page", path: page };
  const [, kind, name = "", ...rest] = trimmed.split("/");
  if (rest.length > 0) return undefined;
  const [code] = name.split("-");
  if (kind === "lan" && isLanskod(code)) return { kind, lanskod: code };
  if (kind === "kommun" && isKommunkod(code)) return { kind, kommunkod: code };
  if (kind === "lokalpolisomrade" && isLokalpolisomradeId(name))
    return { kind, lokalpolisomrade: name };
  if (kind === "scen" && isSceneId(name)) return { kind: "scene", sceneId: name };
  return undefined;
}

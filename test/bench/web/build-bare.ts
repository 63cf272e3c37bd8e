/** The bare pages, built as ours is: hashed files, packed once. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "vite";

export const LIBRARIES = ["leaflet", "maplibre"] as const;
export type Library = (typeof LIBRARIES)[number];

export interface BareFile {
  readonly type: string;
  readonly packed: Buffer;
}

export interface BareBuild {
  /** By their names below `/bare/`. */
  readonly files: ReadonlyMap<string, BareFile>;
  /** The page of a library that draws what lies at these addresses. */
  readonly toHtml: (library: Library, addresses: readonly string[]) => string;
}

interface Built {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css" };

/** Builds them into a folder. Throws what Vite throws. */
export async function buildBare(outDir: string): Promise<BareBuild> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, "bare"),
    base: "/bare/",
    logLevel: "error",
    build: {
      outDir,
      target: "es2023",
      manifest: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: LIBRARIES.map((name) => join(import.meta.dirname, "bare", `${name}.ts`)),
      },
    },
  });
  const manifest = JSON.parse(readFileSync(join(outDir, ".vite/manifest.json"), "utf8"));
  const names = readdirSync(join(outDir, "assets")).map((name) => `assets/${name}`);
  return {
    files: new Map(names.map((name) => [name, readBuilt(outDir, name)])),
    toHtml: (library, addresses) => toHtml(manifest, `${library}.ts`, addresses),
  };
}

function readBuilt(folder: string, name: string): BareFile {
  const type = TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  return { type, packed: brotliCompressSync(readFileSync(join(folder, name))) };
}

function toHtml(
  manifest: Readonly<Record<string, Built>>,
  entry: string,
  addresses: readonly string[],
): string {
  const { file, css = [], imports = [] } = manifest[entry] ?? { file: "" };
  const shared = imports.flatMap((key) => manifest[key]?.file ?? []);
  const sheets = [css, ...imports.map((key) => manifest[key]?.css ?? [])].flat();
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${entry}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<meta name="ask" content="${addresses.join(" ").replaceAll("&", "&amp;")}">
${sheets.map((name) => `<link rel="stylesheet" href="/bare/${name}">`).join("")}
${shared.map((name) => `<link rel="modulepreload" href="/bare/${name}">`).join("")}
<style>html,body,#map{height:100%;margin:0}</style>
<script type="module" src="/bare/${file}"></script></head><body><div id="map"></div></body></html>`;
}

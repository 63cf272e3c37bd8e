/** How many compressed bytes of script the built pages need, read from the build itself. */

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What Vite writes of a file that it has built. */
interface BuiltFile {
  readonly file: string;
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, BuiltFile>>;

/** Units: bytes as sent, in Brotli. */
export interface BundleSizes {
  /** What the page's own script imports: without it there is no list. */
  readonly list: number;
  /** The list's and everything else that has arrived when the start page's map is drawn. */
  readonly map: number;
}

const FIRST = "index.html";
/** What the start page sends for by itself, in the order in which it does. */
const PARTS = [
  "src/map/first-view/first-view.tsx",
  "src/views/explorer/mapping-time-line.tsx",
  "src/views/map/worded-scene-map.tsx",
  "src/text/map/sv.ts",
];
const WORKER = /^maplibre-gl-worker-.*\.js$/;

/** Measures the app built into `folder`. Throws when a part of it is not there under its name. */
export function measureBundle(folder: string): BundleSizes {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8"));
  const assets = join(folder, "assets");
  const worker = readdirSync(assets).find((name) => WORKER.test(name));
  if (worker === undefined) throw new Error(`no worker of MapLibre in ${assets}`);
  const measure = (file: string) => {
    const packed = join(folder, `${file}.br`);
    // What is hardly anything is sent as it is.
    return statSync(existsSync(packed) ? packed : join(folder, file)).size;
  };
  const sum = (keys: readonly string[]) =>
    [...listScripts(manifest, keys)].reduce((total, file) => total + measure(file), 0);
  return { list: sum([FIRST]), map: sum([FIRST, ...PARTS]) + measure(`assets/${worker}`) };
}

/** Every script that these import, themselves included, each once. */
function listScripts(manifest: Manifest, keys: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (key: string) => {
    const built = manifest[key];
    if (built === undefined) throw new Error(`${key} is not in the build`);
    if (found.has(built.file)) return;
    found.add(built.file);
    built.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return found;
}

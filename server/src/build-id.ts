/** Which code is answering: a hash of the server's own source, read once at start. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = [import.meta.dirname, join(import.meta.dirname, "../domain/src")];

/** Same source, same id; any changed line gives another, and with it other ETags. */
export function computeBuildId(): string {
  const hash = createHash("sha256");
  for (const folder of FOLDERS) {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    for (const file of files.filter((name) => name.endsWith(".ts")).sort()) {
      hash.update(file).update(readFileSync(join(folder, file)));
    }
  }
  return hash.digest("hex").slice(0, 12);
}

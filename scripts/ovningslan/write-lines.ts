/** Long text files, written piece by piece so that none is ever held whole. */

import { closeSync, openSync, writeSync } from "node:fs";

const PIECE = 1 << 20;

/** UTF-8; every line gets its own line break. Errors: throws when the disk fails. */
export function writeLines(path: string, lines: Iterable<string>): void {
  const file = openSync(path, "w");
  try {
    let piece = "";
    for (const line of lines) {
      piece += `${line}\n`;
      if (piece.length < PIECE) continue;
      writeSync(file, piece);
      piece = "";
    }
    writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}

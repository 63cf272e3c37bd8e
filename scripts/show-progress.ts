/** A bar that a person at a terminal sees grow; in a log there is none. */

const WIDTH = 30;

/** Draws the bar anew; the last step ends its line. */
export function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((WIDTH * done) / all);
  const bar = "█".repeat(filled) + "·".repeat(WIDTH - filled);
  process.stderr.write(`\r${bar} ${done}/${all}${done === all ? "\n" : ""}`);
}

/** Every pair of a county's mappings compared, by as many workers as are worth it. */

import { Worker } from "node:worker_threads";
import { comparePublished, type PublishedPair } from "./compare-published.ts";
import type { CountyHistory, MappingPair } from "./county-history.ts";
import { listPairs } from "./list-pairs.ts";
import { MappingShapes } from "./mapping-shapes.ts";

export interface CompareOptions {
  readonly workers: number;
  /** Told after each pair. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Below so many scenes times pairs, starting a worker takes longer than it saves. */
const WORTH_A_WORKER = 2_000;

/**
 * The pairs in the order of `listPairs`, each as soon as it and those before it are there.
 * Errors: throws when the geometry engine or a worker fails.
 */
export async function* compareCounty(
  county: CountyHistory,
  { workers, onProgress }: CompareOptions,
): AsyncGenerator<PublishedPair> {
  const pairs = listPairs(county);
  const isSmall = county.scenes.length * pairs.length < WORTH_A_WORKER;
  const compared = isSmall ? compareHere(county, pairs) : compareApart(county, pairs, workers);
  let done = 0;
  for await (const pair of compared) {
    done++;
    onProgress?.(done, pairs.length);
    yield pair;
  }
}

function* compareHere(county: CountyHistory, pairs: readonly MappingPair[]) {
  const shapes = new MappingShapes();
  for (const pair of pairs) yield comparePublished(county, pair, shapes);
}

/** Workers take the next pair as they become free; the answers are handed on in order. */
async function* compareApart(
  county: CountyHistory,
  pairs: readonly MappingPair[],
  workers: number,
): AsyncGenerator<PublishedPair> {
  const answers = pairs.map(() => Promise.withResolvers<PublishedPair>());
  // Whoever waits for one answer hears of a failure; the others must not go unheard.
  for (const { promise } of answers) promise.catch(() => undefined);
  let next = 0;
  const started = Array.from({ length: Math.min(workers, pairs.length) }, () => {
    const worker = new Worker(new URL("./compare-worker.ts", import.meta.url), {
      workerData: county,
    });
    let current = -1;
    const give = () => {
      current = next++;
      if (current < pairs.length) worker.postMessage(pairs[current]);
      else void worker.terminate();
    };
    worker.on("message", (answer: PublishedPair) => {
      answers[current]?.resolve(answer);
      give();
    });
    worker.on("error", (cause) => {
      for (const { reject } of answers) reject(new Error("a comparison failed", { cause }));
    });
    give();
    return worker;
  });
  try {
    for (const { promise } of answers) yield await promise;
  } finally {
    await Promise.all(started.map((worker) => worker.terminate()));
  }
}

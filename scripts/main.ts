/** The `scener` command. */

import { join } from "node:path";
import { Command } from "commander";
import { bake } from "./bake/bake.ts";
import { importCorrections } from "./import/import-corrections.ts";
import { type ImportCommandOptions, runImport } from "./import/run-import.ts";
import { writeOvningslan } from "./ovningslan/write-ovningslan.ts";
import { type ProximityCommandOptions, runProximity } from "./proximity/run-proximity.ts";
import { reportIssues } from "./report-issues.ts";
import { showProgress } from "./show-progress.ts";

interface OvningslanCommandOptions {
  readonly seed: number;
  readonly scenes: number;
  readonly snapshots: number;
  readonly out: string;
}

const ROOT = join(import.meta.dirname, "..");

const scener = new Command("scener").description("Öppna drogscener: from data to releases");

scener
  .command("bake")
  .description("check a data folder and publish it as a release")
  .option("--data <folder>", "folder with published/ and places/", join(ROOT, "data"))
  .option("--out <folder>", "folder of releases", join(ROOT, ".releases"))
  .action(async ({ data, out }: { data: string; out: string }) => {
    const options = { dataFolder: data, releasesFolder: out, onProgress: showProgress };
    const result = await bake(options);
    if (result.issues.length > 0) console.error(reportIssues(result.issues));
    if (result.kind === "refused") {
      console.error(`${result.issues.length} issue(s); nothing was published.`);
      process.exitCode = 1;
      return;
    }
    console.log(`release ${result.releaseId} is current in ${result.folder}`);
  });

scener
  .command("import")
  .description("take a county's mapping (GeoPackage or GeoJSON) into a data folder")
  .argument("<file>", "the file as it was handed in")
  .requiredOption("--snapshot <id>", "the mapping it is, as in published/snapshots.csv")
  .option("--data <folder>", "folder with published/ and places/", join(ROOT, "data"))
  .option("--crs <epsg>", "EPSG:3006 or EPSG:4326, when the file states none")
  .option("--identify-again", "ask anew who the scenes are, whatever the mapping's file says")
  .option("--not-reported <kommunkoder>", "kommuner that did not report, joined by commas", "")
  .action((file: string, options: ImportCommandOptions) => {
    process.exitCode = runImport(file, options);
  });

scener
  .command("corrections")
  .description("take a county's corrections of its mappings (CSV) into a data folder")
  .argument("<file>", "the file as it was handed in")
  .option("--data <folder>", "folder with published/ and places/", join(ROOT, "data"))
  .action((file: string, { data }: { data: string }) => {
    const result = importCorrections({ file, dataFolder: data });
    if (result.kind === "imported") {
      console.log(
        `${result.corrections} corrections in ${join(data, "published/corrections.csv")}`,
      );
      return;
    }
    console.error(reportIssues(result.issues));
    console.error(`${result.issues.length} issue(s); nothing was written.`);
    process.exitCode = 1;
  });

scener
  .command("proximity")
  .description(
    "insecurity by distance from a survey's respondents; only the suppressed table is kept",
  )
  .argument("<file>", "respondents (CSV): coordinates, answer, and kommun or weight where wanted")
  .requiredOption("--snapshot <id>", "the mapping whose active scenes are measured to")
  .option("--bands <metres>", "where bands begin", "0,250,500,1000,2000")
  .option("--weights <column>", "column of weights")
  .option("--min-n <number>", "least number of answers that is shown, 10 or more", "30")
  .option("--by <region>", "kommun | lokalpolisomrade")
  .option("--source <id>", "the survey, as in published/sources.csv")
  .requiredOption("--out <file>", "the table (CSV); a JSON file is written beside it")
  .option("--data <folder>", "folder with published/ and places/", join(ROOT, "data"))
  .action((file: string, options: ProximityCommandOptions) => {
    process.exitCode = runProximity(file, options);
  });

scener
  .command("ovningslan")
  .description("write the made-up county Övningslän: all that a real one would hand in")
  .option("--seed <number>", "which county; the same seed gives the same bytes", Number, 1)
  .option("--scenes <number>", "scenes active at the first mapping", Number, 64)
  .option("--snapshots <number>", "mappings, one a year", Number, 5)
  .option("--out <folder>", "where to", join(ROOT, ".ovningslan"))
  .action(({ out: folder, ...county }: OvningslanCommandOptions) => {
    writeOvningslan({ ...county, folder });
    console.log(`Övningslän (seed ${county.seed}) is in ${folder}; all of it is made up.`);
  });

try {
  await scener.parseAsync();
} catch (error) {
  console.error(toLines(error).join("\n"));
  process.exitCode = 1;
}

/** An error and its causes, a line each; the stack is for whoever sets DEBUG. */
function toLines(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const line = process.env.DEBUG ? String(error.stack) : error.message;
  return [line, ...(error.cause === undefined ? [] : toLines(error.cause))];
}

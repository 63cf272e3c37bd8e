/** The `scener` command. */

import { join } from "node:path";
import { Command } from "commander";
import { bake } from "./bake/bake.ts";
import { reportIssues } from "./report-issues.ts";

const ROOT = join(import.meta.dirname, "..");

const scener = new Command("scener").description("Öppna drogscener: from data to releases");

scener
  .command("bake")
  .description("check a data folder and publish it as a release")
  .option("--data <folder>", "folder with published/ and places/", join(ROOT, "data"))
  .option("--out <folder>", "folder of releases", join(ROOT, ".releases"))
  .action(({ data, out }: { data: string; out: string }) => {
    const result = bake({ dataFolder: data, releasesFolder: out });
    if (result.kind === "refused") {
      console.error(reportIssues(result.issues));
      console.error(`${result.issues.length} issue(s); nothing was published.`);
      process.exitCode = 1;
      return;
    }
    console.log(`release ${result.releaseId} is current in ${result.folder}`);
  });

await scener.parseAsync();

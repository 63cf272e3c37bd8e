/** Which tests there are. `pnpm check` runs the quick projects, `pnpm test` all of them. */

import { join } from "node:path";
import { defineConfig } from "vitest/config";

const root = join(import.meta.dirname, "..");

export default defineConfig({
  root,
  test: {
    reporters: ["default", join(import.meta.dirname, "plain-summary.ts")],
    projects: [
      {
        root,
        test: {
          name: "unit",
          include: ["{server,scripts,web}/**/*.test.{ts,tsx}"],
          // Properties take seconds, and longer on a busy machine.
          testTimeout: 30_000,
        },
      },
      { root, test: { name: "architecture", include: ["test/architecture/**/*.test.ts"] } },
      { root, test: { name: "data", include: ["test/{data,bake,import,score}/**/*.test.ts"] } },
      {
        root,
        test: { name: "api", include: ["test/{api,figures}/**/*.test.ts"], testTimeout: 30_000 },
      },
      {
        root,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: join(import.meta.dirname, "browser/serve.ts"),
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // The one machine that decides may stop for seconds. Said of each test that needed it.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});

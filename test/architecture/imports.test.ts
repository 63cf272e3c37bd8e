import { describe, expect, it } from "vitest";
import { checkImports, toFolderBehind } from "./check-imports.ts";
import { EVERYWHERE, IMPORT_TABLE } from "./import-table.ts";
import { listSourceFiles, readPackages, readSource } from "./source-files.ts";

const files = listSourceFiles();
const violations = files.flatMap((file) => checkImports(file, readSource(file)));

describe("the project", () => {
  it.each(IMPORT_TABLE)("keeps in $folder: $sentence", ({ folder, sentence }) => {
    const found = violations.filter(
      ({ file, rule }) => file.startsWith(`${folder}/`) && rule === sentence,
    );
    expect(found).toEqual([]);
  });

  it.each(Object.values(EVERYWHERE))("keeps everywhere: %s", (sentence) => {
    expect(violations.filter(({ rule }) => rule === sentence)).toEqual([]);
  });

  it("has files in every folder that the rules above are tried on", () => {
    const folders = ["server/domain/src", "server/src/release", "server/src/api", "scripts", "web"];
    expect(
      folders.filter((folder) => !files.some((file) => file.startsWith(`${folder}/`))),
    ).toEqual([]);
  });
});

/** For every folder of the table: imports that it must refuse, and imports that it must allow. */
const SAMPLES: Readonly<Record<string, { refused: string[]; allowed: string[] }>> = {
  "server/domain/src": {
    refused: [
      'import { z } from "zod";',
      'import type { ZodType } from "zod";',
      'import { readFileSync } from "node:fs";',
      'import { readFileSync } from "fs";',
      'import { point } from "geojson";',
      'import { type Point } from "geojson";',
      'import { findRows } from "@scenkartan/server/release";',
      'import type { Release } from "../../src/release/open-release.ts";',
      'export * from "lru-cache";',
      'export type { Context } from "hono";',
      'const hono = await import("hono");',
      'type Db = import("better-sqlite3").Database;',
      'import sqlite = require("better-sqlite3");',
      '/// <reference types="node" />',
    ],
    allowed: ['import type { Point } from "geojson";', 'import { isSlug } from "./ids.ts";'],
  },
  "server/figures/src": {
    refused: [
      'import { readFileSync } from "node:fs";',
      'import { LineChart } from "recharts";',
      'import type { Map } from "maplibre-gl";',
      'import { findRows } from "@scenkartan/server/release";',
    ],
    allowed: [
      'import { useMemo } from "react";',
      'import { jsx } from "react/jsx-runtime";',
      'import { scaleLinear } from "d3-scale";',
      'import { line } from "d3-shape";',
      'import type { Figure } from "@scenkartan/domain";',
    ],
  },
  "server/src/release": {
    refused: [
      'import { Hono } from "hono";',
      'import type { Context } from "hono";',
      'import { z } from "@hono/zod-openapi";',
      'import { z } from "zod";',
      'import { ProblemError } from "../api/problem.ts";',
      'import { readDataset } from "@scenkartan/scripts/dataset";',
    ],
    allowed: [
      'import Database from "better-sqlite3";',
      'import { readFileSync } from "node:fs";',
      'import type { Feature } from "geojson";',
      'import { isSlug } from "@scenkartan/domain";',
      'export * from "./tables/scenes.ts";',
    ],
  },
  "server/src/render": {
    refused: [
      'import Database from "better-sqlite3";',
      'import { findRows } from "../release/index.ts";',
      'import { Hono } from "hono";',
    ],
    allowed: [
      'import { renderToStaticMarkup } from "react-dom/server";',
      'import { Resvg } from "@resvg/resvg-js";',
      'import { totals } from "@scenkartan/figures";',
    ],
  },
  "server/src/api": {
    refused: [
      'import Database from "better-sqlite3";',
      'import type { Database } from "better-sqlite3";',
      'import { readFile } from "node:fs/promises";',
      'import { readFileSync } from "fs";',
      'import { pino } from "pino";',
      'import { bake } from "@scenkartan/scripts/bake";',
      'import { createApp } from "../app.ts";',
    ],
    allowed: [
      'import { cors } from "hono/cors";',
      'import { OpenAPIHono } from "@hono/zod-openapi";',
      'import { z } from "zod";',
      'import type { Logger } from "pino";',
      'import { findRows, type Release } from "../release/index.ts";',
      'import { isSlug } from "@scenkartan/domain";',
    ],
  },
  scripts: {
    refused: [
      'import { Hono } from "hono";',
      'import { serve } from "@hono/node-server";',
      'import { createApp } from "@scenkartan/server";',
      'import type { SceneFeature } from "@scenkartan/server/api-types";',
      'import { sv } from "../web/src/text/sv.ts";',
      'import { Map } from "maplibre-gl";',
    ],
    allowed: [
      'import { writeRelease } from "@scenkartan/server/release";',
      'import { isSlug } from "@scenkartan/domain";',
      'import { z } from "zod";',
      'import { difference } from "@turf/turf";',
      'import { readFileSync } from "node:fs";',
    ],
  },
  web: {
    refused: [
      'import { z } from "@hono/zod-openapi";',
      'import Database from "better-sqlite3";',
      'import { createApp } from "@scenkartan/server";',
      'import type { AppOptions } from "@scenkartan/server";',
      'import type { Release } from "@scenkartan/server/release";',
      'import { sceneFeature } from "@scenkartan/server/api-types";',
      'import { type SceneFeature } from "@scenkartan/server/api-types";',
      'export * from "@scenkartan/server/api-types";',
      'const types = await import("@scenkartan/server/api-types");',
      'import { FILES } from "@scenkartan/scripts/files";',
    ],
    allowed: [
      'import type { SceneFeature } from "@scenkartan/server/api-types";',
      'export type { SceneFeature } from "@scenkartan/server/api-types";',
      'import { toSlug } from "@scenkartan/domain";',
      'import { useState } from "react";',
    ],
  },
  "web/src/map": {
    refused: [
      'import { useScenes } from "../queries/scenes.ts";',
      'import type { Answer } from "../queries/scenes.ts";',
      'import { TimeLine } from "../charts/time-line.tsx";',
      'import { fetchAnswer } from "../api/fetch-answer.ts";',
      'import { useQuery } from "@tanstack/react-query";',
      'import { LineChart } from "recharts";',
    ],
    allowed: [
      'import { Map } from "maplibre-gl";',
      'import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";',
      'import styles from "./scene-map.module.css";',
      'import type { Position } from "@scenkartan/domain";',
    ],
  },
  "web/src/charts": {
    refused: [
      'import { useScenes } from "../queries/scenes.ts";',
      'import { palette } from "../map/palette.ts";',
      'import { Map } from "maplibre-gl";',
      'import { Map } from "@vis.gl/react-maplibre";',
    ],
    allowed: [
      'import { LineChart } from "recharts";',
      'import { scaleTime } from "d3-scale";',
      'import { toYear } from "@scenkartan/domain";',
    ],
  },
  "web/src/queries": {
    refused: [
      'import { Explorer } from "../views/explorer/explorer.tsx";',
      'import type { Props } from "../views/explorer/explorer.tsx";',
      'import { Map } from "maplibre-gl";',
    ],
    allowed: [
      'import { useQuery } from "@tanstack/react-query";',
      'import { fetchAnswer } from "../api/fetch-answer.ts";',
      'import type { Kommunkod } from "@scenkartan/domain";',
    ],
  },
  "web/src/views": {
    refused: [
      'import { fetchAnswer } from "../api/fetch-answer.ts";',
      'import { Map } from "maplibre-gl";',
      'import { LineChart } from "recharts";',
    ],
    allowed: [
      'import { useScenes } from "../queries/scenes.ts";',
      'import { SceneMap } from "../map/scene-map.tsx";',
      'import { TimeLine } from "../charts/time-line.tsx";',
      'import { useSelection } from "../selection/use-selection.ts";',
      'import { Tag } from "../ui/tag.tsx";',
      'import { sv } from "../text/sv.ts";',
    ],
  },
};

describe("the checker", () => {
  it("is tried on every row of the table", () => {
    expect(Object.keys(SAMPLES)).toEqual(IMPORT_TABLE.map(({ folder }) => folder));
  });

  describe.each(IMPORT_TABLE)("in $folder", ({ folder, sentence }) => {
    const { refused, allowed } = SAMPLES[folder] ?? { refused: [], allowed: [] };

    it.each(refused)("refuses %s", (source) => {
      const violations = checkImports(`${folder}/sample.tsx`, source);
      expect(violations.map(({ rule }) => rule)).toContain(sentence);
      expect(violations[0]?.file).toBe(`${folder}/sample.tsx`);
      expect(source).toContain(`"${violations[0]?.specifier}"`);
    });

    it.each(allowed)("allows %s", (source) => {
      expect(checkImports(`${folder}/sample.tsx`, source)).toEqual([]);
    });

    it("lets a file deep below the folder go no further than one in it", () => {
      const bare = refused.filter((each) => !each.includes('"..'));
      expect(bare.length).toBeGreaterThan(0);
      for (const source of bare) {
        const violations = checkImports(`${folder}/deep/down/sample.tsx`, source);
        expect(violations.map(({ rule }) => rule)).toContain(sentence);
      }
    });
  });

  it("takes an import only where there is one, not in a text or a comment", () => {
    const source = `// import { z } from "zod";\nexport const text = 'import { z } from "zod"';`;
    expect(checkImports("server/domain/src/sample.ts", source)).toEqual([]);
  });

  it("finds an import within a function and one without spaces", () => {
    const source = 'export async function f(){if(1){await import("zod")}}\nimport{z}from"zod"';
    expect(checkImports("server/domain/src/sample.ts", source)).toHaveLength(2);
  });

  it("does not mistake a folder for another that begins alike", () => {
    const source = 'import { z } from "zod";';
    expect(checkImports("server/src/release-notes/sample.ts", source)).toEqual([]);
  });

  it("never takes a file that it cannot read as clean", () => {
    expect(() => checkImports("server/domain/src/sample.ts", "import {")).toThrow("sample.ts");
  });
});

describe("a test beside the code", () => {
  const path = "server/domain/src/sample.test.ts";

  it("may import what tests need, and what is made for tests", () => {
    const source = `import { it } from "vitest";
      import fc from "fast-check";
      import { aScene } from "./testing/builders.ts";`;
    expect(checkImports(path, source)).toEqual([]);
  });

  it("is bound by the rule of its folder otherwise", () => {
    expect(checkImports(path, 'import { z } from "zod";')).toHaveLength(1);
    expect(checkImports(path, 'import { bake } from "@scenkartan/scripts/bake";')).toHaveLength(1);
  });

  it("lends its rights to no other file", () => {
    const source = 'import { it } from "vitest";';
    expect(checkImports("server/domain/src/sample.ts", source)).toHaveLength(1);
  });
});

describe("the rules that hold everywhere", () => {
  const rulesOf = (path: string, source: string) =>
    checkImports(path, source).map(({ rule }) => rule);

  it.each([
    "server/src/app.ts",
    "scripts/main.ts",
    "web/src/main.tsx",
    "server/domain/src/ids.test.ts",
  ])("forbid %s to import test", (path) => {
    const up = "../".repeat(path.split("/").length - 1);
    expect(rulesOf(path, `import { x } from "${up}test/api/service.ts";`)).toContain(
      EVERYWHERE.noTest,
    );
    expect(rulesOf(path, 'import { x } from "@scenkartan/test";')).toContain(EVERYWHERE.noTest);
  });

  it("let test import everything", () => {
    const source = 'import { plain } from "../../server/src/release/columns.ts";';
    expect(checkImports("test/bake/sample.test.ts", source)).toEqual([]);
  });

  it("forbid the product to import what is made for tests", () => {
    const source = 'import { aScene } from "./testing/builders.ts";';
    expect(rulesOf("server/domain/src/scene.ts", source)).toEqual([EVERYWHERE.noTesting]);
  });

  it("forbid to enter another package by its windows", () => {
    expect(
      rulesOf("scripts/bake/bake.ts", 'import { x } from "../../server/src/release/table.ts";'),
    ).toEqual([EVERYWHERE.doors]);
    expect(
      rulesOf(
        "scripts/bake/bake.ts",
        'import { x } from "@scenkartan/server/src/release/table.ts";',
      ),
    ).toContain(EVERYWHERE.doors);
  });

  it("forbid an import whose file is computed", () => {
    expect(rulesOf("server/src/app.ts", "export const load = (x: string) => import(x);")).toEqual([
      EVERYWHERE.computed,
    ]);
    expect(rulesOf("server/src/app.ts", "export const load = () => import(`./main.ts`);")).toEqual(
      [],
    );
  });
});

describe("the doors in the table", () => {
  it("are those that the packages open", () => {
    for (const [folder, { name, exports = {} }] of readPackages()) {
      for (const [subpath, file] of Object.entries(exports)) {
        const folderBehind = toFolderBehind(`${name}${subpath.slice(1)}`);
        const target = `${folder}${file.slice(1)}`;
        expect(target).toMatch(new RegExp(`^${folderBehind}/`));
      }
    }
  });
});

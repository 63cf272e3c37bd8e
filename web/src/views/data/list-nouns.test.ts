import { expect, test } from "vitest";
import type { ApiDescription } from "../../queries/service.ts";
import { listNouns } from "./list-nouns.ts";

const toGet = (tag: string, parameters: object[], mediaType = "application/json") => ({
  get: {
    operationId: tag,
    tags: [tag],
    parameters,
    responses: { 200: { content: { [mediaType]: {} } } },
  },
});
const id = { name: "sceneId", in: "path", required: true, schema: {} };
const q = { name: "q", in: "query", required: true, schema: { example: "0126" } };
const limit = { name: "limit", in: "query", schema: { example: 100 } };

const DESCRIPTION = {
  tags: [
    { name: "Scener", description: "Scenes" },
    { name: "Sök", description: "Search" },
  ],
  paths: {
    "/search": toGet("Sök", [q, limit]),
    "/scenes": toGet("Scener", [limit], "application/geo+json"),
    "/scenes/{sceneId}": toGet("Scener", [id], "application/geo+json"),
  },
} as unknown as ApiDescription;

const listAddresses = (values: Record<string, string>) =>
  listNouns(DESCRIPTION, values).map(({ name, addresses }) => [
    name,
    addresses.map(({ path, query, format }) => [path, query, format]),
  ]);

test("nouns stand in the order of the description, with addresses of what is there", () => {
  expect(listAddresses({ sceneId: "skogas-c" })).toEqual([
    [
      "Scener",
      [
        ["/scenes", {}, "GeoJSON"],
        ["/scenes/skogas-c", {}, "GeoJSON"],
      ],
    ],
    ["Sök", [["/search", { q: "0126" }, "JSON"]]],
  ]);
});

test("what must be asked for is filled in with what the edition has", () => {
  expect(listAddresses({ q: "Lomvik" })[1]).toEqual([
    "Sök",
    [["/search", { q: "Lomvik" }, "JSON"]],
  ]);
});

test("an address that names something is left out where there is no such thing", () => {
  expect(listAddresses({})[0]).toEqual(["Scener", [["/scenes", {}, "GeoJSON"]]]);
});

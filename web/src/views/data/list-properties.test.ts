import { expect, test } from "vitest";
import type { ApiDescription } from "../../queries/service.ts";
import { listProperties } from "./list-properties.ts";

const DESCRIPTION = {
  components: {
    schemas: {
      Thing: {
        type: "object",
        required: ["name", "parts"],
        properties: {
          name: { type: "string", description: "A name.", "x-description-sv": "Ett namn." },
          size: { type: "integer", description: "Its size.", "x-description-sv": "Storlek." },
          parts: { type: "array", items: { type: "string", enum: ["kept", "lost"] } },
          state: { enum: [true, 2], type: "string" },
          more: { $ref: "#/components/schemas/Other" },
        },
      },
    },
  },
} as unknown as ApiDescription;

test("a schema becomes rows: type, values, whether it is always there, meaning in one language", () => {
  const rows = listProperties(DESCRIPTION, "Thing", "sv");
  expect(rows.map(({ name, type, isAlwaysThere }) => [name, type, isAlwaysThere])).toEqual([
    ["name", "string", true],
    ["size", "number", false],
    ["parts", "array", true],
    ["state", "string", false],
    ["more", "object", false],
  ]);
  expect(rows.map(({ meaning }) => meaning)).toEqual(["Ett namn.", "Storlek.", "", "", ""]);
  expect(rows.map(({ values }) => values)).toEqual([[], [], ["kept", "lost"], ["true", "2"], []]);
  expect(listProperties(DESCRIPTION, "Thing", "en")[0]?.meaning).toBe("A name.");
});

test("a schema that is not there is an error, not an empty table", () => {
  expect(() => listProperties(DESCRIPTION, "Nothing", "sv")).toThrow("Nothing");
});

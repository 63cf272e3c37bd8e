/** From the API's description to what the page lists: its nouns, and under each its addresses. */

import type { ApiDescription, ApiOperation } from "../../queries/service.ts";

/** What stands in an address that names something, in this edition. */
export type ExampleValues = Readonly<Record<string, string>>;

export interface ApiAddress {
  readonly operation: ApiOperation;
  /** As the description has it: `/scenes/{sceneId}`. */
  readonly template: string;
  /** Below `/api/v1`, with something that is there: `/scenes/skogas-c`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly format: "GeoJSON" | "JSON";
}

export interface ApiNoun {
  readonly name: string;
  readonly nameEn: string;
  readonly addresses: readonly ApiAddress[];
}

/**
 * In the order of the description.
 * Absent: an address that names something of which the edition has none is left out.
 */
export function listNouns(description: ApiDescription, values: ExampleValues): ApiNoun[] {
  const all = Object.entries(description.paths).map(([template, { get }]) => ({ template, get }));
  return description.tags.map(({ name, description: nameEn }) => ({
    name,
    nameEn,
    addresses: all
      .filter(({ get }) => get.tags.includes(name))
      .flatMap(({ template, get }) => toAddress(template, get, values)),
  }));
}

function toAddress(template: string, operation: ApiOperation, values: ExampleValues): ApiAddress[] {
  const parameters = operation.parameters ?? [];
  const named = parameters.filter((each) => each.in === "path").map(({ name }) => name);
  if (named.some((name) => values[name] === undefined)) return [];
  const required = parameters.filter((each) => each.in === "query" && each.required);
  return [
    {
      operation,
      template,
      path: named.reduce((path, name) => path.replace(`{${name}}`, values[name] ?? ""), template),
      query: Object.fromEntries(
        required.map(({ name, schema }) => [name, values[name] ?? String(schema.example)]),
      ),
      format:
        "application/geo+json" in (operation.responses["200"]?.content ?? {}) ? "GeoJSON" : "JSON",
    },
  ];
}

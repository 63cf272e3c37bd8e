/** From a schema of the API's description to the rows of a data dictionary. */

import type { Language } from "@scenkartan/domain";
import type { ApiDescription, ApiSchema } from "../../queries/service.ts";

export interface PropertyRow {
  readonly name: string;
  /** `text`, `number`, `true/false`, `list`, `object`. */
  readonly type: "string" | "number" | "boolean" | "array" | "object";
  /** The values that it can have, where they are few. */
  readonly values: readonly string[];
  readonly isAlwaysThere: boolean;
  readonly meaning: string;
}

/** The properties of one schema, in its order. Errors: throws for a schema that is not there. */
export function listProperties(
  { components }: ApiDescription,
  schemaName: string,
  language: Language,
): PropertyRow[] {
  const schema = components.schemas[schemaName];
  if (schema?.properties === undefined) throw new Error(`no properties of ${schemaName}`);
  return Object.entries(schema.properties).map(([name, property]) => ({
    name,
    type: toType(property),
    values: (property.enum ?? property.items?.enum ?? []).map(String),
    isAlwaysThere: schema.required?.includes(name) ?? false,
    meaning: property[language === "sv" ? "x-description-sv" : "description"] ?? "",
  }));
}

function toType({ type }: ApiSchema): PropertyRow["type"] {
  switch (type) {
    case "integer":
    case "number":
      return "number";
    case "string":
    case "boolean":
    case "array":
      return type;
    default:
      return "object";
  }
}

/** From a schema that overlooks undeclared properties to one that refuses them, at every depth. */

import { z } from "zod";

const LEAVES = new Set(["string", "number", "boolean", "null", "literal", "enum", "custom"]);

/** Throws for a kind of schema that it does not know, so that none passes unclosed. */
export function closeSchema(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    if (schema.def.catchall !== undefined) return schema;
    const entries = Object.entries<z.core.$ZodType>(schema.shape);
    return z.strictObject(
      Object.fromEntries(entries.map(([key, value]) => [key, closeSchema(value)])),
    );
  }
  if (schema instanceof z.ZodArray) {
    return schema.clone({ ...schema.def, element: closeSchema(schema.element) });
  }
  if (schema instanceof z.ZodUnion) return z.union(schema.options.map(closeSchema));
  if (schema instanceof z.ZodOptional) return closeSchema(schema.unwrap()).optional();
  // Keys of an enum are a closed set already.
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
    return schema.clone({ ...schema.def, valueType: closeSchema(schema.valueType) });
  }
  const kind = schema._zod.def.type;
  if (!LEAVES.has(kind)) throw new Error(`cannot close a ${kind}`);
  return schema as z.ZodType;
}

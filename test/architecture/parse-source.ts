/** Reads a source file as a syntax tree; what stands in strings and comments is no code. */

import { parseSync } from "vite";

/** A node of the tree: its type, and whatever belongs to a node of that type. */
export type SyntaxNode = { readonly type: string; readonly start: number } & Readonly<
  Record<string, unknown>
>;

export interface ParsedSource {
  /** Every node, outer before inner. */
  readonly nodes: readonly SyntaxNode[];
  readonly comments: readonly string[];
}

/** Throws for a file that is no TypeScript; a file that cannot be read is never taken as clean. */
export function parseSource(path: string, source: string): ParsedSource {
  const { program, comments, errors } = parseSync(path, source, { sourceType: "module" });
  if (errors.length > 0) throw new Error(`${path}: ${errors.map((e) => e.message).join("; ")}`);
  return { nodes: [...walk(program)], comments: comments.map(({ value }) => value) };
}

function* walk(value: unknown): Generator<SyntaxNode> {
  if (value === null || typeof value !== "object") return;
  if (isNode(value)) yield value;
  for (const inner of Object.values(value)) yield* walk(inner);
}

function isNode(value: object): value is SyntaxNode {
  return "type" in value && typeof value.type === "string";
}

/** Where a file asks for the time or for chance, so that it would answer otherwise next time. */

import { parseSource, type SyntaxNode } from "./parse-source.ts";

const MEMBERS = new Set(["Date.now", "Math.random", "performance.now", "Temporal.Now"]);
/** Random by nature, whatever is asked of it. */
const OBJECTS = new Set(["crypto"]);

/** Every use, by the words of the source: `Date.now`, `new Date()`. A given date is no clock. */
export function findClockUses(path: string, source: string): string[] {
  return parseSource(path, source).nodes.flatMap((node) => toUse(node) ?? []);
}

function toUse(node: SyntaxNode): string | undefined {
  if (node.type === "MemberExpression") return toMemberUse(node);
  const isCall = node.type === "CallExpression" || node.type === "NewExpression";
  if (!isCall || nameOf(node.callee) !== "Date") return undefined;
  if (node.type === "CallExpression") return "Date()";
  return (node.arguments as unknown[]).length === 0 ? "new Date()" : undefined;
}

function toMemberUse({ object, property }: SyntaxNode): string | undefined {
  const name = nameOf(object);
  const member = `${name}.${nameOf(property)}`;
  return MEMBERS.has(member) || OBJECTS.has(name ?? "") ? member : undefined;
}

/** The name of an identifier, or the text of `["now"]`; `globalThis.Date` is called `Date`. */
function nameOf(node: unknown): string | undefined {
  const { type, name, value, property } = node as Record<string, unknown>;
  if (type === "MemberExpression") return nameOf(property);
  if (typeof name === "string") return name;
  return typeof value === "string" ? value : undefined;
}

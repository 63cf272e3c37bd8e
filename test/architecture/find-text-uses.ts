/** Which texts the pages ask for, read from their source. */

import { parseSource, type SyntaxNode } from "./parse-source.ts";

/** A key, or the pattern of several where a part of it is known only while the page runs. */
export interface TextUse {
  /** As in the source, `…` for what varies: `list.event.…`. */
  readonly written: string;
  readonly matches: (key: string) => boolean;
  /** Ends in what varies, or is a whole group that is handed on: the last name stands elsewhere. */
  readonly isOpen: boolean;
}

/** Every use in a file, in the order of the source. A key that is computed elsewhere is no use. */
export function findTextUses(path: string, source: string): TextUse[] {
  const { nodes } = parseSource(path, source);
  const bound = nodes.flatMap(findBound);
  const named = (key: string) => bound.filter((each) => each.key === key).map(({ name }) => name);
  return nodes.flatMap((node) => toUses(node, { t: ["t", ...named("t")], words: named("words") }));
}

/** What the translators of a file are called, and the sets of words as they stand. */
interface Bound {
  readonly t: readonly string[];
  readonly words: readonly string[];
}

/** `tc` for `const { t: tc } = useTranslation("change")`. */
function findBound({ type, id, init }: SyntaxNode): { key: string; name: string }[] {
  const call = init as SyntaxNode | null | undefined;
  const pattern = id as SyntaxNode | undefined;
  if (type !== "VariableDeclarator" || pattern?.type !== "ObjectPattern") return [];
  if (call?.type !== "CallExpression" || nameOf(call.callee as SyntaxNode) !== "useTranslation") {
    return [];
  }
  return (pattern.properties as SyntaxNode[]).map(({ key, value }) => ({
    key: nameOf(key as SyntaxNode) ?? "",
    name: nameOf(value as SyntaxNode) ?? "",
  }));
}

/** Every name and every text in a file: one of a group's texts is taken by its name. */
export function findNames(path: string, source: string): string[] {
  return parseSource(path, source).nodes.flatMap(({ type, name, value }) => {
    const isName = type === "Identifier" || type === "JSXIdentifier" || type === "Literal";
    const found = name ?? value;
    return isName && typeof found === "string" ? [found] : [];
  });
}

function toUses(node: SyntaxNode, bound: Bound): TextUse[] {
  if (node.type === "CallExpression" && isTranslator(node.callee as SyntaxNode, bound)) {
    const [key, values] = node.arguments as SyntaxNode[];
    if (key === undefined) return [];
    const isGroup = values !== undefined && readPropertyNames(values).includes("returnObjects");
    return toKeys(key).map((parts) => toUse(parts, isGroup));
  }
  if (node.type === "JSXAttribute" && nameOf(node.name as SyntaxNode) === "i18nKey") {
    return toKeys(node.value as SyntaxNode).map((parts) => toUse(parts, false));
  }
  if (node.type === "MemberExpression" && isSet(node.object as SyntaxNode, bound)) {
    return [toUse([nameOf(node.property as SyntaxNode) ?? ""], true)];
  }
  return [];
}

/** `t`, what else a file calls it, or the `t` of an object. */
function isTranslator(callee: SyntaxNode, { t }: Bound): boolean {
  if (callee.type === "MemberExpression") return nameOf(callee.property as SyntaxNode) === "t";
  return t.includes(nameOf(callee) ?? "");
}

function isSet(object: SyntaxNode, { words }: Bound): boolean {
  return words.includes(nameOf(object) ?? "");
}

/** The fixed parts of each key that an expression can be; between them stands what varies. */
function toKeys(node: SyntaxNode): string[][] {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string" ? [[node.value]] : [];
    case "TemplateLiteral":
      return [
        (node.quasis as { readonly value: { readonly cooked: string } }[]).map(
          ({ value }) => value.cooked,
        ),
      ];
    case "ConditionalExpression":
      return [...toKeys(node.consequent as SyntaxNode), ...toKeys(node.alternate as SyntaxNode)];
    case "TSAsExpression":
    case "ParenthesizedExpression":
    case "JSXExpressionContainer":
      return toKeys(node.expression as SyntaxNode);
    default:
      return [];
  }
}

/** The last name of a key, whatever form of the plural it is. */
export function toLastName(key: string): string {
  const name = key.split(".").at(-1) ?? key;
  const plural = PLURALS.find((ending) => name.endsWith(ending)) ?? "";
  return name.slice(0, name.length - plural.length);
}

const PLURALS = ["_zero", "_one", "_other"];

function toUse(parts: readonly string[], isGroup: boolean): TextUse {
  const written = parts.join("…");
  const own = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[^.]+");
  const pattern = new RegExp(`^${own}${isGroup ? "\\..+" : `(${PLURALS.join("|")})?`}$`);
  const isOpen = isGroup || parts.at(-1) === "";
  return { written, matches: (key) => pattern.test(key), isOpen };
}

function readPropertyNames(node: SyntaxNode): (string | undefined)[] {
  if (node.type !== "ObjectExpression") return [];
  return (node.properties as { readonly key?: SyntaxNode }[]).map(({ key }) => key && nameOf(key));
}

function nameOf({ name, value }: SyntaxNode): string | undefined {
  if (typeof name === "string") return name;
  return typeof value === "string" ? value : undefined;
}

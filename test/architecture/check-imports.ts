/** Whether a file imports only what the table of the house style lets it import. */

import { isBuiltin } from "node:module";
import { posix } from "node:path";
import {
  DOORS,
  EVERYWHERE,
  IMPORT_TABLE,
  type ImportRule,
  PACKAGES,
  TEST_PACKAGES,
} from "./import-table.ts";
import { parseSource, type SyntaxNode } from "./parse-source.ts";

export interface Violation {
  readonly file: string;
  readonly specifier: string;
  /** The sentence of the rule that is broken. */
  readonly rule: string;
}

interface Import {
  readonly specifier: string;
  /** The whole statement is a type and vanishes; `import { type T }` still loads the file. */
  readonly isTypeOnly: boolean;
}

/** What an import leads to: a file or folder of the project, or a package. */
interface Target {
  readonly kind: "own" | "package";
  readonly name: string;
}

/** Every import of the file that breaks a rule. `path` is relative to the root of the project. */
export function checkImports(path: string, source: string): Violation[] {
  if (isBelow(path, "test")) return [];
  return findImports(path, source).flatMap((each) =>
    [...checkEverywhere(path, each), ...checkTable(path, each)].map((rule) => ({
      file: path,
      specifier: each.specifier,
      rule,
    })),
  );
}

function checkEverywhere(path: string, { specifier }: Import): string[] {
  if (specifier === COMPUTED) return [EVERYWHERE.computed];
  const target = toTarget(path, specifier);
  if (target.kind === "package") return isUnknownDoor(specifier) ? [EVERYWHERE.doors] : [];
  const isRelative = specifier.startsWith(".");
  return [
    isBelow(target.name, "test") && EVERYWHERE.noTest,
    isTesting(target.name) && !isTest(path) && EVERYWHERE.noTesting,
    isRelative && toPackage(path) !== toPackage(target.name) && EVERYWHERE.doors,
  ].filter((rule) => rule !== false);
}

function checkTable(path: string, { specifier, isTypeOnly }: Import): string[] {
  if (specifier === COMPUTED) return [];
  const target = toTarget(path, specifier);
  return IMPORT_TABLE.filter(({ folder }) => isBelow(path, folder))
    .filter((rule) => !isAllowed(rule, target, { isTypeOnly, isTest: isTest(path) }))
    .map(({ sentence }) => sentence);
}

function isAllowed(
  rule: ImportRule,
  { kind, name }: Target,
  by: { readonly isTypeOnly: boolean; readonly isTest: boolean },
): boolean {
  const isAmong = kind === "own" ? isBelow : matches;
  if (by.isTypeOnly && rule.typesOnly.some((allowed) => isAmong(name, allowed))) return true;
  if (kind === "own") return [rule.folder, ...rule.own].some((folder) => isBelow(name, folder));
  if (by.isTest && TEST_PACKAGES.some((allowed) => matches(name, allowed))) return true;
  if (rule.packages === "any") return !rule.never.some((refused) => matches(name, refused));
  return rule.packages.some((allowed) => matches(name, allowed));
}

/** Stands for an import whose file is computed while the program runs. */
const COMPUTED = "(computed)";

function findImports(path: string, source: string): Import[] {
  const { nodes, comments } = parseSource(path, source);
  return [...nodes.flatMap(toImport), ...comments.flatMap(fromReference)];
}

function toImport(node: SyntaxNode): Import[] {
  switch (node.type) {
    case "ImportDeclaration":
      return [{ specifier: textOf(node.source), isTypeOnly: node.importKind === "type" }];
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
      if (node.source === null) return [];
      return [{ specifier: textOf(node.source), isTypeOnly: node.exportKind === "type" }];
    case "ImportExpression":
      return [{ specifier: textOf(node.source), isTypeOnly: false }];
    case "TSImportType":
      return [{ specifier: textOf(node.source ?? node.argument), isTypeOnly: true }];
    case "TSExternalModuleReference":
      return [{ specifier: textOf(node.expression), isTypeOnly: false }];
    default:
      return [];
  }
}

/** A directive such as `/// <reference types="node" />`. */
function fromReference(comment: string): Import[] {
  const specifier = /^\/\s*<reference\s+(?:types|path)="([^"]+)"/.exec(comment)?.[1];
  return specifier === undefined ? [] : [{ specifier, isTypeOnly: true }];
}

/** The text of a literal, or of a template without holes. */
function textOf(node: unknown): string {
  const { value, quasis, expressions, literal } = node as {
    value?: unknown;
    quasis?: { value: { cooked: string } }[];
    expressions?: unknown[];
    literal?: unknown;
  };
  if (literal !== undefined) return textOf(literal);
  if (typeof value === "string") return value;
  if (expressions?.length === 0) return quasis?.[0]?.value.cooked ?? COMPUTED;
  return COMPUTED;
}

function toTarget(path: string, specifier: string): Target {
  const behind = toFolderBehind(specifier);
  if (behind !== undefined) return { kind: "own", name: behind };
  if (specifier.startsWith("@scenkartan/test")) return { kind: "own", name: "test" };
  if (specifier.startsWith(".")) {
    return { kind: "own", name: posix.normalize(posix.join(posix.dirname(path), specifier)) };
  }
  const isBareBuiltin = isBuiltin(specifier) && !specifier.startsWith("node:");
  return { kind: "package", name: isBareBuiltin ? `node:${specifier}` : specifier };
}

/** The folder behind a door of one of the project's packages; undefined where there is no door. */
export function toFolderBehind(specifier: string): string | undefined {
  const [path = ""] = specifier.split("?");
  return Object.entries(DOORS).find(([door]) =>
    door.endsWith("*") ? matches(path, door) : path === door,
  )?.[1];
}

function isUnknownDoor(specifier: string): boolean {
  return specifier.startsWith("@scenkartan/");
}

function toPackage(path: string): string | undefined {
  return PACKAGES.find((folder) => isBelow(path, folder));
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** `hono` is matched by `hono` and `hono/cors`; a pattern that ends in `*` is a prefix. */
function matches(name: string, pattern: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : isBelow(name, pattern);
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || isTesting(path);
}

function isTesting(path: string): boolean {
  return path.split("/").includes("testing");
}

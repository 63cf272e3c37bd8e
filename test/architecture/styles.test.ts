import { globSync } from "node:fs";
import { basename, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { listSourceFiles, ROOT, readSource } from "./source-files.ts";

const sheets = globSync("web/src/**/*.css", { cwd: ROOT }).map((path) =>
  path.replaceAll("\\", "/"),
);
const modules = sheets.filter((path) => path.endsWith(".module.css"));
const files = listSourceFiles().filter((file) => file.startsWith("web/src/"));

describe("a style sheet of a module", () => {
  it("has no class that nothing uses, and nothing uses a class that it lacks", () => {
    expect(modules.length).toBeGreaterThan(20);
    const wrong = modules.flatMap((sheet) => {
      const defined = listClasses(readSource(sheet));
      const uses = files.flatMap((file) => listUses(file, sheet));
      // `styles[kind]` can be any of them.
      const isOpen = uses.includes("[");
      const unused = defined.filter((name) => !isOpen && !uses.includes(name));
      const missing = uses.filter((name) => name !== "[" && !defined.includes(name));
      return [
        ...unused.map((name) => `${sheet}: .${name} is unused`),
        ...missing.map((name) => `${sheet}: .${name} is missing`),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

describe("a colour", () => {
  it("is written down in tokens.css alone", () => {
    const elsewhere = sheets.filter((path) => basename(path) !== "tokens.css");
    const found = elsewhere.flatMap((sheet) =>
      [
        ...withoutComments(readSource(sheet)).matchAll(/#[\da-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/gi),
      ].map(([color]) => `${sheet}: ${color}`),
    );
    expect(found).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "");
}

function listClasses(text: string): string[] {
  const own = withoutComments(text).replace(/:global\([^)]*\)/g, "");
  const selectors = [...own.matchAll(/[^{};]+(?=\{)/g)].map(([selector]) => selector);
  return selectors
    .filter((selector) => !selector.trim().startsWith("@"))
    .flatMap((selector) =>
      [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => name),
    );
}

/** The classes of a sheet that a file uses; `[` where it chooses one by a value. */
function listUses(file: string, sheet: string): string[] {
  const source = readSource(file);
  const imports = [...source.matchAll(/import (\w+) from "([^"]+\.module\.css)"/g)];
  return imports
    .filter(([, , path = ""]) => posix.join(posix.dirname(file), path) === sheet)
    .flatMap(([, name]) =>
      [...source.matchAll(new RegExp(`\\b${name}(?:\\.(\\w+)|(\\[))`, "g"))].map(
        ([, used, bracket]) => used ?? bracket ?? "",
      ),
    )
    .filter((used) => used !== "module");
}

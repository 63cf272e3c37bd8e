import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findNames, findTextUses, type TextUse, toLastName } from "./find-text-uses.ts";
import { listSourceFiles, ROOT, readSource } from "./source-files.ts";

type Words = { readonly [key: string]: string | Words };

/** Every set of words, by its folder; `site` lies at the top. */
const swedish = await readSets("sv");
const english = await readSets("en");

const files = listSourceFiles().filter(
  (file) =>
    file.startsWith("web/src/") &&
    !file.endsWith(".test.ts") &&
    !/^web\/src\/text\/(.*\/)?(sv|en)\.ts$/.test(file),
);
const uses = files.flatMap((file) => {
  const source = readSource(file);
  const sets = listSets(file, source);
  return findTextUses(file, source).map((use) => ({ file, sets, ...use }));
});
const domain = listSourceFiles().filter((file) => file.startsWith("server/domain/src/"));
const names = new Set([...files, ...domain].flatMap((file) => findNames(file, readSource(file))));

describe("the texts", () => {
  it("hold every key that the pages ask for", () => {
    const isThere = ({ sets, matches }: (typeof uses)[number]) =>
      sets.some((set) => [...(swedish.get(set)?.keys() ?? [])].some(matches));
    expect(uses.length).toBeGreaterThan(200);
    expect(uses.filter((use) => !isThere(use)).map(({ file, written }) => [file, written])).toEqual(
      [],
    );
  });

  it("hold none that no page asks for", () => {
    const unused = [...swedish].flatMap(([set, texts]) => {
      const asked = uses.filter(({ sets }) => sets.includes(set));
      return [...texts.keys()]
        .filter((key) => !asked.some((use) => isTaken(use, key)))
        .map((key) => `${set}.${key}`);
    });
    expect(unused).toEqual([]);
  });

  it("are no Swedish in English, but for the words that authorities own", () => {
    const left = [...english].flatMap(([set, texts]) =>
      [...texts]
        .map(([key, text]) => [`${set}.${key}`, withoutOwnWords(text)] as const)
        .filter(([, text]) => /[åäö]/i.test(text)),
    );
    expect(left).toEqual([]);
  });

  it("are the same in both languages only where they hold no words but those", () => {
    const copied = [...english].flatMap(([set, texts]) =>
      [...texts]
        .filter(([key, text]) => swedish.get(set)?.get(key) === text)
        .filter(([, text]) => /\p{L}{3}/u.test(withoutOwnWords(text)))
        .map(([key, text]) => [`${set}.${key}`, text]),
    );
    expect(copied).toEqual([]);
  });
});

/** Words that stay Swedish in English, or are the same in both languages. */
const OWN_WORDS = new RegExp(
  [
    ...["Scenkartan", "Övningsdata", "Övningslän", "Södertälje", "Stockholms stad"],
    ...[
      "öppna drogscener",
      "utsatta områden",
      "målbilder",
      "effektmål",
      "Tillgänglighetsredogörelse",
    ],
    ...["kommuner", "kommun", "lokalpolisområden", "lokalpolisområde"],
    ...["stadsdelsområde", "stadsdelsförvaltningar", "målbilder", "effektmål"],
    ...[
      "Data",
      "Status",
      "text",
      "plan",
      "API",
      "PNG",
      "SVG",
      "CSV",
      "ZIP",
      "JSON",
      "Excel",
      "län",
      "\\{\\{\\w+\\}\\}",
    ],
  ].join("|"),
  "gi",
);

function withoutOwnWords(text: string): string {
  return text.replace(OWN_WORDS, "");
}

async function readSets(language: "sv" | "en"): Promise<Map<string, Map<string, string>>> {
  const found = globSync(`web/src/text/{*/,}${language}.ts`, { cwd: ROOT });
  const sets = found.map(async (path) => {
    const module: Readonly<Record<string, Words>> = await import(join(ROOT, path));
    return [toSet(path), new Map(list(module[language] ?? {}))] as const;
  });
  return new Map(await Promise.all(sets));
}

function toSet(path: string): string {
  return /^web\/src\/text\/([^/]+)\/[^/]+$/.exec(path.replaceAll("\\", "/"))?.[1] ?? "site";
}

function list(words: Words, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[path + key, value] as [string, string]]
      : list(value, `${path}${key}.`),
  );
}

/** The sets that a file can speak from: those that it names, its own page's, and the site's. */
function listSets(file: string, source: string): string[] {
  const page = /^web\/src\/views\/([^/]+)\//.exec(file)?.[1];
  const isNamed = (set: string) =>
    new RegExp(`["']${set}["']|\\bTranslate${set}\\b`, "i").test(source);
  return [...swedish.keys()].filter((set) => set === "site" || set === page || isNamed(set));
}

/** Where the last name varies, the key counts as used when something has that name. */
function isTaken({ matches, isOpen }: TextUse, key: string): boolean {
  return matches(key) && (!isOpen || names.has(toLastName(key)));
}

describe("the search for texts", () => {
  const find = (source: string) =>
    findTextUses("sample.tsx", source).map(({ written, isOpen }) => (isOpen ? [written] : written));

  it.each([
    ['t("app.title")', ["app.title"]],
    ['const x = useTranslation("change").t("kind.added", { count: 1 })', ["kind.added"]],
    [
      'const { t: tc } = useTranslation("change"); tc(isA ? "a" : x === "no" ? "b" : "c")',
      ["a", "b", "c"],
    ],
    ["t(`list.event.$" + "{change}` as 'list.event.added')", [["list.event.…"]]],
    ['<Trans t={t} i18nKey="figures.areaShrunk" />', ["figures.areaShrunk"]],
    ['t("map", { returnObjects: true })', [["map"]]],
    ["const { words } = useTranslation(); words.timeline", [["timeline"]]],
    [`const words = ["no"]; words.length; const text = "t('no')"; to("no"); tc("no");`, []],
  ])("finds those of %s", (source, expected) => {
    expect(find(source)).toEqual(expected);
  });

  it("takes a key with each of its forms of the plural, and no longer key", () => {
    const [use] = findTextUses("sample.ts", 't("list.named")');
    const keys = ["list.named", "list.named_one", "list.named_other", "list.namedOf", "list"];
    expect(keys.filter((key) => use?.matches(key))).toEqual(keys.slice(0, 3));
  });

  it("lets a part that varies be one part and no more", () => {
    const [use] = findTextUses("sample.ts", "t(`list.$" + "{name}`)");
    expect(["list.a", "list.event.added", "list."].filter((key) => use?.matches(key))).toEqual([
      "list.a",
    ]);
  });
});

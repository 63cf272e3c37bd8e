import { expect, test } from "vitest";
import { parseSettings, toSiteSettings } from "./settings.ts";

const STYLE = "https://tiles.example.org/style.json";

test("without any variable nothing is set", () => {
  expect(parseSettings({})).toEqual({});
  expect(toSiteSettings({})).toEqual({ basemaps: {} });
});

test("an empty variable is one that is not set", () => {
  const empty = { REPORT_ADDRESS: "", OPERATOR: " ", BASEMAP_PMTILES: "", BASEMAP_STYLE_URL: "" };
  expect(parseSettings({ ...empty, BASEMAP_STYLE_HOSTS: "" })).toEqual({});
});

test("pages are told the address, who runs them, that there are tiles, and the style, but no path on the disk", () => {
  const settings = parseSettings({
    REPORT_ADDRESS: "fel+karta@exempel.se",
    OPERATOR: " Länsstyrelsen i Övningslän ",
    BASEMAP_PMTILES: "/srv/stockholm.pmtiles",
    BASEMAP_STYLE_URL: STYLE,
  });
  expect(settings.basemapFile).toBe("/srv/stockholm.pmtiles");
  expect(toSiteSettings(settings)).toEqual({
    reportAddress: "fel+karta@exempel.se",
    operator: "Länsstyrelsen i Övningslän",
    basemaps: { tilesUrl: "/basemap.pmtiles", styleUrl: STYLE },
  });
});

test("figures are cited by the world's name of the service, and shown where it is allowed", () => {
  expect(
    parseSettings({
      PUBLIC_ORIGIN: "https://karta.example.org/",
      EMBED_PARENTS: "https://a.example.org, https://b.example.org",
    }),
  ).toEqual({
    publicOrigin: "https://karta.example.org",
    embedParents: ["https://a.example.org", "https://b.example.org"],
  });
});

test.each([
  [STYLE, undefined, ["https://tiles.example.org"]],
  ["https://tiles.example.org:8443/s", "", ["https://tiles.example.org:8443"]],
  ["http://127.0.0.1:9000/s", undefined, ["http://127.0.0.1:9000"]],
  ["http://[::1]/s", undefined, ["http://[::1]"]],
  [
    STYLE,
    "https://a.example.org, https://b.example.org/,https://tiles.example.org,",
    ["https://tiles.example.org", "https://a.example.org", "https://b.example.org"],
  ],
])("the style %s with the hosts %s lets in %j", (url, hosts, origins) => {
  const { basemapStyle } = parseSettings({ BASEMAP_STYLE_URL: url, BASEMAP_STYLE_HOSTS: hosts });
  expect(basemapStyle?.origins).toEqual(origins);
});

test.each([
  [{ REPORT_ADDRESS: "fel" }, "REPORT_ADDRESS must be an e-mail address, not “fel”."],
  [{ REPORT_ADDRESS: "fel@exempel.se?bcc=x@y.se" }, "REPORT_ADDRESS must be"],
  [{ REPORT_ADDRESS: "a@exempel.se,b@exempel.se" }, "REPORT_ADDRESS must be"],
  [{ BASEMAP_STYLE_URL: "tiles.example.org" }, "BASEMAP_STYLE_URL must hold an https address"],
  [{ BASEMAP_STYLE_URL: "http://tiles.example.org/" }, "BASEMAP_STYLE_URL must hold an https"],
  [{ BASEMAP_STYLE_URL: "http://127.0.0.1.example.org/" }, "BASEMAP_STYLE_URL must hold an https"],
  [{ BASEMAP_STYLE_URL: "https://me:secret@example.org/" }, "without user or password"],
  [{ BASEMAP_STYLE_URL: "javascript:alert(1)" }, "BASEMAP_STYLE_URL must hold an https address"],
  [{ BASEMAP_STYLE_URL: STYLE, BASEMAP_STYLE_HOSTS: "*" }, "BASEMAP_STYLE_HOSTS must hold"],
  [
    { BASEMAP_STYLE_URL: STYLE, BASEMAP_STYLE_HOSTS: "https://a.example.org/tiles" },
    "BASEMAP_STYLE_HOSTS takes hosts without a path, not “https://a.example.org/tiles”.",
  ],
  [
    { PUBLIC_ORIGIN: "https://a.example.org,https://b.example.org" },
    "PUBLIC_ORIGIN takes one host",
  ],
  [{ PUBLIC_ORIGIN: "karta.example.org" }, "PUBLIC_ORIGIN must hold an https address"],
  [{ EMBED_PARENTS: "https://a.example.org/sida" }, "EMBED_PARENTS takes hosts without a path"],
  [{ BASEMAP_STYLE_HOSTS: "https://a.example.org" }, "nothing without BASEMAP_STYLE_URL"],
])("%j is refused in a sentence", (environment, sentence) => {
  expect(() => parseSettings(environment)).toThrow(sentence);
});

/** What whoever runs the service has set in the environment, checked once before it starts. */

import { omitAbsent, type SiteSettings } from "@scenkartan/domain";
import { z } from "zod";
import { BASEMAP_PATH } from "./basemap-file.ts";

export interface Settings {
  /** The e-mail address that readers report errors to. */
  readonly reportAddress?: string;
  /** The name of who runs the service, for the accessibility statement. */
  readonly operator?: string;
  /** A PMTiles file of the organisation's own, in the Protomaps basemap schema. */
  readonly basemapFile?: string;
  readonly basemapStyle?: BasemapStyle;
  /** Scheme and host as the world knows the service, for addresses in citations and embeds. */
  readonly publicOrigin?: string;
  /** Origins whose pages may show our figures within theirs; every page may when absent. */
  readonly embedParents?: readonly string[];
}

/** A basemap that comes from other hosts; the only reason for a page to ask any. */
export interface BasemapStyle {
  readonly url: string;
  /** The hosts it needs, as origins; that of the style itself is among them. */
  readonly origins: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that the service cannot start with. Its message is one sentence for a person. */
export class SettingError extends Error {}

/**
 * Reads `OPERATOR`, `REPORT_ADDRESS`, `BASEMAP_PMTILES`, `BASEMAP_STYLE_URL`, `BASEMAP_STYLE_HOSTS`,
 * `PUBLIC_ORIGIN` and `EMBED_PARENTS`.
 * Absent: a variable that is not set, or empty, leaves its setting out.
 * Errors: SettingError for a value that cannot be meant. Files are not looked at here.
 */
export function parseSettings(environment: Environment): Settings {
  return omitAbsent({
    reportAddress: parseAddress(environment.REPORT_ADDRESS),
    operator: environment.OPERATOR?.trim() || undefined,
    basemapFile: environment.BASEMAP_PMTILES || undefined,
    basemapStyle: parseStyle(environment),
    publicOrigin: parseOrigin(environment.PUBLIC_ORIGIN, "PUBLIC_ORIGIN"),
    embedParents: parseOrigins(environment.EMBED_PARENTS, "EMBED_PARENTS"),
  });
}

/** The part of the settings that pages are told. */
export function toSiteSettings({
  reportAddress,
  operator,
  basemapFile,
  basemapStyle,
}: Settings): SiteSettings {
  return {
    ...omitAbsent({ reportAddress, operator }),
    basemaps: omitAbsent({
      tilesUrl: basemapFile && BASEMAP_PATH,
      styleUrl: basemapStyle?.url,
    }),
  };
}

function parseAddress(text: string | undefined): string | undefined {
  if (!text || z.email().safeParse(text).success) return text || undefined;
  throw new SettingError(`REPORT_ADDRESS must be an e-mail address, not “${text}”.`);
}

function parseStyle(environment: Environment): BasemapStyle | undefined {
  const { BASEMAP_STYLE_URL: url, BASEMAP_STYLE_HOSTS: hosts } = environment;
  if (url) {
    const { href, origin } = parseUrl(url, "BASEMAP_STYLE_URL");
    const others = parseOrigins(hosts, "BASEMAP_STYLE_HOSTS") ?? [];
    return { url: href, origins: [...new Set([origin, ...others])] };
  }
  if (!hosts) return undefined;
  throw new SettingError("BASEMAP_STYLE_HOSTS means nothing without BASEMAP_STYLE_URL.");
}

function parseOrigin(text: string | undefined, name: string): string | undefined {
  const [origin, ...others] = parseOrigins(text, name) ?? [];
  if (others.length === 0) return origin;
  throw new SettingError(`${name} takes one host, not “${text}”.`);
}

/** Hosts divided by commas, as origins; undefined where none is set. */
function parseOrigins(text: string | undefined, name: string): string[] | undefined {
  if (!text) return undefined;
  const parts = text.split(",").map((part) => part.trim());
  return parts
    .filter((part) => part !== "")
    .map((part) => {
      const { origin, pathname, search } = parseUrl(part, name);
      if (pathname + search === "/") return origin;
      throw new SettingError(`${name} takes hosts without a path, not “${part}”.`);
    });
}

/** A password in an address would be told to every reader, and browsers refuse to use it. */
function parseUrl(text: string, name: string): URL {
  const url = URL.parse(text);
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url));
  if (url && isSafe && url.username + url.password === "") return url;
  throw new SettingError(
    `${name} must hold an https address (http only on this machine) without user or password, not “${text}”.`,
  );
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

/**
 * Old addresses keep working: each change of what a parameter is called or means is a step here, and
 * an address is taken through every step since the version that wrote it.
 */

export type Search = Readonly<Record<string, unknown>>;

/** Takes an address's query from one version to the next. */
type Migration = (search: Search) => Search;

/** Version 1 called the way of laying two mappings beside each other `utseende`. */
const renameLook: Migration = ({ utseende, ...rest }) =>
  utseende === undefined ? rest : { jamfor: utseende, ...rest };

/** The step at index n leads from version n + 1. */
const MIGRATIONS: readonly Migration[] = [renameLook];

/** The version in which addresses are written now. */
export const VERSION = MIGRATIONS.length + 1;

/** What the parameter is called that names a version; an address without it is of version 1. */
export const VERSION_NAME = "v";

/**
 * The query as the present version would have written it.
 * Absent: what is no version, or a later one than ours, is read as it stands.
 * Errors: never throws.
 */
export function migrateSearch(
  search: Search,
  migrations: readonly Migration[] = MIGRATIONS,
): Search {
  const { [VERSION_NAME]: version = "1", ...rest } = search;
  const from = Number(version);
  const steps = Number.isInteger(from) && from >= 1 ? migrations.slice(from - 1) : [];
  return steps.reduce((migrated, step) => step(migrated), rest as Search);
}

/** True when an address without a version would be read as something else than it says. */
export function needsVersion(
  written: Search,
  migrations: readonly Migration[] = MIGRATIONS,
): boolean {
  const read = migrateSearch(written, migrations);
  const names = new Set([...Object.keys(written), ...Object.keys(read)]);
  return [...names].some((name) => written[name] !== read[name]);
}

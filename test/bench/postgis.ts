/** A PostGIS of the benchmark's own: on a socket in a folder of its own, gone afterwards. */

import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";

/** Where Debian's postgresql-15-postgis-3 puts its programs. */
const BIN = "/usr/lib/postgresql/15/bin";
const EXTENSION = "/usr/share/postgresql/15/extension/postgis.control";

export function isPostgisInstalled(): boolean {
  return existsSync(join(BIN, "initdb")) && existsSync(EXTENSION);
}

export interface Postgis {
  /** Runs statements; throws when one fails. */
  readonly run: (sql: string) => string;
  /** Milliseconds that the server takes for one statement, as psql's clock has it. */
  readonly time: (sql: string) => number;
  readonly stop: () => void;
}

/** Starts a server that nobody else can reach. Throws when it does not start. */
export function startPostgis(folder: string): Postgis {
  const [data, socket] = [join(folder, "data"), join(folder, "socket")];
  mkdirSync(socket, { recursive: true });
  if (userInfo().uid === 0) giveToPostgres([folder, socket]);
  must("initdb", ["-D", data, "-A", "trust", "-U", "bench"]);
  const settings = `-k ${socket} -c listen_addresses= -c fsync=off -c shared_buffers=1GB`;
  must("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", settings, "start"]);
  const psql = (sql: string, timed = false) => {
    const file = join(folder, "statement.sql");
    writeFileSync(file, `${timed ? "\\timing on\n" : ""}${sql}\n`);
    const options = ["-h", socket, "-U", "bench", "-d", "postgres", "-v", "ON_ERROR_STOP=1"];
    return must("psql", [...options, "-X", "-q", "-t", "-A", "-f", file]);
  };
  psql("CREATE EXTENSION postgis; SET jit = off;");
  return {
    run: psql,
    time: (sql) => Number(/Time: ([\d.]+) ms/.exec(psql(`${sql};`, true))?.[1]),
    stop: () => void must("pg_ctl", ["-D", data, "-m", "immediate", "stop"]),
  };
}

/** PostgreSQL refuses to run as root. */
function giveToPostgres(folders: readonly string[]): void {
  const [uid, gid] = ["-u", "-g"].map((flag) =>
    Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout),
  );
  for (const folder of folders) chownSync(folder, uid as number, gid as number);
}

function must(program: string, args: readonly string[]): string {
  const path = join(BIN, program);
  const [command, all] =
    userInfo().uid === 0 ? ["runuser", ["-u", "postgres", "--", path, ...args]] : [path, [...args]];
  const stdio: ("ignore" | "pipe")[] = ["ignore", program === "pg_ctl" ? "ignore" : "pipe", "pipe"];
  const done = spawnSync(command, all, { encoding: "utf8", cwd: "/", stdio });
  if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
  return done.stdout ?? "";
}

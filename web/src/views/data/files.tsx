/** What can be had as a file: scenes and changes of each mapping, and the rest of the edition. */

import { formatDate } from "@scenkartan/domain";
import type { SnapshotAnswer } from "@scenkartan/server/api-types";
import { type Query, toApiPath } from "../../selection/api-address.ts";
import { edition } from "../../selection/editions.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { Table } from "../../ui/table.tsx";
import styles from "./data.module.css";

interface FilesProps {
  /** Oldest first. */
  readonly snapshots: readonly SnapshotAnswer[];
  readonly release: string;
}

const WHOLES = [
  ["kommuner", "geojson"],
  ["lokalpolisomraden", "geojson"],
  ["totals", "json"],
  ["operations", "json"],
  ["plans", "json"],
  ["proximity", "json"],
  ["corrections", "json"],
  ["sources", "json"],
] as const;

export function Files({ snapshots, release }: FilesProps) {
  const { t } = useTranslation("data");
  return (
    <>
      <p>{t("files.text")}</p>
      {snapshots.length === 0 ? (
        <p>{t("files.none")}</p>
      ) : (
        <Table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("files.mapping")}</th>
              <th scope="col">{t("files.scenes")}</th>
              <th scope="col">{t("files.changes")}</th>
            </tr>
          </thead>
          <tbody>
            {snapshots.toReversed().map((snapshot) => (
              <MappingRow
                key={snapshot.snapshotId}
                snapshot={snapshot}
                before={findBefore(snapshots, snapshot)}
                release={release}
              />
            ))}
          </tbody>
        </Table>
      )}
      <p>
        {t("files.figuresText")} <PageLink path="/figurer">{t("files.figures")}</PageLink>
      </p>
      <h3>{t("files.more")}</h3>
      <ul className={styles.links}>
        {WHOLES.map(([noun, extension]) => (
          <li key={noun}>
            <FileLink path={`/${noun}`} name={`${noun}-${release}.${extension}`}>
              {t(`files.${noun}`)}
            </FileLink>
          </li>
        ))}
      </ul>
    </>
  );
}

interface MappingRowProps extends Pick<FilesProps, "release"> {
  readonly snapshot: SnapshotAnswer;
  readonly before: SnapshotAnswer | undefined;
}

function MappingRow({ snapshot, before, release }: MappingRowProps) {
  const { t } = useTranslation("data");
  const { language } = useSelection().selection;
  const { snapshotId, stateOf, publisher } = snapshot;
  const say = ({ stateOf: date }: SnapshotAnswer) => formatDate(date, language, "long");
  return (
    <tr>
      <th scope="row">
        {formatDate(stateOf, language, "long")}
        <span className={`quiet ${styles.under}`}>
          <span lang="sv">{publisher}</span> · <code>{snapshotId}</code>
        </span>
      </th>
      <td>
        <FileLink
          path="/scenes"
          query={{ snapshot: snapshotId, include: "earlier" }}
          name={`scener-${snapshotId}-${release}.geojson`}
          saidAs={t("files.scenesOf", { mapping: say(snapshot) })}
        />
      </td>
      <td>
        {before === undefined ? (
          <span className="quiet">{t("files.first")}</span>
        ) : (
          <>
            <FileLink
              path="/changes"
              query={{ from: before.snapshotId, to: snapshotId }}
              name={`forandring-${before.snapshotId}-${snapshotId}-${release}.geojson`}
              saidAs={t("files.changesOf", { before: say(before) })}
            />
            <span className={`quiet ${styles.under}`}>
              {t("files.since", { before: say(before) })}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}

interface FileLinkProps {
  readonly path: string;
  readonly query?: Query;
  /** What the file is called on the reader's disk. */
  readonly name: string;
  /** What the link is about, for those who hear it alone. */
  readonly saidAs?: string;
  readonly children?: string;
}

/** A file of made-up data says so in its name, as it does inside. */
function FileLink({ path, query, name, saidAs, children }: FileLinkProps) {
  const format = name.endsWith(".geojson") ? "GeoJSON" : "JSON";
  const file = edition?.fictional ? `ovningsdata-${name}` : name;
  return (
    <a href={toApiPath(path, query)} download={file}>
      {children === undefined ? format : `${children} (${format})`}
      {saidAs && <span className="visually-hidden">, {saidAs}</span>}
    </a>
  );
}

/** The mapping of the same county that came before. */
function findBefore(
  snapshots: readonly SnapshotAnswer[],
  { snapshotId, lanskod }: SnapshotAnswer,
): SnapshotAnswer | undefined {
  const ofCounty = snapshots.filter((each) => each.lanskod === lanskod);
  return ofCounty[ofCounty.findIndex((each) => each.snapshotId === snapshotId) - 1];
}

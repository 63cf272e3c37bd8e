/** How a figure is cited so that it can be checked years later. */

import type { SnapshotId } from "@scenkartan/domain";
import { useQuery } from "@tanstack/react-query";
import { releasesQuery } from "../../queries/service.ts";
import { toApiPath, toApiUrl } from "../../selection/api-address.ts";
import { edition } from "../../selection/editions.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Loaded } from "../site/loaded.tsx";
import { CodeBlock } from "./code-block.tsx";
import styles from "./data.module.css";

interface CitingProps {
  readonly snapshotId: SnapshotId | undefined;
  readonly release: string;
}

export function Citing({ snapshotId, release }: CitingProps) {
  const { t } = useTranslation("data");
  const url = toApiUrl("/scenes", { snapshot: snapshotId, release });
  const key = edition?.fictional ? "cite.referenceFictional" : "cite.reference";
  const reference = t(key, { release, snapshot: snapshotId ?? "–", url });
  return (
    <>
      <p>{t("cite.text")}</p>
      <p>
        {t("cite.release")}: <code>{release}</code>
      </p>
      <CodeBlock title={t("cite.address")} name={t("cite.address")} code={url} />
      <CodeBlock title={t("cite.sentence")} name={t("cite.sentence")} code={reference} />
      <h3>{t("cite.all")}</h3>
      <Releases />
      <p className="quiet">{t("cite.rule")}</p>
    </>
  );
}

function Releases() {
  const { t } = useTranslation("data");
  return (
    <Loaded answer={useQuery(releasesQuery)}>
      {({ items }) => (
        <ul className={styles.links}>
          {items.map(({ release, current, kept }) => (
            <li key={release}>
              {kept ? (
                <a href={toApiPath("/snapshots", { release })}>
                  <code>{release}</code>
                </a>
              ) : (
                <code>{release}</code>
              )}{" "}
              <Tag>{t(current ? "cite.current" : kept ? "cite.kept" : "cite.gone")}</Tag>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}

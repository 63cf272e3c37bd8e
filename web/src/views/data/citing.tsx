/** How a figure is cited so that it can be checked years later. */

import { useQuery } from "@tanstack/react-query";
import { releasesQuery } from "../../queries/service.ts";
import { toApiPath, toApiUrl } from "../../selection/api-address.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useCitation } from "../method/use-citation.ts";
import { Loaded } from "../site/loaded.tsx";
import { CodeBlock } from "./code-block.tsx";
import styles from "./data.module.css";

export function Citing({ release }: { readonly release: string }) {
  const { t } = useTranslation("data");
  const citation = useCitation();
  const url = citation && toApiUrl(citation.path, citation.query);
  return (
    <>
      <p>{t("cite.text")}</p>
      <p>
        {t("cite.release")}: <code>{release}</code>
      </p>
      {citation && url && (
        <>
          <CodeBlock title={t("cite.address")} name={t("cite.address")} code={url} />
          <CodeBlock
            title={t("cite.sentence")}
            name={t("cite.sentence")}
            code={`${citation.line} ${url}`}
          />
        </>
      )}
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

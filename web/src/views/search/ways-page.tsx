/** Ways in for who does not know what to search for: counties, and kommuner with named scenes. */

import { type Lanskod, type SnapshotId, toKommunPath, toLanPath } from "@scenkartan/domain";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { kommunerQuery, lanQuery } from "../../queries/mappings.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { FindField } from "../find/find-field.tsx";
import { RegionParts } from "../region/region-parts.tsx";
import { DocumentPage } from "../site/document-page.tsx";
import { Loaded } from "../site/loaded.tsx";
import { StaleMessage } from "../site/stale-message.tsx";
import styles from "./search.module.css";

export function WaysPage() {
  const { t } = useTranslation("find");
  const { isGarbled, adjust } = useSelection();
  const counties = useSuspenseQuery(lanQuery).data.items;
  const mapped = counties.filter(({ defaultSnapshot }) => defaultSnapshot !== null);
  return (
    <DocumentPage
      page="search"
      title={t("page.title")}
      intro={
        <div className={styles.intro}>
          {isGarbled && <StaleMessage onDismiss={() => adjust({ query: undefined })} />}
          <p>{t("page.intro")}</p>
          <FindField label={t("page.title")} />
        </div>
      }
      sections={[
        {
          id: "kommuner",
          title: t("page.ways.kommuner"),
          content: (
            <>
              {mapped.length === 0 && <p>{t("page.ways.none")}</p>}
              {mapped.map(({ lanskod, lan, defaultSnapshot }) => (
                <NamedKommuner key={lanskod} {...{ lanskod, lan, snapshotId: defaultSnapshot }} />
              ))}
            </>
          ),
        },
        {
          id: "lan",
          title: t("page.ways.lan"),
          content: (
            <>
              <ul className={styles.columns}>
                {counties.map((county) => (
                  <li key={county.lanskod}>
                    <PageLink path={toLanPath(county)}>{county.lan}</PageLink>
                  </li>
                ))}
              </ul>
              <PageLink path="/sverige">{t("page.ways.whole")}</PageLink>
            </>
          ),
        },
      ]}
    />
  );
}

interface NamedKommunerProps {
  readonly lanskod: Lanskod;
  readonly lan: string;
  readonly snapshotId: SnapshotId | null;
}

function NamedKommuner({ lanskod, lan, snapshotId }: NamedKommunerProps) {
  const { t } = useTranslation("find");
  const answer = useQuery(kommunerQuery(snapshotId ?? undefined, lanskod));
  return (
    <>
      <p>{t("page.ways.kommunerOf", { lan })}</p>
      <Loaded answer={answer}>
        {({ features }) => (
          <RegionParts
            parts={features
              .map(({ properties }) => ({
                path: toKommunPath(properties),
                name: properties.kommun,
                coverage: properties.coverage,
              }))
              .filter(({ coverage }) => "active" in coverage && isNamed(coverage))}
          />
        )}
      </Loaded>
    </>
  );
}

function isNamed({ active, ceased }: { active: { named: number }; ceased: { named: number } }) {
  return active.named + ceased.named > 0;
}

/** The page of a län. */

import { toKommunPath, toLanPath, toLokalpolisomradePath } from "@scenkartan/domain";
import { useSuspenseQuery } from "@tanstack/react-query";
import { kommunerQuery } from "../../queries/mappings.ts";
import { lokalpolisomradenQuery } from "../../queries/regions.ts";
import { missing } from "../../selection/missing.ts";
import { usePageAddress } from "../../selection/use-page-address.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Section } from "../sections/section.tsx";
import { toGroundOf } from "./ground-of.ts";
import { RegionPage } from "./region-page.tsx";
import { RegionParts } from "./region-parts.tsx";
import { useCounty } from "./use-county.ts";

export function LanPage() {
  const { t } = useTranslation("region");
  const { lanskod } = usePageAddress("lan") ?? missing();
  const county = useCounty(lanskod);
  const { snapshot } = county;
  const kommuner = useSuspenseQuery(kommunerQuery(snapshot?.snapshotId, lanskod)).data;
  const police = useSuspenseQuery(lokalpolisomradenQuery(snapshot?.snapshotId, lanskod)).data;
  const { lan } = kommuner.features[0]?.properties ?? missing();
  return (
    <RegionPage
      region={{ ref: { kind: "lan", lanskod }, name: lan, lan }}
      county={county}
      kommuner={kommuner}
      ground={toGroundOf(kommuner)}
      trail={[{ name: lan, path: toLanPath({ lanskod, lan }) }]}
      kind={<p>{t("kind.lan", { kommuner: kommuner.features.length })}</p>}
      parts={
        <>
          <Section id="kommuner" title={t("parts.kommuner")}>
            <RegionParts
              parts={kommuner.features.map(({ properties }) => ({
                path: toKommunPath(properties),
                name: properties.kommun,
                coverage: properties.coverage,
              }))}
            />
          </Section>
          <Section id="lokalpolisomraden" title={t("parts.lokalpolisomraden")}>
            {police.features.length === 0 && <p>{t("parts.none")}</p>}
            <RegionParts
              parts={police.features.map(({ id, properties }) => ({
                path: toLokalpolisomradePath(id),
                name: properties.name,
                coverage: properties.coverage,
              }))}
            />
          </Section>
        </>
      }
    />
  );
}

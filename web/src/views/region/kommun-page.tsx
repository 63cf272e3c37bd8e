/** The page of a kommun. */

import { toKommunPath, toLanPath, toLanskod, toLokalpolisomradePath } from "@scenkartan/domain";
import { useSuspenseQuery } from "@tanstack/react-query";
import { kommunerQuery } from "../../queries/mappings.ts";
import { lokalpolisomradenQuery } from "../../queries/regions.ts";
import { missing } from "../../selection/missing.ts";
import { usePageAddress } from "../../selection/use-page-address.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Section } from "../sections/section.tsx";
import { RegionPage } from "./region-page.tsx";
import { RegionParts } from "./region-parts.tsx";
import { useCounty } from "./use-county.ts";

export function KommunPage() {
  const { t } = useTranslation("region");
  const { kommunkod } = usePageAddress("kommun") ?? missing();
  const county = useCounty(toLanskod(kommunkod));
  const { snapshot, lanskod } = county;
  const kommuner = useSuspenseQuery(kommunerQuery(snapshot?.snapshotId, lanskod)).data;
  const police = useSuspenseQuery(lokalpolisomradenQuery(snapshot?.snapshotId, lanskod)).data;
  const { geometry, properties } =
    kommuner.features.find(({ id }) => id === kommunkod) ?? missing();
  const { kommun, lan } = properties;
  const own = police.features.filter((each) =>
    each.properties.kommuner.some((part) => part.kommunkod === kommunkod),
  );
  return (
    <RegionPage
      region={{ ref: { kind: "kommun", lanskod, kommunkod }, name: kommun, lan }}
      county={county}
      kommuner={kommuner}
      ground={geometry}
      trail={[
        { name: lan, path: toLanPath(properties) },
        { name: kommun, path: toKommunPath(properties) },
      ]}
      kind={<p>{t("kind.kommun", { lan, kommunkod })}</p>}
      parts={
        <Section id="lokalpolisomraden" title={t("parts.lokalpolisomraden")}>
          {own.length === 0 && <p>{t("parts.none")}</p>}
          <RegionParts
            parts={own.map(({ id, properties: { name, coverage } }) => ({
              path: toLokalpolisomradePath(id),
              name,
              coverage,
            }))}
          />
        </Section>
      }
    />
  );
}

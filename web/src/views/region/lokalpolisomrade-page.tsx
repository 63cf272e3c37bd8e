/** The page of a lokalpolisområde. */

import { formatDate, toKommunPath, toLanPath, toLokalpolisomradePath } from "@scenkartan/domain";
import type { LokalpolisomradeCollection } from "@scenkartan/server/api-types";
import { useSuspenseQuery } from "@tanstack/react-query";
import { kommunerQuery } from "../../queries/mappings.ts";
import { lokalpolisomradenQuery } from "../../queries/regions.ts";
import { missing } from "../../selection/missing.ts";
import { usePageAddress } from "../../selection/use-page-address.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Section } from "../sections/section.tsx";
import { toGroundOf } from "./ground-of.ts";
import { RegionPage } from "./region-page.tsx";
import { RegionParts } from "./region-parts.tsx";
import { useCounty } from "./use-county.ts";

type Area = LokalpolisomradeCollection["features"][number];

export function LokalpolisomradePage() {
  const { t } = useTranslation("region");
  const { lokalpolisomrade } = usePageAddress("lokalpolisomrade") ?? missing();
  const areas = useSuspenseQuery(lokalpolisomradenQuery()).data;
  const area = areas.features.find(({ id }) => id === lokalpolisomrade) ?? missing();
  const { name, lan, lanskod } = area.properties;
  const county = useCounty(lanskod);
  const kommuner = useSuspenseQuery(kommunerQuery(county.snapshot?.snapshotId, lanskod)).data;
  const own = kommuner.features.filter(({ id }) =>
    area.properties.kommuner.some(({ kommunkod }) => kommunkod === id),
  );
  return (
    <RegionPage
      region={{ ref: { kind: "lokalpolisomrade", lanskod, lokalpolisomrade }, name, lan }}
      county={county}
      kommuner={kommuner}
      ground={(area.geometry as GeoJSON.Geometry | null) ?? toGroundOf({ features: own })}
      trail={[
        { name: lan, path: toLanPath({ lanskod, lan }) },
        ...own.slice(0, own.length === 1 ? 1 : 0).map(({ properties }) => ({
          name: properties.kommun,
          path: toKommunPath(properties),
        })),
        { name, path: toLokalpolisomradePath(lokalpolisomrade) },
      ]}
      kind={
        <>
          <p>{t("kind.lokalpolisomrade", { lan })}</p>
          <Validity area={area} />
        </>
      }
      parts={
        <Section id="kommuner" title={t("parts.takesIn")}>
          <RegionParts
            parts={own.map(({ id, properties }) => ({
              path: toKommunPath(properties),
              name: properties.kommun,
              note: t(`parts.extent.${toExtent(area, id)}`),
              coverage: properties.coverage,
            }))}
          />
        </Section>
      }
    />
  );
}

/** Lokalpolisområden are redrawn; from when and until when, as far as a source says. */
function Validity({ area: { properties } }: { readonly area: Area }) {
  const { t } = useTranslation("region");
  const { language } = useSelection().selection;
  const { validFrom, validTo, note } = properties;
  const say = (day: string) => formatDate(day as never, language, "long");
  return (
    <p>
      {validFrom === "unknown"
        ? t("parts.validUnknown")
        : t("parts.validFrom", { date: say(validFrom) })}
      {validTo !== "unknown" && ` ${t("parts.validTo", { date: say(validTo) })}`}
      {note && ` ${note[language]}`}
    </p>
  );
}

function toExtent({ properties }: Area, kommunkod: string) {
  return properties.kommuner.find((each) => each.kommunkod === kommunkod)?.extent ?? "unknown";
}

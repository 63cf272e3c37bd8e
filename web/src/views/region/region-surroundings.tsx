/** Operations in a region and how insecurity goes with distance there, as far as either is known. */

import { useTranslation } from "../../text/use-translation.tsx";
import { Distances } from "../sections/distances.tsx";
import { OperationList } from "../sections/operation-list.tsx";
import { Section } from "../sections/section.tsx";
import { Loaded } from "../site/loaded.tsx";
import { type Region, toRegionId } from "./region.ts";
import { selectOperations } from "./select-operations.ts";
import type { County } from "./use-county.ts";
import type { RegionAnswers } from "./use-region.ts";

interface RegionSurroundingsProps {
  readonly region: Region;
  readonly county: County;
  readonly answers: Pick<RegionAnswers, "operations" | "proximity" | "exposure">;
}

export function RegionSurroundings({ region, county, answers }: RegionSurroundingsProps) {
  const { t } = useTranslation("region");
  const { name, lan, ref } = region;
  const { snapshot, snapshots } = county;
  return (
    <>
      <Section id="insatser" title={t("operations.heading")}>
        <Loaded answer={answers.operations}>
          {({ items }) => (
            <OperationList
              operations={selectOperations(items, region)}
              snapshots={snapshots}
              name={name}
            />
          )}
        </Loaded>
      </Section>
      <Section id="avstand" title={t("distances.heading")}>
        <Loaded answer={answers.proximity}>
          {(proximity) => (
            <Loaded answer={answers.exposure}>
              {(exposure) => (
                <Distances
                  region={{ lanskod: ref.lanskod, lan, regionId: toRegionId(region), name }}
                  {...{ proximity, exposure, snapshot }}
                />
              )}
            </Loaded>
          )}
        </Loaded>
      </Section>
    </>
  );
}

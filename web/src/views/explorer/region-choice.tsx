/** Chooses the part of the county that map, list and table show, and says what is not known of it. */

import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { isOfThatTime } from "./choose-region.ts";
import { RegionSelect } from "./region-select.tsx";
import type { useExplorer } from "./use-explorer.ts";

export function RegionChoice({ explorer }: { readonly explorer: ReturnType<typeof useExplorer> }) {
  const { t } = useTranslation();
  const { select } = useSelection();
  const { kommuner, lokalpolisomraden, region, snapshot } = explorer;
  const police = (lokalpolisomraden ?? []).filter(
    ({ id, properties }) => id === region?.lokalpolisomrade || isOfThatTime(properties, snapshot),
  );
  return (
    <div>
      <RegionSelect
        kommuner={kommuner}
        lokalpolisomraden={police}
        value={region?.kommunkod ?? region?.lokalpolisomrade}
        onChange={select}
      />
      {region && region.ground === undefined && (
        <p className="quiet">
          {t(region.kommunkod ? "region.noGround" : "region.noPoliceGround", { name: region.name })}
        </p>
      )}
    </div>
  );
}

/** Chooses a county, and a part of it. */

import { isLanskod } from "@scenkartan/domain";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Select } from "../../ui/select.tsx";
import { RegionSelect } from "../explorer/region-select.tsx";
import { NO_SUBJECT } from "./figure-query.ts";
import type { ShownFigures } from "./use-studio.ts";

interface RegionChoicesProps {
  readonly page: ShownFigures;
  /** False where a figure is of a county and not of its parts. */
  readonly hasParts?: boolean;
  /** Where every county together can be chosen. */
  readonly hasAll?: boolean;
}

export function RegionChoices({ page, hasParts = true, hasAll = false }: RegionChoicesProps) {
  const { t } = useTranslation("figures");
  const { selection, select } = useSelection();
  const { counties, lanskod, kommuner, lokalpolisomraden } = page;
  const value = hasAll ? (selection.lanskod ?? "") : lanskod;
  return (
    <>
      {counties.length > 1 && (
        <Select
          label={t("choose.lan")}
          value={value}
          onChange={(code) =>
            select({ ...NO_SUBJECT, lanskod: isLanskod(code) ? code : undefined })
          }
        >
          {hasAll && <option value="">{t("choose.everyLan")}</option>}
          {counties.map((county) => (
            <option key={county.lanskod} value={county.lanskod}>
              {county.lan}
            </option>
          ))}
        </Select>
      )}
      {hasParts && (
        <RegionSelect
          kommuner={kommuner}
          lokalpolisomraden={lokalpolisomraden}
          value={selection.kommunkod ?? selection.lokalpolisomrade}
          onChange={(region) => select({ ...region, sceneId: undefined })}
        />
      )}
    </>
  );
}

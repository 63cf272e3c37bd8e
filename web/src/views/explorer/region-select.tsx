/** Chooses the whole county, a kommun or a lokalpolisområde in it. */

import { compareNames, isKommunkod, isLokalpolisomradeId } from "@scenkartan/domain";
import type { KommunCollection, LokalpolisomradeCollection } from "@scenkartan/server/api-types";
import type { SelectionChange } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Select } from "../../ui/select.tsx";
import type { ChosenRegion } from "./choose-region.ts";

interface RegionSelectProps {
  readonly kommuner: KommunCollection | undefined;
  /** Those that can be chosen; none where a page knows only kommuner. */
  readonly lokalpolisomraden?: LokalpolisomradeCollection["features"];
  /** Code of the kommun or id of the lokalpolisområde; the whole county when undefined. */
  readonly value: string | undefined;
  readonly onChange: (change: SelectionChange) => void;
}

export function RegionSelect(props: RegionSelectProps) {
  const { t } = useTranslation();
  const { kommuner, lokalpolisomraden = [], value = "", onChange } = props;
  return (
    <Select label={t("region.label")} value={value} onChange={(id) => onChange(toChange(id))}>
      <option value="">{t("region.whole")}</option>
      <RegionOptions
        label={t("region.kommuner")}
        regions={(kommuner?.features ?? []).map(({ id, properties: { kommun, coverage } }) => ({
          id,
          name: kommun,
          coverage,
        }))}
      />
      <RegionOptions
        label={t("region.lokalpolisomraden")}
        regions={lokalpolisomraden.map(({ id, properties: { name, coverage } }) => ({
          id,
          name: t("region.lokalpolisomrade", { name }),
          coverage,
        }))}
      />
    </Select>
  );
}

interface RegionOptionsProps {
  readonly label: string;
  readonly regions: readonly (Pick<ChosenRegion, "name" | "coverage"> & { readonly id: string })[];
}

/** By name in Swedish order, each with how many scenes are named in it. */
function RegionOptions({ label, regions }: RegionOptionsProps) {
  const { t } = useTranslation();
  if (regions.length === 0) return null;
  return (
    <optgroup label={label}>
      {[...regions]
        .sort((a, b) => compareNames(a.name, b.name))
        .map(({ id, name, coverage }) => {
          const count = "silent" in coverage ? 0 : coverage.active.named + coverage.ceased.named;
          return (
            <option key={id} value={id}>
              {count === 0 ? name : `${name} (${t("region.named", { count })})`}
            </option>
          );
        })}
    </optgroup>
  );
}

/** A new region is framed anew. */
function toChange(value: string): SelectionChange {
  return {
    kommunkod: isKommunkod(value) ? value : undefined,
    lokalpolisomrade: !isKommunkod(value) && isLokalpolisomradeId(value) ? value : undefined,
    view: undefined,
  };
}

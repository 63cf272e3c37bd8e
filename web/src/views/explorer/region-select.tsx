/** Chooses the whole county or one kommun in it. */

import { isKommunkod, type Kommunkod } from "@scenkartan/domain";
import type { KommunCollection } from "@scenkartan/server/api-types";
import { useTranslation } from "../../text/use-translation.tsx";
import { Select } from "../../ui/select.tsx";

interface RegionSelectProps {
  readonly kommuner: KommunCollection | undefined;
  /** The whole county when undefined. */
  readonly value: Kommunkod | undefined;
  readonly onChange: (kommunkod: Kommunkod | undefined) => void;
}

export function RegionSelect({ kommuner, value, onChange }: RegionSelectProps) {
  const { t } = useTranslation();
  const inOrder = (kommuner?.features ?? [])
    .map(({ properties }) => properties)
    .sort((a, b) => a.kommun.localeCompare(b.kommun, "sv"));
  return (
    <Select
      label={t("region.label")}
      value={value ?? ""}
      onChange={(kommunkod) => onChange(isKommunkod(kommunkod) ? kommunkod : undefined)}
    >
      <option value="">{t("region.whole")}</option>
      {inOrder.map(({ kommunkod, kommun, coverage }) => {
        const count = "silent" in coverage ? 0 : coverage.active.named + coverage.ceased.named;
        return (
          <option key={kommunkod} value={kommunkod}>
            {count === 0 ? kommun : `${kommun} (${t("region.named", { count })})`}
          </option>
        );
      })}
    </Select>
  );
}

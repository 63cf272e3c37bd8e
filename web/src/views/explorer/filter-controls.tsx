/** Says how many of the known scenes are shown, and lets the reader choose which. */

import { formatNumber, POSITION_BASES } from "@scenkartan/domain";
import { useState } from "react";
import { SCENE_GROUPS } from "../../selection/filter-parameters.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Button } from "../../ui/button.tsx";
import { Checks } from "../../ui/checks.tsx";
import { Fold } from "../../ui/fold.tsx";
import { toggleBasis, toggleGroup } from "./filter-scenes.ts";
import styles from "./reading.module.css";
import type { useExplorer } from "./use-explorer.ts";

interface FilterControlsProps {
  readonly explorer: ReturnType<typeof useExplorer>;
}

export function FilterControls({ explorer }: FilterControlsProps) {
  const { t } = useTranslation();
  const { selection, select } = useSelection();
  const { groups, filter, listed, known } = explorer;
  // A link that filters shows by what; what the reader opens or closes later is the reader's.
  const [isOpen] = useState(!filter.isUsual);
  const say = (count: number) => formatNumber(count, selection.language);
  const corrected = known.filter(({ properties }) => properties.corrections.length > 0);
  return (
    <>
      <div className={styles.shown}>
        <p aria-live="polite">
          {t("filter.shown", { count: known.length, shown: say(listed.length) })}
        </p>
        {!filter.isUsual && (
          <Button kind="plain" onClick={() => select(NO_FILTER)}>
            {t("filter.clear")}
          </Button>
        )}
      </div>
      <Fold summary={t("filter.heading")} isOpen={isOpen}>
        <div className={styles.filters}>
          <Checks
            legend={t("filter.status")}
            options={SCENE_GROUPS.map((value) => ({
              value,
              label: t(`list.${value}`),
              count: say(groups[value].length),
            }))}
            values={filter.groups}
            onToggle={(group) => select({ groups: toggleGroup(filter, group) })}
          />
          <Checks
            legend={t("filter.basis")}
            options={POSITION_BASES.map((value) => ({
              value,
              label: t(`basis.${value}`),
              count: say(known.filter((scene) => scene.properties.positionBasis === value).length),
            }))}
            values={filter.bases}
            onToggle={(basis) => select({ bases: toggleBasis(filter, basis) })}
          />
          <Checks
            legend={t("filter.corrections")}
            options={[
              { value: "only", label: t("filter.corrected"), count: say(corrected.length) },
            ]}
            values={filter.isCorrectedOnly ? ["only"] : []}
            onToggle={() => select({ corrected: filter.isCorrectedOnly ? undefined : "only" })}
          />
        </div>
      </Fold>
    </>
  );
}

/** What leads back to the scenes that are shown without any choice. */
export const NO_FILTER = { groups: undefined, bases: undefined, corrected: undefined };

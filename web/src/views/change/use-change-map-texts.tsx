/** The words of the maps of a change, made ready for them. */

import {
  formatArea,
  formatDate,
  formatNumber,
  type Language,
  readGround,
} from "@scenkartan/domain";
import type { ChangeFeature } from "@scenkartan/server/api-types";
import { useMemo } from "react";
import type { Telling } from "../../map/pointing/pointable.ts";
import { ChangeMark } from "../../map/status-mark.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import type { Translate } from "../../text/words.ts";
import { useMapTexts } from "../map/use-map-texts.tsx";
import { toName } from "./group-changes.ts";
import type { ShownChange } from "./use-change.ts";

/** The same as long as language and pair are. */
export function useChangeMapTexts({ from, to }: ShownChange) {
  const { t: tc } = useTranslation("change");
  const { t: tm } = useTranslation("map");
  const { language } = useSelection().selection;
  const shared = useMapTexts(tc("map.label"));
  return useMemo(() => {
    const [fromDate, toDate] = [from, to].map(({ stateOf }) =>
      formatDate(stateOf, language, "long"),
    );
    const dates = { from: fromDate as string, to: toDate as string };
    return {
      ...shared,
      ...dates,
      labelFrom: tc("map.labelOf", { date: dates.from }),
      labelTo: tc("map.labelOf", { date: dates.to }),
      divider: tc("map.divider", dates),
      sayDivider: (percent: number) =>
        tc("map.dividerValue", { percent: formatNumber(Math.round(percent), language), ...dates }),
      tellChange: (change: ChangeFeature) => tellChange(change, { tm, language }),
    };
  }, [shared, tc, tm, language, from.stateOf, to.stateOf]);
}

interface ChangeSpeech {
  readonly tm: Translate<"map">;
  readonly language: Language;
}

function tellChange(change: ChangeFeature, { tm, language }: ChangeSpeech): Telling {
  const { kind, regionAfter, regionBefore } = change.properties;
  const ground = readGround(change.properties);
  return {
    sign: <ChangeMark kind={kind} size={20} />,
    name: toName(change),
    status: tm(`kind.${kind}.name`),
    kommun: (regionAfter ?? regionBefore)?.kommun ?? "",
    facts: ground.comparable
      ? [
          tm("card.ground", {
            before: formatArea(ground.beforeM2, language),
            after: formatArea(ground.afterM2, language),
          }),
        ]
      : [],
  };
}

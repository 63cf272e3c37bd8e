/** What is held back to protect people, and what a reader may conclude. */

import { LEAST_MIN_N, MIN_COUNT, RESIDENTS_STEP } from "@scenkartan/domain";
import { useTranslation } from "../../text/use-translation.tsx";
import { Bullets } from "../../ui/bullets.tsx";

const RULES = ["answers", "complementary", "change", "residents"] as const;

export function Disclosure() {
  const { t } = useTranslation("method");
  const limits = { minN: LEAST_MIN_N, minCount: MIN_COUNT, step: RESIDENTS_STEP };
  return (
    <>
      <p>{t("disclosure.text")}</p>
      <Bullets items={RULES.map((rule) => t(`disclosure.${rule}`, limits))} />
      <p>{t("disclosure.reader", limits)}</p>
    </>
  );
}

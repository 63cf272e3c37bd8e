/** Sections that words alone suffice for. */

import { NOT_COMPARABLE_REASONS } from "@scenkartan/domain";
import { useTranslation } from "../../text/use-translation.tsx";
import { Bullets } from "../../ui/bullets.tsx";

export function Area() {
  const { t } = useTranslation("method");
  return (
    <>
      <p>{t("area.text")}</p>
      <p>{t("area.balance")}</p>
    </>
  );
}

export function Comparable() {
  const { t } = useTranslation("method");
  return (
    <>
      <p>{t("comparable.text")}</p>
      <Bullets items={NOT_COMPARABLE_REASONS.map((reason) => t(`comparable.${reason}`))} />
    </>
  );
}

export function Identity() {
  const { t } = useTranslation("method");
  return <p>{t("identity.text")}</p>;
}

export function Nearby() {
  const { t } = useTranslation("method");
  return <p>{t("nearby.text")}</p>;
}

const NOT = ["list", "count", "ranking", "cause", "complete"] as const;

export function NotThis() {
  const { t } = useTranslation("method");
  return <Bullets items={NOT.map((name) => t(`not.${name}`))} />;
}

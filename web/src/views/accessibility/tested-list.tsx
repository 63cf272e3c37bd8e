/** What is tested by program, what nobody has tested, and on which pages. */

import { formatList } from "@scenkartan/domain";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Bullets } from "../../ui/bullets.tsx";
import { UNTESTED } from "./statement.ts";
import { TEST_METHODS, TESTED_PAGES } from "./tested.ts";

export function Tested() {
  const { t } = useTranslation("accessibility");
  const { language } = useSelection().selection;
  const pages = TESTED_PAGES.map(({ name }) => t(`pages.${name}`));
  return (
    <>
      <p>
        {t("tested.text")} {formatList(pages, language)}.
      </p>
      <p>{t("tested.how")}</p>
      <Bullets items={TEST_METHODS.map((method) => t(`methods.${method}`))} />
      <h3>{t("tested.notBy")}</h3>
      <Bullets items={UNTESTED.map((name) => t(`tested.${name}`))} />
    </>
  );
}

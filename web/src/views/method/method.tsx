/** The page Metod: what the words mean, how it is measured, and what the facts do not say. */

import { useTranslation } from "../../text/use-translation.tsx";
import { DocumentPage } from "../site/document-page.tsx";
import { Citing } from "./citing.tsx";
import { Contradictions } from "./contradictions.tsx";
import { Corrections } from "./corrections.tsx";
import { Definitions } from "./definitions.tsx";
import { Disclosure } from "./disclosure.tsx";
import { Bases, Kinds } from "./kinds.tsx";
import { Licence } from "./licence.tsx";
import { MissingNumbers } from "./missing-numbers.tsx";
import { Exposure, Proximity } from "./people.tsx";
import { Positions } from "./positions.tsx";
import { ReportAnError } from "./report-an-error.tsx";
import { Area, Comparable, Identity, Nearby, NotThis } from "./said-in-words.tsx";
import { States } from "./states.tsx";
import { Tolerances } from "./tolerances.tsx";

const CONTENTS = {
  definitions: Definitions,
  states: States,
  kinds: Kinds,
  basis: Bases,
  identity: Identity,
  positions: Positions,
  area: Area,
  tolerances: Tolerances,
  comparable: Comparable,
  nearby: Nearby,
  proximity: Proximity,
  exposure: Exposure,
  disclosure: Disclosure,
  missing: MissingNumbers,
  published: Contradictions,
  corrections: Corrections,
  not: NotThis,
  citing: Citing,
  licence: Licence,
  report: ReportAnError,
} as const;

export function Method() {
  const { t } = useTranslation("method");
  const { t: ts } = useTranslation();
  const names = Object.keys(CONTENTS) as (keyof typeof CONTENTS)[];
  return (
    <DocumentPage
      page="method"
      windowTitle={ts("nav.method")}
      title={t("title")}
      intro={<p>{t("intro")}</p>}
      contentsLabel={t("contents")}
      sections={names.map((name) => {
        const Content = CONTENTS[name];
        return { id: name, title: t(`${name}.title`), content: <Content /> };
      })}
    />
  );
}

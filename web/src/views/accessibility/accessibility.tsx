/** The page Tillgänglighetsredogörelse, as the act on accessibility of digital public services asks. */

import { useTranslation } from "../../text/use-translation.tsx";
import { DocumentPage } from "../site/document-page.tsx";
import { Assessed } from "./assessed.tsx";
import { Responsible } from "./responsible.tsx";
import { Cannot, Known, Report, Status, Supervision } from "./said-in-words.tsx";
import { Tested } from "./tested-list.tsx";

const CONTENTS = {
  responsible: Responsible,
  status: Status,
  known: Known,
  cannot: Cannot,
  report: Report,
  supervision: Supervision,
  tested: Tested,
  assessed: Assessed,
} as const;

export function Accessibility() {
  const { t } = useTranslation("accessibility");
  const { t: ts } = useTranslation();
  const names = Object.keys(CONTENTS) as (keyof typeof CONTENTS)[];
  return (
    <DocumentPage
      page="accessibility"
      windowTitle={ts("footer.accessibility")}
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

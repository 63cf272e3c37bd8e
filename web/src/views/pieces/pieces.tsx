/** The page Byggstenar: every piece of the design system in every state. */

import { useTranslation } from "../../text/use-translation.tsx";
import { DocumentPage } from "../site/document-page.tsx";
import { Charts } from "./charts.tsx";
import { Choices } from "./choices.tsx";
import { Colors } from "./colors.tsx";
import { Controls } from "./controls.tsx";
import { Messages } from "./messages.tsx";
import { Numbers } from "./numbers.tsx";
import { Signs } from "./signs.tsx";
import { Tools } from "./tools.tsx";
import { Space, Type } from "./type-and-space.tsx";

const CONTENTS = {
  colors: Colors,
  type: Type,
  space: Space,
  controls: Controls,
  choices: Choices,
  messages: Messages,
  numbers: Numbers,
  signs: Signs,
  charts: Charts,
  tools: Tools,
} as const;

export function Pieces() {
  const { t } = useTranslation("pieces");
  const names = Object.keys(CONTENTS) as (keyof typeof CONTENTS)[];
  return (
    <DocumentPage
      page="pieces"
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

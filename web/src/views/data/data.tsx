/** The page Data: how to fetch what is shown, what it means, and how to cite it. */

import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { snapshotsQuery } from "../../queries/mappings.ts";
import { edition } from "../../selection/editions.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { DocumentPage } from "../site/document-page.tsx";
import { Addresses } from "./addresses.tsx";
import { Citing } from "./citing.tsx";
import { Examples } from "./examples.tsx";
import { Files } from "./files.tsx";
import { Formats } from "./formats.tsx";
import { Licence } from "./licence.tsx";
import { MissingNumbers } from "./missing-numbers.tsx";
import { Properties } from "./properties.tsx";

export function DataPage() {
  const { t } = useTranslation("data");
  const { items, release } = useSuspenseQuery(snapshotsQuery).data;
  const chosen = items.findLast(({ isDefault }) => isDefault) ?? items.at(-1);
  const section = (id: string, title: string, content: ReactNode) => ({ id, title, content });
  return (
    <DocumentPage
      page="data"
      title={t("title")}
      intro={
        <p>
          {t("intro")} {edition?.fictional && t("introFictional")}
        </p>
      }
      contentsLabel={t("contents")}
      sections={[
        section("filer", t("files.title"), <Files snapshots={items} release={release} />),
        section("exempel", t("examples.title"), <Examples snapshotId={chosen?.snapshotId} />),
        section("citera", t("cite.title"), <Citing release={release} />),
        section("api", t("api.title"), <Addresses />),
        section("saknas", t("missing.title"), <MissingNumbers />),
        section("egenskaper", t("properties.title"), <Properties />),
        section("format", t("formats.title"), <Formats />),
        section("licens", t("licence.title"), <Licence />),
      ]}
    />
  );
}

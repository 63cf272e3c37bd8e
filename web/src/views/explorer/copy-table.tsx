/** Copies the table as text, with what it is and where it is from. */

import { formatNumber } from "@scenkartan/domain";
import { edition } from "../../selection/editions.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { toTableText } from "./to-table-text.ts";
import type { useExplorer } from "./use-explorer.ts";
import { useSceneTable } from "./use-scene-table.ts";

export function CopyTable({ explorer }: { readonly explorer: ReturnType<typeof useExplorer> }) {
  const { t } = useTranslation("explorer");
  const { t: ts } = useTranslation();
  const { language } = useSelection().selection;
  const { columns, title } = useSceneTable(explorer);
  const { listed, known, release } = explorer;
  const toText = () =>
    toTableText({
      head: [
        ...(edition?.fictional ? [`${ts("fiction.label")}: ${ts("fiction.text")}`] : []),
        title,
        ts("filter.shown", { count: known.length, shown: formatNumber(listed.length, language) }),
      ],
      columns,
      scenes: listed,
      foot: [t("table.symbols"), t("table.from", { release: release ?? "" })],
    });
  return <CopyButton text={toText} label={t("table.copy")} />;
}

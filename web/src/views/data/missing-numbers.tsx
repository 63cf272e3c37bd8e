/** How an answer says that a number is not there: each reason, and what it means. */

import { NOT_COMPARABLE_REASONS, SILENT_REASONS, SUPPRESSED_REASONS } from "@scenkartan/domain";
import { useTranslation } from "../../text/use-translation.tsx";
import { Table } from "../../ui/table.tsx";
import styles from "./data.module.css";

export function MissingNumbers() {
  const { t } = useTranslation("data");
  const { t: tm } = useTranslation("method");
  const rows: readonly (readonly [written: string, means: string])[] = [
    ["0", t("missing.zero")],
    ...SILENT_REASONS.map(
      (each) =>
        [
          `{"silent": "${each}"}`,
          `${tm("missing.silent")}: ${tm(`missing.reason.${each}`)}`,
        ] as const,
    ),
    ...SUPPRESSED_REASONS.map(
      (each) =>
        [
          `{"suppressed": "${each}"}`,
          `${tm("missing.suppressed")}: ${tm(`missing.reason.${each}`)}`,
        ] as const,
    ),
    ...NOT_COMPARABLE_REASONS.map(
      (each) =>
        [
          `{"notComparable": "${each}"}`,
          `${tm("missing.notComparable")}: ${tm(`comparable.${each}`)}`,
        ] as const,
    ),
    ['"status": "ceased"', t("missing.ceased")],
    ['"status": "unknown"', t("missing.unknown")],
    ['"reason": "silent"', t("missing.emptyList")],
    ['"geometry": null', t("missing.noGeometry")],
    [`areaM2 ${t("missing.absent")}`, t("missing.noArea")],
  ];
  return (
    <>
      <p>{t("missing.text")}</p>
      <Table className={`${styles.table} ${styles.pairs}`}>
        <thead>
          <tr>
            <th scope="col">{t("missing.written")}</th>
            <th scope="col">{t("missing.means")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([written, means]) => (
            <tr key={written}>
              <th scope="row">
                <code>{written}</code>
              </th>
              <td>{means}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="quiet">{t("missing.onPages")}</p>
    </>
  );
}

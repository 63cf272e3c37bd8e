/** What stands where there is no number, and for which reasons. */

import { NOT_COMPARABLE_REASONS, SILENT_REASONS, SUPPRESSED_REASONS } from "@scenkartan/domain";
import { useTranslation } from "../../text/use-translation.tsx";
import { Bullets } from "../../ui/bullets.tsx";
import { Table } from "../../ui/table.tsx";

export function MissingNumbers() {
  const { t } = useTranslation("method");
  const signs = [
    ["..", "dots"],
    ["0", "zero"],
    [t("missing.emptySign"), "empty"],
    ["–", "dash"],
  ] as const;
  return (
    <>
      <p>{t("missing.text")}</p>
      <Table caption={t("missing.title")}>
        <thead>
          <tr>
            <th scope="col">{t("missing.sign")}</th>
            <th scope="col">{t("missing.meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {signs.map(([sign, name]) => (
            <tr key={name}>
              <th scope="row">{sign}</th>
              <td>{t(`missing.${name}`)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Reasons
        name={t("missing.silent")}
        reasons={SILENT_REASONS.map((reason) => t(`missing.reason.${reason}`))}
      />
      <Reasons
        name={t("missing.suppressed")}
        reasons={SUPPRESSED_REASONS.map((reason) => t(`missing.reason.${reason}`))}
      />
      <Reasons
        name={t("missing.notComparable")}
        reasons={NOT_COMPARABLE_REASONS.map((reason) => t(`comparable.${reason}`))}
      />
    </>
  );
}

interface ReasonsProps {
  readonly name: string;
  readonly reasons: readonly string[];
}

function Reasons({ name, reasons }: ReasonsProps) {
  return (
    <>
      <h3>{name}</h3>
      <Bullets items={reasons} />
    </>
  );
}

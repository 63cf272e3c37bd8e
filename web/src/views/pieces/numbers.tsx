/** Large numbers, things in a row, and tables; where there is no number, that is said. */

import { formatNumber } from "@scenkartan/domain";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Bullets } from "../../ui/bullets.tsx";
import { KeyFigure, KeyFigures } from "../../ui/key-figure.tsx";
import { Table, WideTable } from "../../ui/table.tsx";
import styles from "./pieces.module.css";

export function Numbers() {
  const { t } = useTranslation("pieces");
  const { language } = useSelection().selection;
  const note = t("numbers.note");
  return (
    <>
      <KeyFigures label={t("numbers.title")}>
        <KeyFigure
          label={t("numbers.scenes")}
          number={formatNumber(1234.5, language)}
          note={note}
        />
        <KeyFigure label={t("numbers.kommuner")} number="8" of={t("numbers.of")} note={note} />
        <KeyFigure label={t("numbers.ceased")} number="0" note={note} />
        <KeyFigure label={t("numbers.added")} number={undefined} missing={t("numbers.missing")} />
      </KeyFigures>
      <Bullets items={t("numbers.bullets").split(/(?<=\.) /)} />
      <Table caption={t("numbers.words")}>
        <thead>
          <tr>
            <th scope="col">{t("numbers.words")}</th>
            <th scope="col">{t("numbers.meaning")}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">..</th>
            <td>{t("numbers.missing")}</td>
          </tr>
        </tbody>
      </Table>
      <NumberTable />
      <p id="wide" className="quiet">
        {t("numbers.wide")}
      </p>
      <WideTable kind="numbers" className={styles.wide} labelledBy="wide">
        <tbody>
          <tr>
            <th scope="row">{t("numbers.first")}</th>
            {WIDE.map((value) => (
              <td key={value}>{formatNumber(value, language)}</td>
            ))}
          </tr>
        </tbody>
      </WideTable>
    </>
  );
}

const WIDE = Array.from({ length: 16 }, (_, index) => 1000 + 111 * index);

function NumberTable() {
  const { t } = useTranslation("pieces");
  return (
    <Table kind="numbers" caption={t("numbers.change")}>
      <thead>
        <tr>
          {(["place", "before", "after", "change"] as const).map((column) => (
            <th key={column} scope="col">
              {t(`numbers.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t("numbers.first")}</th>
          <td>12</td>
          <td>9</td>
          <td>−3</td>
        </tr>
        <tr>
          <th scope="row">{t("numbers.second")}</th>
          <td>4</td>
          <td>
            <span aria-hidden="true" title={t("numbers.hidden")}>
              ..
            </span>
            <span className="visually-hidden">{t("numbers.hidden")}</span>
          </td>
          <td>
            <span aria-hidden="true" title={t("numbers.hidden")}>
              ..
            </span>
            <span className="visually-hidden">{t("numbers.hidden")}</span>
          </td>
        </tr>
      </tbody>
    </Table>
  );
}

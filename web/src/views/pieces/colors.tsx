/** Which colours are read on which, with their contrast as the browser shows them now. */

import { formatNumber } from "@scenkartan/domain";
import { useLayoutEffect, useRef, useState } from "react";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { COLOR_PAIRS, type ColorPair, LEAST_CONTRAST, QUIET_COLORS } from "../../ui/color-pairs.ts";
import { measureContrast, parseColor } from "../../ui/contrast.ts";
import { WideTable } from "../../ui/table.tsx";
import { useTheme } from "../../ui/use-theme.ts";
import styles from "./pieces.module.css";

export function Colors() {
  const { t } = useTranslation("pieces");
  return (
    <>
      <p>{t("colors.text")}</p>
      <WideTable kind="numbers" className={styles.colors} labelledBy="colors">
        <thead>
          <tr>
            <th scope="col">{t("colors.pair")}</th>
            <th scope="col">{t("colors.sample")}</th>
            <th scope="col">{t("colors.ratio")}</th>
            <th scope="col">{t("colors.least")}</th>
            <th scope="col">{t("colors.use")}</th>
          </tr>
        </thead>
        <tbody>
          {COLOR_PAIRS.map((pair) => (
            <PairRow key={`${pair.ink} ${pair.ground}`} pair={pair} />
          ))}
        </tbody>
      </WideTable>
      <p>{t("colors.quiet")}</p>
      <ul className={styles.quietColors}>
        {QUIET_COLORS.map((name) => (
          <li key={name}>
            <span className={styles.field} style={{ background: `var(--${name})` }} /> {name}
          </li>
        ))}
      </ul>
    </>
  );
}

function PairRow({ pair: { ink, ground, kind } }: { readonly pair: ColorPair }) {
  const { t } = useTranslation("pieces");
  const { language } = useSelection().selection;
  const sample = useRef<HTMLSpanElement>(null);
  const ratio = useShownContrast(sample);
  return (
    <tr>
      <th scope="row">{t("colors.on", { ink, ground })}</th>
      <td>
        <span
          className={styles.sample}
          ref={sample}
          style={{ color: `var(--${ink})`, background: `var(--${ground})` }}
        >
          {kind === "text" ? "Aa" : <Ring />}
        </span>
      </td>
      <td>{ratio !== undefined && formatNumber(ratio, language, 1, 1)}</td>
      <td>{formatNumber(LEAST_CONTRAST[kind], language)}</td>
      <td>{t(`colors.kind.${kind}`)}</td>
    </tr>
  );
}

function Ring() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="9" cy="9" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

/** Read from the page itself, anew when the system turns from light to dark. */
function useShownContrast(element: { readonly current: HTMLElement | null }): number | undefined {
  const theme = useTheme();
  const [ratio, setRatio] = useState<number>();
  useLayoutEffect(() => {
    if (element.current === null) return;
    const { color, backgroundColor } = getComputedStyle(element.current);
    const [ink, ground] = [parseColor(color), parseColor(backgroundColor)];
    setRatio(ink && ground && measureContrast(ink, ground));
  }, [element, theme]);
  return ratio;
}

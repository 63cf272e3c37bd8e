/** What the signs of the scenes mean. */

import styles from "./scene-legend.module.css";
import { StatusMark } from "./status-mark.tsx";

export interface SceneLegendTexts {
  readonly legendActive: string;
  readonly legendCeased: string;
  readonly legendUnknown: string;
  readonly legendUncertainty: string;
  readonly legendExtent: string;
}

export function SceneLegend({ texts }: { readonly texts: SceneLegendTexts }) {
  return (
    <>
      <li>
        <StatusMark status="active" size={20} />
        {texts.legendActive}
      </li>
      <li>
        <StatusMark status="ceased" size={20} />
        {texts.legendCeased}
      </li>
      <li>
        <StatusMark status="unknown" size={20} />
        {texts.legendUnknown}
      </li>
      <li>
        <span className={styles.disc} />
        {texts.legendUncertainty}
      </li>
      <li>
        <span className={styles.extent} />
        {texts.legendExtent}
      </li>
    </>
  );
}

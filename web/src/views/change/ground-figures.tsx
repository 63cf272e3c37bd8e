/** Ground before, kept, lost, gained and after, or in words why there is no number. */

import {
  formatList,
  formatNumber,
  type GroundPart,
  isMissing,
  type NotComparableReason,
} from "@scenkartan/domain";
import type { ChangeSumAnswer, TotalAnswer } from "@scenkartan/server/api-types";
import { GroundSwatch } from "../../map/ground-swatch.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { MarkedText } from "../../ui/marked-text.tsx";
import styles from "./figures.module.css";
import type { ShownChange } from "./use-change.ts";

interface GroundFiguresProps {
  readonly shown: ShownChange;
  readonly totals: readonly TotalAnswer[];
}

export function GroundFigures({ shown, totals }: GroundFiguresProps) {
  const { t } = useTranslation("change");
  if (shown.sum === undefined) return null;
  const { ground } = shown.sum;
  return (
    <section className={styles.section} aria-labelledby="mark">
      <h2 id="mark">{t("ground.heading")}</h2>
      {ground.comparable ? (
        <Amounts ground={ground} />
      ) : (
        <p className={styles.sentence}>
          {t("ground.notComparable", { reason: t(`reason.${ground.reason}`) })}
        </p>
      )}
      {!ground.comparable && <Quote shown={shown} totals={totals} />}
    </section>
  );
}

type Comparable = Extract<ChangeSumAnswer["ground"], { comparable: true }>;

const ROWS = [
  ["before", "beforeM2", undefined],
  ["kept", "keptM2", "kept"],
  ["lost", "lostM2", "lost"],
  ["gained", "gainedM2", "gained"],
  ["after", "afterM2", undefined],
] as const;

function Amounts({ ground }: { readonly ground: Comparable }) {
  const { t } = useTranslation("change");
  const { language } = useSelection().selection;
  const left = Object.entries(ground.notCompared) as [NotComparableReason, number][];
  return (
    <>
      <dl className={styles.ground}>
        {ROWS.map(([name, key, part]) => (
          <div key={name} className={part ? undefined : styles.total}>
            <dt>{t(`ground.${name}`)}</dt>
            <dd>
              {formatNumber(Math.round(ground[key]), language)} {t("ground.unit")}
              <Share name={name} value={ground[key]} ground={ground} />
            </dd>
            {part && <Swatch part={part} />}
          </div>
        ))}
      </dl>
      <p className="quiet">
        {t("ground.compared", { count: ground.compared })}{" "}
        {left.length > 0 &&
          t("ground.left", {
            count: left.reduce((sum, [, count]) => sum + count, 0),
            reasons: formatList(
              left.map(([reason]) => t(`reason.${reason}`)),
              language,
            ),
          })}
      </p>
    </>
  );
}

function Swatch({ part }: { readonly part: GroundPart }) {
  return (
    <dd className={styles.swatchCell} aria-hidden="true">
      <GroundSwatch part={part} />
    </dd>
  );
}

interface ShareProps {
  readonly name: (typeof ROWS)[number][0];
  readonly value: number;
  readonly ground: Comparable;
}

/** What each is of the ground before; of nothing there is no share. */
function Share({ name, value, ground }: ShareProps) {
  const { t } = useTranslation("change");
  const { language } = useSelection().selection;
  const { beforeM2, changePercent } = ground;
  if (name === "before" || beforeM2 === 0) return null;
  if (name === "after") {
    if (isMissing(changePercent)) return null;
    const sign = changePercent > 0 ? "+" : "";
    const percent = sign + formatNumber(changePercent, language);
    return <span className={`${styles.share} quiet`}>{t("ground.changed", { percent })}</span>;
  }
  const percent = formatNumber((100 * value) / beforeM2, language);
  return <span className={`${styles.share} quiet`}>{t("ground.ofBefore", { percent })}</span>;
}

/** What a source says of the ground as a whole, when it says so without a number. */
function Quote({ shown, totals }: GroundFiguresProps) {
  const { t } = useTranslation("change");
  const { answer, from, to, region, isConsecutive } = shown;
  const later = answer.isReversed ? from : to;
  const total = totals.find(
    ({ measure, snapshotId }) => measure === "area_change" && snapshotId === later.snapshotId,
  );
  if (region || !isConsecutive || !total?.publishedAs || !isMissing(total.value)) return null;
  return (
    <p className={styles.sentence}>
      <MarkedText
        text={t("ground.quote", { quote: total.publishedAs })}
        marks={{ quote: (words) => <span lang="sv">{words}</span> }}
      />
    </p>
  );
}

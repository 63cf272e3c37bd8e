/** What an official asks first, answered without a click: what is here now, what ceased, mapped when, by whom. */

import { formatDate, formatList } from "@scenkartan/domain";
import type { SceneCollection, SceneFeature } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { groupScenes } from "../explorer/group-scenes.ts";
import styles from "./answers.module.css";
import { type Region, toKommunkod } from "./region.ts";
import { SceneNames } from "./scene-names.tsx";
import type { County } from "./use-county.ts";

interface AnswersProps {
  readonly region: Region;
  readonly county: County;
  readonly scenes: SceneCollection;
}

export function Answers({ region, county, scenes }: AnswersProps) {
  const { t } = useTranslation("region");
  const groups = groupScenes(scenes.features);
  return (
    <section aria-label={t("answers.heading")}>
      <dl className={styles.answers}>
        <dt>{t("answers.listed")}</dt>
        <dd>
          <Listed {...{ region, county, scenes }} active={groups.active} />
        </dd>
        {county.snapshot && (
          <>
            <dt>{t("answers.ceased")}</dt>
            <dd>
              <Ceased scenes={[...groups.ceased, ...groups.earlier]} />
            </dd>
            <dt>{t("answers.mapped")}</dt>
            <dd>
              <Mapped region={region} county={county} />
            </dd>
            <dt>{t("answers.by")}</dt>
            <dd>
              <By county={county} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** What is active, or why nothing is listed; published numbers beside, never instead. */
function Listed({
  region,
  county: { snapshot },
  scenes,
  active,
}: AnswersProps & { readonly active: readonly SceneFeature[] }) {
  const { t } = useTranslation("region");
  const { name, lan } = region;
  if (snapshot === undefined) return <p>{t("answers.noMapping", { lan, region: name })}</p>;
  const published = scenes.coverage?.active.published;
  const kommunkod = toKommunkod(region);
  const isSilent = kommunkod !== undefined && snapshot.notReported?.includes(kommunkod) === true;
  if (isSilent) return <p>{t("answers.notReported", { region: name })}</p>;
  return (
    <>
      {active.length > 0 && <SceneNames scenes={active} />}
      {typeof published === "number" && <p>{t("answers.published", { count: published })}</p>}
      {active.length === 0 && (
        <p>{t(snapshot.namesEveryScene ? "answers.noneThere" : "answers.noneNamed")}</p>
      )}
      {active.length > 0 && !snapshot.namesEveryScene && (
        <p className={styles.quiet}>{t("answers.someNamed")}</p>
      )}
    </>
  );
}

function Ceased({ scenes }: { readonly scenes: readonly SceneFeature[] }) {
  const { t } = useTranslation("region");
  return scenes.length === 0 ? <p>{t("answers.noneCeased")}</p> : <SceneNames scenes={scenes} />;
}

function Mapped({ region, county: { snapshots, snapshot } }: Omit<AnswersProps, "scenes">) {
  const { t } = useTranslation("region");
  const { language } = useSelection().selection;
  const dates = formatList(
    snapshots.map(({ stateOf }) => formatDate(stateOf, language)),
    language,
  );
  const isWhole = region.ref.kind === "lan";
  return (
    <>
      <p>
        {t(isWhole ? "answers.all" : "answers.allOfCounty", { count: snapshots.length, dates })}
      </p>
      {snapshot && (
        <p className={styles.quiet}>
          {t("answers.latest", { stateOf: formatDate(snapshot.stateOf, language, "long") })}
        </p>
      )}
    </>
  );
}

function By({ county: { snapshot, sources } }: Pick<AnswersProps, "county">) {
  const { t } = useTranslation("region");
  const { language } = useSelection().selection;
  if (snapshot === undefined) return null;
  const { publisher, publishedOn, sourceId } = snapshot;
  const source = sources.find((each) => each.sourceId === sourceId);
  const words = publishedOn
    ? t("answers.publishedOn", { publisher, date: formatDate(publishedOn, language, "long") })
    : t("answers.undated", { publisher });
  return <p>{source ? <SourceLink source={source}>{words}</SourceLink> : words}</p>;
}

/** What happened in a region between the mapping that is shown and the one before. */

import { formatDate, formatNumber, type PartialDate, readGround } from "@scenkartan/domain";
import type { ChangeCollection, ChangeFeature } from "@scenkartan/server/api-types";
import { ChangeMark } from "../../map/status-mark.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { toWanted } from "../change/choose-pair.ts";
import { groupChanges, toName } from "../change/group-changes.ts";
import sectionStyles from "../sections/section.module.css";
import { type Region, toRegionChoice } from "./region.ts";
import styles from "./region-changes.module.css";
import type { County } from "./use-county.ts";

interface RegionChangesProps {
  readonly region: Region;
  readonly county: County;
  readonly changes: ChangeCollection;
}

export function RegionChanges({ region, county, changes }: RegionChangesProps) {
  const { t } = useTranslation("region");
  const { language } = useSelection().selection;
  const { from, to, features } = changes;
  if (!from || !to) return <p>{t("changes.onlyOne")}</p>;
  const pair = toWanted(county.snapshots, from.snapshotId, to.snapshotId);
  const choice = {
    ...(pair.fromId && { fromId: pair.fromId }),
    ...(pair.toId && { toId: pair.toId }),
    ...toRegionChoice(region),
  };
  const dates = {
    from: formatDate(from.stateOf as PartialDate, language),
    to: formatDate(to.stateOf as PartialDate, language),
  };
  const known = groupChanges(features).filter(({ kind }) => kind !== "unknown");
  return (
    <>
      <p>{t("changes.between", dates)}</p>
      {known.length === 0 && <p>{t("changes.none")}</p>}
      {known.map(({ kind, changes: ofKind }) => (
        <ChangeGroup key={kind} kind={kind} changes={ofKind} choice={choice} />
      ))}
      <p className={sectionStyles.links}>
        <PageLink path="/forandring" selection={choice}>
          {t("changes.all")}
        </PageLink>
      </p>
    </>
  );
}

interface ChangeGroupProps {
  readonly kind: ReturnType<typeof groupChanges>[number]["kind"];
  readonly changes: readonly ChangeFeature[];
  readonly choice: ReturnType<typeof toRegionChoice>;
}

/** Many that are unchanged are folded. */
function ChangeGroup({ kind, changes, choice }: ChangeGroupProps) {
  const { t } = useTranslation("change");
  const heading = (
    <>
      <ChangeMark kind={kind} /> {t(`kind.${kind}`)}{" "}
      <span className={styles.count}>{changes.length}</span>
    </>
  );
  const list = (
    <ul className={styles.list}>
      {changes.map((change) => (
        <li key={change.id}>
          <PageLink path="/forandring" selection={{ ...choice, changeId: change.id }}>
            {toName(change)}
          </PageLink>
          <GroundNote change={change} />
        </li>
      ))}
    </ul>
  );
  if (kind === "unchanged" && changes.length > 5) {
    return (
      <details className={styles.folded}>
        <summary>{heading}</summary>
        {list}
      </details>
    );
  }
  return (
    <div>
      <h3 className={styles.heading}>{heading}</h3>
      {list}
    </div>
  );
}

/** `12 300 → 8 400 m²`; nothing where ground is not comparable. */
function GroundNote({ change }: { readonly change: ChangeFeature }) {
  const { t } = useTranslation("change");
  const { language } = useSelection().selection;
  const ground = readGround(change.properties);
  if (!ground.comparable) return null;
  const say = (areaM2: number) => formatNumber(Math.round(areaM2), language);
  return (
    <span className={styles.ground}>
      {say(ground.beforeM2)} → {say(ground.afterM2)} {t("ground.unit")}
    </span>
  );
}

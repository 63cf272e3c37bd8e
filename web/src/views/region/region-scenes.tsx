/** The places of a region in groups, each with its page. */

import { toScenePath } from "@scenkartan/domain";
import type { SceneCollection, SceneFeature } from "@scenkartan/server/api-types";
import { StatusMark } from "../../map/status-mark.tsx";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { groupScenes, type SceneGroups } from "../explorer/group-scenes.ts";
import { SceneTags } from "../scene/scene-tags.tsx";
import { Section } from "../sections/section.tsx";
import styles from "./region-scenes.module.css";

const GROUPS = [
  "active",
  "ceased",
  "earlier",
  "dated",
  "silent",
] as const satisfies readonly (keyof SceneGroups)[];

export function RegionScenes({ scenes }: { readonly scenes: SceneCollection }) {
  const { t } = useTranslation();
  const { t: tr } = useTranslation("region");
  const groups = groupScenes(scenes.features);
  return (
    <Section id="platserna" title={tr("scenes.heading")}>
      {scenes.features.length === 0 && <p>{tr("scenes.none")}</p>}
      {GROUPS.filter((name) => groups[name].length > 0).map((name) => (
        <section key={name}>
          <h3 className={styles.heading}>
            {t(`list.${name}`)} <span className={styles.count}>{groups[name].length}</span>
          </h3>
          <ul>
            {groups[name].map((scene) => (
              <SceneLink key={scene.id} scene={scene} />
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}

function SceneLink({ scene: { id, properties } }: { readonly scene: SceneFeature }) {
  const { t } = useTranslation();
  return (
    <li className={styles.row}>
      <StatusMark status={properties.status} />
      <PageLink path={toScenePath(id)}>
        {properties.name}
        <span className="visually-hidden">, {t(`status.${properties.status}`)}</span>
      </PageLink>
      <span className={styles.tags}>
        <SceneTags properties={properties} />
      </span>
    </li>
  );
}

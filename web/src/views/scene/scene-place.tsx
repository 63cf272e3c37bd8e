/** Where a scene lies: kommun, lokalpolisområde, and on what ground we say so. */

import { toKommunPath, toLokalpolisomradePath } from "@scenkartan/domain";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import styles from "./scene-facts.module.css";
import { ScenePosition, type ScenePositionProps } from "./scene-position.tsx";

export function ScenePlace(props: ScenePositionProps) {
  const { t } = useTranslation();
  const { properties } = props.scene;
  return (
    <dl className={styles.place}>
      <dt>{t("scene.kommun")}</dt>
      <dd>
        <PageLink path={toKommunPath(properties)}>{properties.kommun}</PageLink>
      </dd>
      <dt>{t("scene.lokalpolisomrade")}</dt>
      <dd>
        <PageLink path={toLokalpolisomradePath(properties.lokalpolisomrade)}>
          {properties.lokalpolisomradeName}
        </PageLink>
      </dd>
      {properties.stadsdelsomrade && (
        <>
          <dt>{t("scene.stadsdelsomrade")}</dt>
          <dd>{properties.stadsdelsomrade}</dd>
        </>
      )}
      <dt>{t("scene.position")}</dt>
      <dd>
        <ScenePosition {...props} />
      </dd>
    </dl>
  );
}

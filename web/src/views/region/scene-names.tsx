/** Some scenes by name in running text, each a link to its page; many are cut short. */

import { toScenePath } from "@scenkartan/domain";
import type { SceneFeature } from "@scenkartan/server/api-types";
import { Fragment } from "react";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";

/** More than this is a list, and stands as one further down. */
const MOST = 8;

export function SceneNames({ scenes }: { readonly scenes: readonly SceneFeature[] }) {
  const { t } = useTranslation("region");
  const shown = scenes.length > MOST + 1 ? scenes.slice(0, MOST) : scenes;
  const more = scenes.length - shown.length;
  return (
    <p>
      <strong>{scenes.length}</strong>
      {": "}
      {shown.map(({ id, properties }, index) => (
        <Fragment key={id}>
          {index > 0 && ", "}
          <PageLink path={toScenePath(id)}>{properties.name}</PageLink>
        </Fragment>
      ))}
      {more > 0 && (
        <>
          {" "}
          <a href="#platserna">{t("answers.more", { count: more })}</a>
        </>
      )}
    </p>
  );
}

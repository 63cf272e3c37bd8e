/** Every correction of the edition. */

import { type SceneId, toScenePath } from "@scenkartan/domain";
import { useQuery } from "@tanstack/react-query";
import { correctionsQuery, sceneQuery } from "../../queries/mappings.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { CorrectionList } from "../sections/correction-list.tsx";
import { Loaded } from "../site/loaded.tsx";

export function Corrections() {
  const { t } = useTranslation("method");
  const answer = useQuery(correctionsQuery);
  return (
    <>
      <p>{t("corrections.text")}</p>
      <Loaded answer={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t("corrections.none")}</p>
          ) : (
            <CorrectionList
              corrections={items}
              sayScene={(sceneId) => <SceneLink sceneId={sceneId} />}
            />
          )
        }
      </Loaded>
    </>
  );
}

/** Its name once that is known; its id, which is its name in other letters, until then. */
function SceneLink({ sceneId }: { readonly sceneId: SceneId }) {
  const name = useQuery(sceneQuery(sceneId)).data?.properties.name;
  return <PageLink path={toScenePath(sceneId)}>{name ?? sceneId}</PageLink>;
}

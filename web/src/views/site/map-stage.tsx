/**
 * Where a map stands: what is said until it is there, and where it cannot be drawn. Which of its
 * layers are hidden stands in the address.
 */

import { type ReactNode, Suspense, useEffect, useMemo } from "react";
import {
  type LayerChoice,
  LayerChoiceProvider,
  type LayerName,
} from "../../map/layers/layer-choice.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import styles from "./map-stage.module.css";

const hasWebGl = document.createElement("canvas").getContext("webgl2") !== null;

export function MapStage({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  useEffect(() => {
    void document.fonts.load('12px "Source Sans 3 Variable"');
  }, []);
  const choice = useHiddenLayers();
  if (!hasWebGl) return <p className={styles.noMap}>{t("map.failed")}</p>;
  return (
    <LayerChoiceProvider value={choice}>
      <Suspense fallback={<p className={styles.noMap}>{t("app.loading")}</p>}>{children}</Suspense>
    </LayerChoiceProvider>
  );
}

/** The same as long as the address hides the same, however else it changes. */
function useHiddenLayers(): LayerChoice {
  const { selection, adjust } = useSelection();
  const { hidden = NONE } = selection;
  return useMemo(
    () => ({
      hidden,
      onHide: (layers) => adjust({ hidden: layers.length > 0 ? layers : undefined }),
    }),
    [hidden.join(), adjust],
  );
}

const NONE: readonly LayerName[] = [];

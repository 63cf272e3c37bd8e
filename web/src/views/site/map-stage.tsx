/**
 * Where a map stands: what is said until it is there, where it cannot be drawn, or not as was asked.
 * Which of its layers are hidden stands in the address.
 */

import { type ReactNode, Suspense, useEffect, useMemo } from "react";
import { BasemapProvider } from "../../map/basemap-context.ts";
import {
  type LayerChoice,
  LayerChoiceProvider,
  type LayerName,
} from "../../map/layers/layer-choice.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Button } from "../../ui/button.tsx";
import styles from "./map-stage.module.css";
import { useBasemapState } from "./use-basemap-state.ts";

const hasWebGl = document.createElement("canvas").getContext("webgl2") !== null;

export function MapStage({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { state, isWaiting, message } = useBasemapState();
  useEffect(() => {
    void document.fonts.load('12px "Source Sans 3 Variable"');
  }, []);
  const choice = useHiddenLayers();
  if (!hasWebGl) return <p className={styles.noMap}>{t("map.failed")}</p>;
  const loading = <p className={styles.noMap}>{t("app.loading")}</p>;
  return (
    <LayerChoiceProvider value={choice}>
      <div className={styles.stage}>
        <Suspense fallback={loading}>
          <BasemapProvider value={state}>{isWaiting ? loading : children}</BasemapProvider>
        </Suspense>
        <div role="status">
          {message && (
            <div className={styles.message}>
              <p>{message.text}</p>
              <Button onClick={message.onAct}>{message.action}</Button>
            </div>
          )}
        </div>
      </div>
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

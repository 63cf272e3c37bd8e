/**
 * Where a map stands. Its first view is there at once, as a still picture. The map library is sent for
 * when that is seen, and takes over when it has drawn all of it. The picture stays where the library
 * cannot draw, and comes back on paper. What cannot be drawn as was asked is said. Which layers are
 * hidden stands in the address.
 */

import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { BasemapProvider } from "../../map/basemap-context.ts";
import type { Still } from "../../map/first-view/first-picture.tsx";
import { TakeoverContext } from "../../map/first-view/takeover.ts";
import {
  type LayerChoice,
  LayerChoiceProvider,
  type LayerName,
} from "../../map/layers/layer-choice.ts";
import { edition } from "../../selection/editions.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Button } from "../../ui/button.tsx";
import { usePrinting } from "../../ui/use-printing.ts";
import { useTheme } from "../../ui/use-theme.ts";
import styles from "./map-stage.module.css";
import { PartBoundary } from "./part-boundary.tsx";
import { useBasemapState } from "./use-basemap-state.ts";

const hasWebGl = document.createElement("canvas").getContext("webgl2") !== null;

interface MapStageProps {
  /** Draws the same as the map, as a still picture. */
  readonly firstView: (still: Still) => ReactNode;
  /** The map. It may arrive later. */
  readonly children: ReactNode;
}

export function MapStage({ firstView, children }: MapStageProps) {
  const { t } = useTranslation();
  const isOnPaper = usePrinting();
  const { isDrawn, takeOver } = useTakeover();
  const { state, isWaiting, message } = useBasemapState();
  const [isSeen, setSeen] = useState(false);
  const [isLost, setLost] = useState(false);
  const lose = useCallback(() => setLost(true), []);
  const waitForPaint = useCallback(() => {
    requestAnimationFrame(() => setTimeout(() => setSeen(true)));
  }, []);
  useEffect(() => {
    void document.fonts.load('12px "Source Sans 3 Variable"');
  }, []);
  const attribution = t(edition?.fictional ? "map.attributionFictional" : "map.attribution");
  return (
    <LayerChoiceProvider value={useHiddenLayers()}>
      <div className={styles.stage} data-drawn={isDrawn || undefined}>
        {(!isDrawn || isOnPaper) && (
          <PartBoundary className={styles.lost}>
            {firstView({
              attribution,
              hasNames: isOnPaper || isLost || !hasWebGl,
              onReady: waitForPaint,
            })}
          </PartBoundary>
        )}
        {hasWebGl ? (
          <div className={styles.map}>
            <TakeoverContext value={takeOver}>
              <BasemapProvider value={state}>
                <PartBoundary className={styles.lost} onLost={lose}>
                  {isSeen && !isWaiting && children}
                </PartBoundary>
              </BasemapProvider>
            </TakeoverContext>
          </div>
        ) : (
          <p className={styles.note}>{t("map.failed")}</p>
        )}
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

/** A map draws itself anew in the colours of another theme. */
function useTakeover() {
  const theme = useTheme();
  const [drawnIn, setDrawnIn] = useState<typeof theme>();
  return {
    isDrawn: hasWebGl && drawnIn === theme,
    takeOver: useCallback(() => setDrawnIn(theme), [theme]),
  };
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

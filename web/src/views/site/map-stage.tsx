/** Where a map stands: what is said until it is there, where it cannot be drawn, or not as was asked. */

import { type ReactNode, Suspense, useEffect } from "react";
import { BasemapProvider } from "../../map/basemap-context.ts";
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
  if (!hasWebGl) return <p className={styles.noMap}>{t("map.failed")}</p>;
  const loading = <p className={styles.noMap}>{t("app.loading")}</p>;
  return (
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
  );
}

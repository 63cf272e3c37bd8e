/** Where a map stands: what is said until it is there, and where it cannot be drawn. */

import { type ReactNode, Suspense, useEffect } from "react";
import { useTranslation } from "../../text/use-translation.tsx";
import styles from "./map-stage.module.css";

const hasWebGl = document.createElement("canvas").getContext("webgl2") !== null;

export function MapStage({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  useEffect(() => {
    void document.fonts.load('12px "Source Sans 3 Variable"');
  }, []);
  if (!hasWebGl) return <p className={styles.noMap}>{t("map.failed")}</p>;
  return (
    <Suspense fallback={<p className={styles.noMap}>{t("app.loading")}</p>}>{children}</Suspense>
  );
}

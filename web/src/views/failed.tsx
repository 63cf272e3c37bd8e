/** The page when the server cannot be reached or cannot answer. */

import { useTranslation } from "../text/use-translation.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import styles from "./not-found.module.css";
import { FailedMessage } from "./site/failed-message.tsx";

export function Failed({ reset }: { readonly reset: () => void }) {
  const { t } = useTranslation();
  usePageTitle(t("app.failedTitle"));
  return (
    <main className={styles.page}>
      <FailedMessage onRetry={reset} />
    </main>
  );
}

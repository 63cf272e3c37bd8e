/** The page when the server cannot be reached or cannot answer. */

import { useTranslation } from "../text/use-translation.tsx";
import { Message } from "../ui/message.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import styles from "./not-found.module.css";

export function Failed({ reset }: { readonly reset: () => void }) {
  const { t } = useTranslation();
  usePageTitle(t("app.failedTitle"));
  return (
    <main className={styles.page}>
      <Message
        title={t("app.failedTitle")}
        text={t("app.failedText")}
        action={{ label: t("app.retry"), onPress: reset }}
      />
    </main>
  );
}

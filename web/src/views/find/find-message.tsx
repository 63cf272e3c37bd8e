/** What is said under the search field where there is no find to show. */

import { useTranslation } from "../../text/use-translation.tsx";
import { Button } from "../../ui/button.tsx";
import styles from "./find-list.module.css";
import type { useFinds } from "./use-finds.ts";

interface FindMessageProps {
  readonly found: ReturnType<typeof useFinds>;
  readonly onRetry: () => void;
}

export function FindMessage({ found, onRetry }: FindMessageProps) {
  const { t } = useTranslation("find");
  const { t: ts } = useTranslation();
  const { isFailed, isSettled, words } = found;
  if (isFailed) {
    return (
      <div className={styles.message}>
        <p>{t("list.failed")}</p>
        <Button onClick={onRetry}>{ts("app.retry")}</Button>
      </div>
    );
  }
  if (!isSettled) return <p className={styles.message}>{t("list.loading")}</p>;
  return (
    <div className={styles.message}>
      <p>{t("list.none", { words })}</p>
      <p className="quiet">{t("list.noneHow")}</p>
    </div>
  );
}

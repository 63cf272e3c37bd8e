/** Says that the service could not be asked, and offers to try again. */

import { useTranslation } from "../../text/use-translation.tsx";
import { Message } from "../../ui/message.tsx";

export function FailedMessage({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <Message
      title={t("app.failedTitle")}
      text={t("app.failedText")}
      action={{ label: t("app.retry"), onPress: onRetry }}
    />
  );
}

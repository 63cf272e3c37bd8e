/** Says that the address names what is not there, and that the default is shown instead. */

import { useTranslation } from "../../text/use-translation.tsx";
import { Message } from "../../ui/message.tsx";

interface StaleMessageProps {
  /** Why it is not there, where that is known. */
  readonly more?: string | undefined;
  /** Takes what cannot be shown out of the address. */
  readonly onDismiss: () => void;
}

export function StaleMessage({ more, onDismiss }: StaleMessageProps) {
  const { t } = useTranslation();
  const text = [t("app.staleLink"), more].filter(Boolean).join(" ");
  return <Message text={text} action={{ label: t("app.dismiss"), onPress: onDismiss }} />;
}

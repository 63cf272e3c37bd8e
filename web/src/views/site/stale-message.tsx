/** Says that the address names what is not there, and that the default is shown instead. */

import { useTranslation } from "../../text/use-translation.tsx";
import { Message } from "../../ui/message.tsx";

/** `onDismiss` takes what cannot be shown out of the address. */
export function StaleMessage({ onDismiss }: { readonly onDismiss: () => void }) {
  const { t } = useTranslation();
  return (
    <Message text={t("app.staleLink")} action={{ label: t("app.dismiss"), onPress: onDismiss }} />
  );
}

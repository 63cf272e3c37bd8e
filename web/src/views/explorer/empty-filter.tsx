/** Says that nothing passes the reader's filter, with the way out. */

import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Message } from "../../ui/message.tsx";
import { NO_FILTER } from "./filter-controls.tsx";

export function EmptyFilter() {
  const { t } = useTranslation();
  const { select } = useSelection();
  const action = { label: t("filter.clear"), onPress: () => select(NO_FILTER) };
  return <Message text={t("filter.hidesAll")} action={action} />;
}

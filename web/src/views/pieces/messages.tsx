/** Tags, messages and what stands beside: plain, failed, empty. */

import { useTranslation } from "../../text/use-translation.tsx";
import { Caution } from "../../ui/caution.tsx";
import { Message } from "../../ui/message.tsx";
import { Tag } from "../../ui/tag.tsx";
import { FailedMessage } from "../site/failed-message.tsx";
import styles from "./pieces.module.css";

export function Messages() {
  const { t } = useTranslation("pieces");
  const nothing = () => {};
  return (
    <>
      <p className={styles.row}>
        <Tag>{t("messages.inferred")}</Tag>
        <Tag kind="strong">{t("messages.corrected")}</Tag>
      </p>
      <Message
        text={t("messages.message")}
        action={{ label: t("messages.dismiss"), onPress: nothing }}
      />
      <div className={styles.shown}>
        <p className="quiet">{t("messages.part")}</p>
        <FailedMessage onRetry={nothing} />
      </div>
      <Message title={t("messages.emptyTitle")} text={t("messages.empty")} />
      <Caution>
        <p>{t("messages.caution")}</p>
      </Caution>
      <p className="quiet">{t("messages.quiet")}</p>
    </>
  );
}

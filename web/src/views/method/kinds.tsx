/** The kinds of change with their signs, and the ways in which one can be known. */

import { CHANGE_BASES, CHANGE_KINDS } from "@scenkartan/domain";
import { ChangeMark } from "../../map/status-mark.tsx";
import { useTranslation } from "../../text/use-translation.tsx";
import { Bullets } from "../../ui/bullets.tsx";
import { SignList } from "./sign-list.tsx";

export function Kinds() {
  const { t } = useTranslation("method");
  const { t: tc } = useTranslation("change");
  return (
    <>
      <p>{t("kinds.text")}</p>
      <SignList
        signs={CHANGE_KINDS.map((kind) => ({
          key: kind,
          sign: <ChangeMark kind={kind} />,
          name: tc(`kind.${kind}`),
          meaning: tc(`kindMeaning.${kind}`),
        }))}
      />
    </>
  );
}

export function Bases() {
  const { t } = useTranslation("method");
  return (
    <>
      <p>{t("basis.text")}</p>
      <Bullets items={CHANGE_BASES.map((basis) => t(`basis.${basis}`))} />
    </>
  );
}

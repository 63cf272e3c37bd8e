/** What a position on the map can rest on, with its sign. */

import { POSITION_BASES } from "@scenkartan/domain";
import { PositionSign } from "../../map/position-sign.tsx";
import { useTranslation } from "../../text/use-translation.tsx";
import { SignList } from "./sign-list.tsx";

export function Positions() {
  const { t } = useTranslation("method");
  return (
    <>
      <p>{t("positions.text")}</p>
      <SignList
        signs={POSITION_BASES.map((basis) => ({
          key: basis,
          sign: basis !== "unknown" && <PositionSign basis={basis} />,
          name: t(`positions.${basis}`),
          meaning: t(`positions.${basis}Text`),
        }))}
      />
    </>
  );
}

/** Copies the address of the present state as we would write it: without nonsense, and no longer than needed. */

import { toHref } from "../../selection/address.ts";
import { toSearchParameters } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";

export function CopyLink() {
  const { t } = useTranslation();
  const { selection } = useSelection();
  const toAddress = () =>
    new URL(toHref({ search: toSearchParameters(selection) }), window.location.origin).href;
  return <CopyButton text={toAddress} label={t("reading.copyLink")} />;
}

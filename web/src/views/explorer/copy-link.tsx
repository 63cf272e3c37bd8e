/** Copies the address of the present state as we would write it: without nonsense, and no longer than needed. */

import { useRouter } from "@tanstack/react-router";
import { toSearchParameters } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";

export function CopyLink() {
  const { t } = useTranslation();
  const { selection } = useSelection();
  const { buildLocation } = useRouter();
  const toAddress = () => {
    const { href } = buildLocation({ to: ".", search: toSearchParameters(selection) });
    return new URL(href, window.location.origin).href;
  };
  return <CopyButton text={toAddress} label={t("reading.copyLink")} />;
}

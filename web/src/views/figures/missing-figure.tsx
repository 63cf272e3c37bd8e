/** Stands where the figure would: it is on its way, something is still to be chosen, or there is none and why. */

import type { UseQueryResult } from "@tanstack/react-query";
import { isRefused, readProblem } from "../../queries/mappings.ts";
import type { Selection } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Message } from "../../ui/message.tsx";
import { FailedMessage } from "../site/failed-message.tsx";
import { Loading } from "../site/loading.tsx";
import { NO_SUBJECT } from "./figure-query.ts";

interface MissingFigureProps {
  /** False while something that the figure needs is not chosen. */
  readonly isReady: boolean;
  readonly answer: Pick<UseQueryResult, "isError" | "error" | "refetch">;
}

export function MissingFigure({ isReady, answer }: MissingFigureProps) {
  const { t } = useTranslation("figures");
  const { selection, select } = useSelection();
  if (!isReady) return <Message text={t("missing.choose")} />;
  const { error, refetch } = answer;
  if (error === null) return <Loading />;
  if (!isRefused(error)) return <FailedMessage onRetry={() => void refetch()} />;
  const problem = readProblem(error);
  const why = selection.language === "sv" ? problem?.detailSv : problem?.detail;
  const isChosen = Object.keys(NO_SUBJECT).some((key) => selection[key as keyof Selection]);
  const reset = { label: t("missing.reset"), onPress: () => select(NO_SUBJECT) };
  return (
    <Message
      title={t("missing.title")}
      text={why ?? t("missing.unknown")}
      {...(isChosen && { action: reset })}
    />
  );
}

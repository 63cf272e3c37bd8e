/** Shows what a question was answered; until then that it is on its way, or has failed. */

import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "../../text/use-translation.tsx";
import { FailedMessage } from "./failed-message.tsx";

interface LoadedProps<T> {
  readonly answer: Pick<UseQueryResult<T>, "data" | "isError" | "refetch">;
  readonly children: (data: T) => ReactNode;
}

export function Loaded<T>({ answer, children }: LoadedProps<T>) {
  const { t } = useTranslation();
  if (answer.data !== undefined) return children(answer.data);
  if (answer.isError) return <FailedMessage onRetry={() => void answer.refetch()} />;
  return <p>{t("app.loading")}</p>;
}

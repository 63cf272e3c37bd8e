/** A tool that did not arrive: that is said where it would stand, and the map stays as it is. */

import { type ReactNode, useMemo } from "react";
import { PartError } from "../../ui/create-part.tsx";
import { ErrorBoundary, type ErrorViewProps } from "../../ui/error-boundary.tsx";
import { chooseTool, type ToolName } from "./tool.ts";
import { ToolFrame } from "./tool-frame.tsx";
import type { ToolTexts } from "./tool-texts.ts";

interface ToolBoundaryProps {
  readonly tool: ToolName;
  /** Without them nothing is said here, since the panel says it. */
  readonly texts?: ToolTexts;
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

export function ToolBoundary({ tool, texts, onLeave, children }: ToolBoundaryProps) {
  const View = useMemo(() => {
    return ({ error }: ErrorViewProps) => {
      if (!(error instanceof PartError)) throw error;
      if (texts === undefined) return null;
      const leave = () => {
        chooseTool(undefined);
        onLeave?.();
      };
      return <LostTool tool={tool} onEnd={leave} texts={texts} />;
    };
  }, [tool, texts, onLeave]);
  return (
    <ErrorBoundary View={View} resetKey={tool}>
      {children}
    </ErrorBoundary>
  );
}

interface LostToolProps extends Pick<Required<ToolBoundaryProps>, "tool" | "texts"> {
  readonly onEnd: () => void;
}

export function LostTool({ tool, onEnd, texts }: LostToolProps) {
  return (
    <ToolFrame title={texts.title[tool]} end={texts.end} onEnd={onEnd}>
      <p role="status">{texts.lost}</p>
    </ToolFrame>
  );
}

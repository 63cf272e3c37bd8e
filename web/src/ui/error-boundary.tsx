/** Shows something else in the place of what broke. */

import { Component, type ComponentType, type ReactNode } from "react";

export interface ErrorViewProps {
  readonly error: unknown;
  /** Tries again. */
  readonly onReset: () => void;
}

interface ErrorBoundaryProps {
  readonly View: ComponentType<ErrorViewProps>;
  /** What broke is tried again when this is another. */
  readonly resetKey: unknown;
  readonly children: ReactNode;
}

interface State {
  readonly caught?: { readonly error: unknown; readonly resetKey: unknown };
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { caught: { error, resetKey: undefined } };
  }

  static getDerivedStateFromProps({ resetKey }: ErrorBoundaryProps, { caught }: State): State {
    if (caught === undefined) return {};
    if (caught.resetKey === undefined) return { caught: { ...caught, resetKey } };
    return caught.resetKey === resetKey ? { caught } : { caught: undefined };
  }

  override render() {
    const { View, children } = this.props;
    const { caught } = this.state;
    if (caught === undefined) return children;
    return <View error={caught.error} onReset={() => this.setState({ caught: undefined })} />;
  }
}

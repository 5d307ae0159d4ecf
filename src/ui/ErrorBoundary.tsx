import { Component, type ReactNode } from 'react';

type Props = Readonly<{ children: ReactNode; fallback: ReactNode; resetKey: string }>;
type State = Readonly<{ failed: boolean; resetKey: string }>;

/** Keeps a broken panel from taking the page with it; another `resetKey` tries again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}

import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { WarningIcon } from '../ui/icons.tsx';
import { messages } from './messages.ts';

interface Props {
  /** Another address is another chance. */
  readonly url: string;
  readonly children: ComponentChildren;
}

interface State {
  readonly failedAt: string | null;
}

/** Catches a fault of our own in a page, so that the rest of the application stays usable. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failedAt: null };

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ failedAt: this.props.url });
  }

  override render() {
    if (this.state.failedAt !== this.props.url) return this.props.children;
    const t = messages();
    return (
      <EmptyState
        icon={WarningIcon}
        title={t.brokenTitle}
        action={
          <Button emphasis="primary" onClick={() => location.reload()}>
            {t.reload}
          </Button>
        }
      >
        {t.brokenText}
      </EmptyState>
    );
  }
}

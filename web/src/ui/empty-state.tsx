import type { ComponentChildren } from 'preact';
import type { Icon } from './icons.tsx';
import './states.css';

interface EmptyStateProps {
  readonly icon: Icon;
  readonly title: string;
  /** Why there is nothing, and what to do next. */
  readonly children?: ComponentChildren;
  /** The next thing to do. */
  readonly action?: ComponentChildren;
}

/** Where a list will be, as long as it is empty. */
export function EmptyState({ icon: Symbol, title, children, action }: EmptyStateProps) {
  return (
    <div class="state">
      <span class="state__icon">
        <Symbol size={28} />
      </span>
      <p class="state__title">{title}</p>
      {children && <p class="quiet">{children}</p>}
      {action}
    </div>
  );
}

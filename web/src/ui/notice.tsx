import type { ComponentChildren } from 'preact';
import { DoneIcon, InfoIcon, WarningIcon } from './icons.tsx';
import './notice.css';

export type Tone = 'info' | 'success' | 'warning' | 'danger';

interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children?: ComponentChildren;
  /** Says it to screen readers when it appears: what follows from the person's own doing. */
  readonly live?: boolean;
}

/** Something to know, where it matters. */
export function Notice({ tone = 'info', title, children, live = false }: NoticeProps) {
  const Symbol = tone === 'success' ? DoneIcon : tone === 'info' ? InfoIcon : WarningIcon;
  const role = live ? (tone === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div class={`notice notice--${tone}`} role={role}>
      <Symbol />
      <div class="notice__text">
        {title && <p class="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

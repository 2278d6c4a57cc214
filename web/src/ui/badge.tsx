import type { ComponentChildren } from 'preact';
import type { Icon } from './icons.tsx';
import type { Tone } from './notice.tsx';
import './badge.css';

interface BadgeProps {
  readonly tone?: Tone | 'neutral';
  readonly icon?: Icon;
  readonly children: ComponentChildren;
}

/** A state or kind in a word or two. */
export function Badge({ tone = 'neutral', icon: Symbol, children }: BadgeProps) {
  return (
    <span class={`badge badge--${tone}`}>
      {Symbol && <Symbol size={15} />}
      {children}
    </span>
  );
}

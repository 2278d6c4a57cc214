import type { ComponentChildren } from 'preact';
import { DownIcon } from './icons.tsx';
import './details.css';

interface DetailsProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Something more for those who want it: the browser's own disclosure. */
export function Details({ summary, open = false, children }: DetailsProps) {
  return (
    <details class="details" open={open}>
      <summary class="details__summary">
        <span class="details__title">{summary}</span>
        <DownIcon class="details__mark" />
      </summary>
      <div class="details__body">{children}</div>
    </details>
  );
}

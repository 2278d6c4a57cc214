import { messages } from './messages.ts';
import './skeleton.css';

interface SkeletonProps {
  /** CSS lengths, as the thing that will stand here. */
  readonly lines?: number;
  /** As high as what comes after it is out of sight, so that nothing in sight is pushed down. */
  readonly tall?: boolean;
}

/** Lines of a text that is on its way. */
export function SkeletonText({ lines = 4, tall = false }: SkeletonProps) {
  return (
    <div class={tall ? 'skeleton-group skeleton-group--tall' : 'skeleton-group'} role="status">
      <span class="visually-hidden">{messages().loading}</span>
      {Array.from({ length: lines }, () => (
        <span class="skeleton skeleton--line" />
      ))}
    </div>
  );
}

/** Cards that are on their way. */
export function SkeletonCards({ count = 3 }: { readonly count?: number }) {
  return (
    <div class="grid" role="status">
      <span class="visually-hidden">{messages().loading}</span>
      {Array.from({ length: count }, () => (
        <span class="skeleton skeleton--card" />
      ))}
    </div>
  );
}

/** A whole page that is on its way: its heading, a line, and cards. */
export function SkeletonPage() {
  return (
    <div class="skeleton-group" role="status">
      <span class="visually-hidden">{messages().loading}</span>
      <span class="skeleton skeleton--title" />
      <span class="skeleton skeleton--line" />
      <span class="skeleton skeleton--card" />
      <span class="skeleton skeleton--card" />
    </div>
  );
}

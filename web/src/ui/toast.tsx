import { signal } from '@preact/signals';
import './toast.css';

interface Toast {
  readonly id: number;
  readonly text: string;
}

/** Long enough to read a sentence twice, without hurry. */
const shownForMilliseconds = 6_000;

const toasts = signal<readonly Toast[]>([]);
let lastId = 0;

/** Says in passing that something was done. What has to be acted upon belongs in a `Notice` instead. */
export function toast(text: string): void {
  lastId += 1;
  const shown = { id: lastId, text };
  toasts.value = [...toasts.value.slice(-2), shown];
  setTimeout(() => {
    toasts.value = toasts.value.filter((other) => other !== shown);
  }, shownForMilliseconds);
}

/** Where toasts appear; part of the shell. */
export function Toasts() {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.value.map(({ id, text }) => (
        <p class="toast" key={id}>
          {text}
        </p>
      ))}
    </div>
  );
}

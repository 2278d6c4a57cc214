import { signal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import './toast.css';

interface Toast {
  readonly id: number;
  readonly text: string;
}

/** Long enough to read a sentence twice, without hurry. */
const shownForMilliseconds = 6_000;

/** Until the dialog that an action closes has gone, or the one it opens is there: behind a dialog nothing is heard. */
const shownAfterMilliseconds = 100;

const toasts = signal<readonly Toast[]>([]);
let lastId = 0;

/** The places for toasts that are on screen; the last is in front of the others. */
const places = signal<readonly string[]>([]);

/** Says in passing that something was done. What has to be acted upon belongs in a `Notice` instead. */
export function toast(text: string): void {
  lastId += 1;
  const shown = { id: lastId, text };
  setTimeout(() => {
    toasts.value = [...toasts.value.slice(-2), shown];
  }, shownAfterMilliseconds);
  setTimeout(() => {
    toasts.value = toasts.value.filter((other) => other !== shown);
  }, shownForMilliseconds);
}

/**
 * Where toasts appear; part of the shell and of every open dialog, since what is behind a dialog is neither seen well
 * nor read out.
 */
export function Toasts() {
  const id = useId();
  useEffect(() => {
    places.value = [...places.value, id];
    return () => {
      places.value = places.value.filter((place) => place !== id);
    };
  }, [id]);
  return (
    <div class="toasts" role="status" aria-live="polite">
      {places.value.at(-1) === id &&
        toasts.value.map(({ id: key, text }) => (
          <p class="toast" key={key}>
            {text}
          </p>
        ))}
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { serverClock } from '../../gql/api.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { ClockIcon } from '../../ui/icons.tsx';
import { announcement, clockText, secondsLeft } from './clock.ts';
import { messages } from './messages.ts';

/** How many seconds are left by the service's clock; undefined without a deadline. */
export function useSecondsLeft(deadline: string | null): number | undefined {
  const [now, setNow] = useState(serverClock.now);
  const over = deadline === null || secondsLeft(deadline, now) === 0;
  useEffect(() => {
    if (over) return;
    const timer = setInterval(() => setNow(serverClock.now()), 1_000);
    return () => clearInterval(timer);
  }, [over]);
  return deadline === null ? undefined : secondsLeft(deadline, now);
}

/** The time left. It is seen all the time and said aloud at a few moments only. */
export function Timer({ deadline, seconds }: { readonly deadline: string; readonly seconds: number }) {
  const t = messages();
  const said = announcement(seconds);
  return (
    <div class={seconds <= 60 ? 'timer timer--short' : 'timer'}>
      <p class="timer__line" role="timer">
        <ClockIcon />
        <span>{t.timeLeft}</span>
        <strong class="tabular">{clockText(seconds)}</strong>
      </p>
      <p class="timer__until small quiet">{t.until(formatDateTime(deadline))}</p>
      <p class="visually-hidden" role="status">
        {said === 0 ? t.timeOver : said !== undefined && t.minutesLeft(said / 60)}
      </p>
    </div>
  );
}

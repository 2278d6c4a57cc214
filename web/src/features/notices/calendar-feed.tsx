import { useState } from 'preact/hooks';
import { CalendarFeedSetDocument } from '../../gql/graphql.ts';
import { runMutation } from '../../gql/query.ts';
import { dayOf, formatDate } from '../../i18n/format.ts';
import { language } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import { failureOf } from '../../ui/field-errors.ts';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import type { SettingsProps } from './choices.tsx';
import { messages } from './settings-messages.ts';

/** The calendar of days due: its address is shown when it is made, and can be replaced or ended. */
export function CalendarFeed({ settings, onChange }: SettingsProps) {
  const t = messages();
  const [url, setUrl] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const { calendar } = settings;

  async function set(on: boolean): Promise<void> {
    setBusy(true);
    const input = { on, language: language.value === 'en' ? ('EN' as const) : ('ID' as const) };
    const result = await runMutation(CalendarFeedSetDocument, { input });
    setBusy(false);
    const failure = failureOf(result, (data) => data.calendarFeedSet);
    setWrong(failure && Object.values(failure).join(' '));
    const answer = result.data?.calendarFeedSet;
    if (!answer?.settings) return;
    setUrl(answer.url);
    onChange(answer.settings);
    if (!on) toast(t.calendarEnded);
  }

  async function copy(text: string): Promise<void> {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    toast(copied ? t.copied : t.notCopied);
  }

  return (
    <section class="stack" aria-labelledby="calendar">
      <h2 id="calendar">{t.calendarTitle}</h2>
      <p class="quiet">{t.calendarText}</p>
      {wrong !== undefined && (
        <Notice tone="danger" live>
          {wrong}
        </Notice>
      )}
      {url !== null && (
        <Notice tone="success" title={t.calendarUrl} live>
          <p class="calendar-url">{url}</p>
          <p>{t.calendarOnce}</p>
          <div class="row">
            <Button small onClick={() => void copy(url)}>
              {t.copy}
            </Button>
          </div>
        </Notice>
      )}
      {url === null && calendar && (
        <p>{t.calendarSince(formatDate(dayOf(Date.parse(calendar.createdAt))))}</p>
      )}
      <div class="row">
        <Button busy={busy} onClick={() => void set(true)}>
          {calendar ? t.calendarAgain : t.calendarMake}
        </Button>
        {calendar && (
          <Button emphasis="danger" busy={busy} onClick={() => void set(false)}>
            {t.calendarEnd}
          </Button>
        )}
      </div>
      <details>
        <summary>{t.howTitle}</summary>
        <ul class="stack">
          <li>{t.howGoogle}</li>
          <li>{t.howOutlook}</li>
          <li>{t.howApple}</li>
        </ul>
      </details>
    </section>
  );
}

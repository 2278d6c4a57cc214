import type { ComponentChildren } from 'preact';
import type { LateLineFragment } from '../../gql/graphql.ts';
import { formatDateTime, formatMinutes, formatNumber, formatPercent } from '../../i18n/format.ts';
import { messages } from './late-messages.ts';
import { endOf, lateBy, toldBy } from './late.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A time that has passed, as exactly as it matters. @param milliseconds how long */
function span(milliseconds: number): string {
  const t = messages();
  if (milliseconds < minute) return t.seconds(formatNumber(Math.round(milliseconds / 1_000)));
  if (milliseconds < 2 * day) return formatMinutes(Math.round(milliseconds / minute));
  const days = Math.floor(milliseconds / day);
  return t.days(formatNumber(days), formatNumber(Math.floor((milliseconds - days * day) / hour)));
}

/** The quiz and attempt in words. */
export function attemptName({ lesson, ordinal }: Pick<LateLineFragment, 'lesson' | 'ordinal'>): string {
  const t = messages();
  return t.attempt(lesson?.title ?? t.unknownQuiz, formatNumber(ordinal));
}

/** A result in words. */
export function resultText({ percent, passed }: Pick<LateLineFragment, 'percent' | 'passed'>): string {
  const t = messages();
  return percent === null ? t.ungraded : `${formatPercent(percent, 2)} (${passed ? t.passed : t.failed})`;
}

function moments(first: string | null, last: string | null): string | undefined {
  if (first === null || last === null) return undefined;
  const [from, to] = [formatDateTime(first), formatDateTime(last)];
  return from === to ? from : messages().between(from, to);
}

interface FactProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

function Fact({ label, children }: FactProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** When an attempt ended, how many answers came after that and by how much, and what the device says of them. */
export function LateFacts({ attempt }: { readonly attempt: LateLineFragment }) {
  const t = messages();
  const end = endOf(attempt);
  const by = lateBy(attempt);
  const told = toldBy(attempt);
  const received = moments(attempt.firstReceivedAt, attempt.lastReceivedAt);
  const given = moments(attempt.firstAnsweredAt, attempt.lastAnsweredAt);
  return (
    <dl class="late__facts">
      <Fact label={t.started}>{formatDateTime(attempt.startedAt)}</Fact>
      {end && (
        <Fact label={attempt.endedBy === 'LEARNER' ? t.handedIn : t.timeUp}>{formatDateTime(end)}</Fact>
      )}
      <Fact label={t.answers}>{t.answerCount(attempt.answers, formatNumber(attempt.answers))}</Fact>
      {received && (
        <Fact label={t.received}>
          {received}
          {by !== undefined && <strong>{t.lateBy(span(by))}</strong>}
        </Fact>
      )}
      {given && (
        <Fact label={t.told}>
          {given}
          {told && <strong>{t[told]}</strong>}
          <span class="small quiet">{t.toldHint}</span>
        </Fact>
      )}
      <Fact label={t.result}>{resultText(attempt)}</Fact>
    </dl>
  );
}

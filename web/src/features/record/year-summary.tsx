import type { YearHoursFragment } from '../../gql/graphql.ts';
import { formatJp, formatNumber, formatPercent } from '../../i18n/format.ts';
import { Progress } from '../../ui/progress.tsx';
import { messages } from './messages.ts';

/** What the rule for the person says of the year: the target, where they stand, and the rule in full. */
function rule({ earned, minimum, ceiling }: YearHoursFragment) {
  const t = messages();
  if (minimum !== null) {
    return {
      of: t.ofMinimum(formatJp(minimum)),
      stands: earned >= minimum ? t.minimumReached : t.minimumLeft(formatJp(minimum - earned)),
      text: t.ruleMinimum(formatJp(minimum)),
    };
  }
  if (ceiling !== null) {
    return {
      of: t.ofCeiling(formatJp(ceiling)),
      stands: earned >= ceiling ? t.ceilingReached : t.ceilingLeft(formatJp(ceiling - earned)),
      text: t.ruleCeiling(formatJp(ceiling)),
    };
  }
  return { of: undefined, stands: undefined, text: t.ruleNone };
}

/** The year's credit hours against the target, with the rule that sets it. */
export function YearSummary({ year }: { readonly year: YearHoursFragment }) {
  const t = messages();
  const { of, stands, text } = rule(year);
  return (
    <section class="card" aria-labelledby="year">
      <h2 id="year">{t.yearTitle(String(year.year))}</h2>
      <p class="row record__figures">
        <span class="record__earned">{formatNumber(year.earned)}</span>
        <span>
          {t.earned} {of}
        </span>
      </p>
      {of !== undefined && (
        <Progress percent={year.percent} label={t.gauge(formatPercent(year.percent))} large hideLabel />
      )}
      {stands !== undefined && <p class="record__stands">{stands}</p>}
      <div class="record__rule small quiet">
        <h3 class="eyebrow">{t.ruleTitle}</h3>
        <p>{text}</p>
        <p>{t.ruleDay}</p>
      </div>
    </section>
  );
}

import type { YearHoursFragment } from '../../gql/graphql.ts';
import { formatJp, formatNumber, formatPercent } from '../../i18n/format.ts';
import { messages } from './messages.ts';
import './year-panel.css';

/** What is left, said as a duty where there is a minimum and as room where there is a ceiling. */
function outlook({ earned, minimum, ceiling }: YearHoursFragment): string | undefined {
  const t = messages();
  if (minimum !== null)
    return earned >= minimum ? t.minimumReached : t.minimumLeft(formatJp(minimum - earned));
  if (ceiling !== null)
    return earned >= ceiling ? t.ceilingReached : t.ceilingLeft(formatJp(ceiling - earned));
  return undefined;
}

function target({ minimum, ceiling }: YearHoursFragment): string | undefined {
  const t = messages();
  if (minimum !== null) return t.ofMinimum(formatJp(minimum));
  return ceiling === null ? undefined : t.ofCeiling(formatJp(ceiling));
}

/** The year's credit hours against the rule for the person: the number, the rule, and a gauge that fills. */
export function YearPanel({ year }: { readonly year: YearHoursFragment }) {
  const t = messages();
  const of = target(year);
  const says = outlook(year);
  return (
    <section class="year" aria-labelledby="year-title">
      <h2 class="year__title" id="year-title">
        {t.yearTitle(String(year.year))}
      </h2>
      <p class="year__figures">
        <span class="year__earned">{formatNumber(year.earned)}</span>
        <span class="year__unit">
          <span>{t.earned}</span>
          {of && <span class="year__of">{of}</span>}
        </span>
      </p>
      {of && (
        <progress
          class="year__gauge"
          max={100}
          value={year.percent}
          aria-label={t.yearProgress(formatPercent(year.percent))}
        />
      )}
      {says && <p class="year__outlook">{says}</p>}
      <a class="year__more" href="/record">
        {t.toRecord}
      </a>
    </section>
  );
}

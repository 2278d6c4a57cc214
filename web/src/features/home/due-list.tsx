import type { HomeQuery } from '../../gql/graphql.ts';
import { formatDate, formatJp, formatMinutes, formatNumber } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { ChevronIcon } from '../../ui/icons.tsx';
import { messages } from './messages.ts';

type Due = NonNullable<HomeQuery['home']>['due'];

/** Courses that were assigned and are not begun, most urgent first. */
export function DueList({ due }: { readonly due: Due }) {
  const t = messages();
  return (
    <section class="stack" aria-labelledby="due">
      <h2 id="due">{t.dueTitle}</h2>
      <ul class="due-list">
        {due.map(({ id, course, dueOn, note }) => (
          <li key={id} class="due-list__item">
            <div class="stack stack--tight">
              <div class="row">
                <DueBadge dueOn={dueOn} />
                <span class="small quiet">{t.due(formatDate(dueOn))}</span>
              </div>
              <h3 class="due-list__title" lang={langOf(course.title)}>
                <a href={`/courses/${course.id}`}>{pick(course.title)}</a>
              </h3>
              {note && <p class="due-list__note small quiet">{note}</p>}
              <p class="facts">
                <span>{formatJp(course.jp)}</span>
                <span>{t.lessons(course.lessonCount, formatNumber(course.lessonCount))}</span>
                <span>{formatMinutes(course.minutes)}</span>
              </p>
            </div>
            <ChevronIcon class="due-list__mark" />
          </li>
        ))}
      </ul>
    </section>
  );
}

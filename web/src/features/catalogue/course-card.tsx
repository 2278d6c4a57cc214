import type { CourseSummaryFragment } from '../../gql/graphql.ts';
import { formatJp, formatMinutes, formatNumber } from '../../i18n/format.ts';
import { language } from '../../i18n/language.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { ClockIcon, CourseIcon } from '../../ui/icons.tsx';
import { messages } from './messages.ts';

/** A course in the catalogue; the whole card leads to it. */
export function CourseCard({ course }: { readonly course: CourseSummaryFragment }) {
  const t = messages();
  const own = course.language.toLowerCase() === language.value;
  return (
    <article class="card card--link course-card">
      <p class="eyebrow">{course.partners.join(' · ')}</p>
      <h2 class="course-card__title" lang={langOf(course.title)}>
        <a class="card__link" href={`/courses/${course.id}`}>
          {pick(course.title)}
        </a>
      </h2>
      <p class="course-card__summary small quiet" lang={langOf(course.summary)}>
        {pick(course.summary)}
      </p>
      <p class="facts course-card__facts">
        <strong class="course-card__jp">{formatJp(course.jp)}</strong>
        <span>
          <CourseIcon size={17} />
          {t.lessons(course.lessonCount, formatNumber(course.lessonCount))}
        </span>
        <span>
          <ClockIcon size={17} />
          {formatMinutes(course.minutes)}
        </span>
        {!own && <span>{course.language === 'ID' ? t.inIndonesian : t.inEnglish}</span>}
      </p>
    </article>
  );
}

import { langOfContent } from '../../i18n/messages.ts';
import { BackIcon, NextIcon } from '../../ui/icons.tsx';
import type { LessonView } from './lesson-page.tsx';
import { messages } from './messages.ts';

/** The lessons before and after; after the last, the way back to the course. */
export function LessonPager({ lesson }: { readonly lesson: LessonView }) {
  const t = messages();
  const { course, previous, next } = lesson;
  const lang = langOfContent(course.language);
  const base = `/courses/${course.id}`;
  return (
    <nav class="lesson-pager" aria-label={t.pager}>
      {previous && (
        <a class="lesson-pager__link" href={`${base}/lessons/${previous.id}`} rel="prev">
          <BackIcon />
          <span>
            <span class="lesson-pager__label">{t.previous}</span>
            <span class="lesson-pager__title" lang={lang}>
              {previous.title}
            </span>
          </span>
        </a>
      )}
      <a
        class="lesson-pager__link lesson-pager__link--next"
        href={next ? `${base}/lessons/${next.id}` : base}
        rel={next ? 'next' : undefined}
      >
        <span>
          {next && <span class="lesson-pager__label">{t.next}</span>}
          <span class="lesson-pager__title" lang={next ? lang : undefined}>
            {next ? next.title : t.backToCourse}
          </span>
        </span>
        <NextIcon />
      </a>
    </nav>
  );
}

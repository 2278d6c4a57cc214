import { useRoute } from 'preact-iso/router';
import { NotFound } from '../../app/not-found.tsx';
import { CourseDocument } from '../../gql/graphql.ts';
import type { CourseQuery } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { formatDate, formatJp, formatMinutes, formatNumber } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { Markdown } from '../../markdown/index.tsx';
import { DueBadge } from '../../ui/due-badge.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ClockIcon, CourseIcon, RecordIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { Competencies } from './competencies.tsx';
import { CoursePanel } from './course-panel.tsx';
import { isDoneHere } from '../lesson/done-here.ts';
import { messages } from './messages.ts';
import { Outline } from './outline.tsx';
import { withDone } from './progress-here.ts';
import './course.css';

/** A course as its page shows it. */
export type CourseView = NonNullable<CourseQuery['course']>;

function Facts({ course }: { readonly course: CourseView }) {
  const t = messages();
  const due = course.myRun?.state === 'FINISHED' ? null : course.dueOn;
  return (
    <div class="stack stack--tight">
      <p class="facts">
        <strong class="course__jp">{formatJp(course.jp)}</strong>
        <span>
          <CourseIcon size={17} />
          {t.lessons(course.lessonCount, formatNumber(course.lessonCount))}
        </span>
        <span>
          <ClockIcon size={17} />
          {formatMinutes(course.minutes)}
        </span>
        {course.certificate && (
          <span>
            <RecordIcon size={17} />
            {t.certificate}
          </span>
        )}
        <span>{course.language === 'ID' ? t.inIndonesian : t.inEnglish}</span>
      </p>
      {due && (
        <p class="row">
          <DueBadge dueOn={due} />
          <span class="small">{t.due(formatDate(due))}</span>
        </p>
      )}
    </div>
  );
}

function CourseContent({
  answer,
  refetch,
}: {
  /** The course as the API gave it. */
  readonly answer: CourseView;
  readonly refetch: () => Promise<void>;
}) {
  const t = messages();
  const course = withDone(answer, isDoneHere);
  return (
    <div class="course">
      <div class="course__head stack">
        <PageHeader
          title={pick(course.title)}
          lang={langOf(course.title)}
          crumbs={[{ href: '/courses', label: t.catalogue }]}
          above={<p class="eyebrow">{course.partners.join(' · ')}</p>}
        >
          <p lang={langOf(course.summary)}>{pick(course.summary)}</p>
        </PageHeader>
        <Facts course={course} />
        {course.state === 'WITHDRAWN' && <Notice tone="warning">{t.withdrawn}</Notice>}
      </div>
      <aside class="course__panel">
        <CoursePanel course={course} answer={answer} refetch={refetch} />
      </aside>
      <div class="course__body stack stack--wide">
        <section class="stack" aria-labelledby="content">
          <h2 id="content">{t.contentTitle}</h2>
          {course.completion && (
            <p class="small quiet">{course.completion === 'ALL_LESSONS' ? t.allLessons : t.allQuizzes}</p>
          )}
          <Outline course={course} />
        </section>
        {course.competencies.length > 0 && <Competencies competencies={course.competencies} />}
        {course.description && (
          <section class="stack" aria-labelledby="about">
            <h2 id="about">{t.aboutTitle}</h2>
            <Markdown source={pick(course.description)} lang={langOf(course.description)} topLevel={3} />
          </section>
        )}
      </div>
    </div>
  );
}

/** A course: what it is, what is in it, and where the learner stands. */
export function CoursePage() {
  const id = useRoute().params['courseId'] ?? '';
  const { data, problem, refetch } = useQuery(CourseDocument, { id }, { kept: 'course' });
  if (data?.course) return <CourseContent answer={data.course} refetch={refetch} />;
  if (problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  return data ? <NotFound /> : <SkeletonPage />;
}

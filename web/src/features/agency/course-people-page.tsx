import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import { NotFound } from '../../app/not-found.tsx';
import {
  AgencyCourseDocument,
  CatalogueDocument,
  CourseDocument,
  CoursesOnOfferDocument,
  WithdrawCourseDocument,
} from '../../gql/graphql.ts';
import { invalidate, runMutation, useQuery } from '../../gql/query.ts';
import { formatJp, formatNumber } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';
import { AgencyOnly } from './agency-only.tsx';
import { Assignments } from './assignments.tsx';
import { messages } from './people-messages.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { failureOf } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';
import { Roster } from './roster.tsx';
import { UnitTallies } from './unit-tallies.tsx';
import type { AgencyCourse } from './unit-tallies.tsx';
import './agency.css';
import './people.css';

function Actions({ course }: { readonly course: AgencyCourse }) {
  const t = messages();
  const [asking, setAsking] = useState(false);
  const offered = course.state === 'OFFERED';

  async function withdraw(reason: string): Promise<FieldErrors | undefined> {
    const failure = failureOf(
      await runMutation(WithdrawCourseDocument, { input: { course: course.id, reason } }),
      (data) => data.courseWithdraw,
    );
    if (failure) return failure;
    setAsking(false);
    toast(t.withdrawn);
    await invalidate(AgencyCourseDocument, CatalogueDocument, CourseDocument, CoursesOnOfferDocument);
    return undefined;
  }

  return (
    <>
      <ButtonLink href={`/agency/offer?course=${encodeURIComponent(course.id)}`}>
        {offered ? t.edit : t.reoffer}
      </ButtonLink>
      {offered && (
        <Button emphasis="danger" onClick={() => setAsking(true)}>
          {t.withdraw}
        </Button>
      )}
      {asking && (
        <ReasonDialog
          title={t.withdrawTitle}
          action={t.withdraw}
          danger
          act={(reason) => withdraw(reason ?? '')}
          onClose={() => setAsking(false)}
        >
          <p>{t.withdrawText}</p>
        </ReasonDialog>
      )}
    </>
  );
}

function CoursePeople({ course }: { readonly course: AgencyCourse }) {
  const t = messages();
  const { query } = useLocation();
  const tallies = course.unitTallies ?? [];
  const chosen = tallies.find(({ unit }) => unit.id === query['unit']) ?? tallies[0];
  const offered = course.state === 'OFFERED';
  return (
    <>
      <PageHeader
        title={pick(course.title)}
        lang={langOf(course.title)}
        crumbs={[{ href: '/agency', label: t.agency }]}
        above={
          <p class="row">
            <Badge tone={offered ? 'success' : 'neutral'}>{offered ? t.offered : t.withdrawnState}</Badge>
            <span class="eyebrow">{course.partners.join(' · ')}</span>
          </p>
        }
        actions={<Actions course={course} />}
      >
        <p class="facts">
          <span>{formatJp(course.jp)}</span>
          <span>{t.lessons(course.lessonCount, formatNumber(course.lessonCount))}</span>
          <span>{t.version(formatNumber(course.versionNumber))}</span>
          <a href={`/courses/${course.id}`}>{t.asLearner}</a>
        </p>
      </PageHeader>
      <div class="stack people">
        <Assignments course={course} />
        <UnitTallies course={course} />
        {chosen && <Roster course={course} tally={chosen} />}
      </div>
    </>
  );
}

function CoursePeopleOf({ id }: { readonly id: string }) {
  const { data, problem, refetch } = useQuery(AgencyCourseDocument, { id });
  const course = data?.course?.newest;
  if (course) return <CoursePeople course={course} />;
  if (problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  return data ? <NotFound /> : <SkeletonPage />;
}

/** A course as the agency runs it: whom it is assigned to, who takes it, and the ways to help them. */
export function CoursePeoplePage() {
  const id = useRoute().params['courseId'] ?? '';
  return (
    <AgencyOnly>
      <CoursePeopleOf key={id} id={id} />
    </AgencyOnly>
  );
}

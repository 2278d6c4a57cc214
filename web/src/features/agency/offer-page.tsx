import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { NotFound } from '../../app/not-found.tsx';
import { session } from '../../auth/session.ts';
import { CourseToEditDocument } from '../../gql/graphql.ts';
import type { CourseDraftFragment } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pick } from '../../i18n/messages.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { AgencyOnly } from './agency-only.tsx';
import { draftOf, emptyDraft } from './offer-draft.ts';
import type { OfferableModule } from './offer-draft.ts';
import { OfferForm } from './offer-form.tsx';
import { messages } from './offer-messages.ts';
import { draftKey } from './offer-storage.ts';
import { useOfferable } from './use-offerable.ts';
import './offer.css';

function storageOf(course: string | undefined): string {
  return draftKey(session.value.state === 'signed-in' ? session.value.owner : '', course);
}

interface KnownProps {
  readonly known: ReadonlyMap<string, OfferableModule>;
}

function NewOffer({ known }: KnownProps) {
  const t = messages();
  return (
    <>
      <PageHeader title={t.newTitle} crumbs={[{ href: '/agency', label: t.agency }]}>
        <p>{t.newAbout}</p>
      </PageHeader>
      <OfferForm
        initial={emptyDraft}
        course={undefined}
        known={known}
        storage={storageOf(undefined)}
        action={t.submitNew}
      />
    </>
  );
}

function Edit({ course, known }: KnownProps & { readonly course: CourseDraftFragment }) {
  const t = messages();
  const draft = useMemo(() => draftOf(course), [course]);
  const withdrawn = course.state === 'WITHDRAWN';
  return (
    <>
      <PageHeader
        title={withdrawn ? t.againTitle : t.editTitle}
        crumbs={[
          { href: '/agency', label: t.agency },
          { href: `/agency/courses/${course.id}`, label: pick(course.title) },
        ]}
      >
        <p>
          {withdrawn ? t.againAbout : t.editAbout} {t.based(formatNumber(course.versionNumber))}.
        </p>
      </PageHeader>
      <OfferForm
        initial={draft}
        course={course.id}
        known={known}
        storage={storageOf(course.id)}
        action={withdrawn ? t.submitAgain : t.submitEdit}
      />
    </>
  );
}

function EditOffer({ id, known }: KnownProps & { readonly id: string }) {
  const { data, problem, refetch } = useQuery(CourseToEditDocument, { id });
  const course = data?.course?.newest;
  if (course) return <Edit key={id} course={course} known={known} />;
  if (problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  return data ? <NotFound /> : <SkeletonPage />;
}

function Offer({ course }: { readonly course: string | undefined }) {
  const { modules, problem, retry } = useOfferable();
  if (modules) return course ? <EditOffer id={course} known={modules} /> : <NewOffer known={modules} />;
  return problem ? <ErrorState problem={problem} retry={retry} /> : <SkeletonPage />;
}

/** Composes a course of approved modules: a new one, or with `?course=` the next version of one. */
export function OfferPage() {
  const { query } = useLocation();
  return (
    <AgencyOnly>
      <Offer course={query['course']} />
    </AgencyOnly>
  );
}

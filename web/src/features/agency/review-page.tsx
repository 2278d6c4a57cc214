import { useRoute } from 'preact-iso/router';
import { NotFound } from '../../app/not-found.tsx';
import { ModuleReviewDocument } from '../../gql/graphql.ts';
import type { ModuleReviewQuery, ModuleVersionState } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { formatDateTime, formatJp, formatMinutes, formatNumber } from '../../i18n/format.ts';
import { langOfContent } from '../../i18n/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Tone } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { AgencyOnly } from './agency-only.tsx';
import { Decide } from './decide.tsx';
import { ReviewLessons } from './review-lessons.tsx';
import { messages } from './review-messages.ts';
import './review.css';

type Version = Extract<NonNullable<ModuleReviewQuery['node']>, { readonly __typename: 'ModuleVersion' }>;

const tones: Readonly<Record<ModuleVersionState, Tone | 'neutral'>> = {
  IN_REVIEW: 'warning',
  PUBLISHED: 'success',
  REJECTED: 'danger',
  RETIRED: 'neutral',
};

function Neighbours({ version }: { readonly version: Version }) {
  const t = messages();
  const { published, latest } = version.module;
  return (
    <>
      {latest.number > version.number && (
        <Notice tone="warning">
          <p>
            {t.newer(formatNumber(latest.number))} <a href={`/agency/modules/${latest.id}`}>{t.seeNewer}</a>
          </p>
        </Notice>
      )}
      {published && published.number !== version.number && (
        <p class="small quiet">
          {t.inUse(formatNumber(published.number))}{' '}
          <a href={`/agency/modules/${published.id}`}>{t.seeInUse}</a>
        </p>
      )}
    </>
  );
}

interface ReviewProps {
  readonly version: Version;
  readonly refetch: () => Promise<void>;
}

function Review({ version, refetch }: ReviewProps) {
  const t = messages();
  const { state, lessons, module, decidedAt } = version;
  const lang = langOfContent(version.language);
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return (
    <>
      <PageHeader
        title={version.title}
        lang={lang}
        crumbs={[{ href: '/agency', label: t.agency }]}
        above={
          <p class="row">
            <Badge tone={tones[state]}>{t[state]}</Badge>
            <span class="eyebrow">{t.by(module.organisation.name)}</span>
            <span class="eyebrow">{t.version(formatNumber(version.number))}</span>
          </p>
        }
        actions={state === 'IN_REVIEW' && <Decide version={version.id} refetch={refetch} />}
      >
        <p lang={lang}>{version.summary}</p>
      </PageHeader>
      <div class="stack review__head">
        <p class="facts">
          <strong class="review__jp">{t.proposed(formatJp(version.proposedJp))}</strong>
          <span>{t.lessonCount(lessons.length, formatNumber(lessons.length))}</span>
          <span>{formatMinutes(minutes)}</span>
          <span>{version.language === 'ID' ? t.inIndonesian : t.inEnglish}</span>
          <span>{t.licence(version.licence)}</span>
          <span>{t.sent(formatDateTime(version.submittedAt))}</span>
        </p>
        {decidedAt && (
          <Notice
            tone={state === 'REJECTED' ? 'danger' : state === 'PUBLISHED' ? 'success' : 'info'}
            title={t[state]}
          >
            {version.decisionReason && <p>{version.decisionReason}</p>}
            <p class="small quiet">{t.decided(formatDateTime(decidedAt))}</p>
          </Notice>
        )}
        <Neighbours version={version} />
      </div>
      <ReviewLessons key={version.id} version={version.id} lessons={lessons} lang={lang} />
    </>
  );
}

function ReviewOf({ id }: { readonly id: string }) {
  const { data, problem, refetch } = useQuery(ModuleReviewDocument, { id });
  if (data?.node?.__typename === 'ModuleVersion') return <Review version={data.node} refetch={refetch} />;
  if (problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  return data ? <NotFound /> : <SkeletonPage />;
}

/** One version of a module as its learners will see it, and the agency's decision about it. */
export function ReviewPage() {
  const id = useRoute().params['versionId'] ?? '';
  return (
    <AgencyOnly>
      <ReviewOf id={id} />
    </AgencyOnly>
  );
}

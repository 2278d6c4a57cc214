import { useRoute } from 'preact-iso/router';
import { Mark } from '../../app/brand.tsx';
import { config } from '../../app/config.ts';
import { CertificateDocument } from '../../gql/graphql.ts';
import type { CertificateViewFragment } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { formatDate, formatJp } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { classes } from '../../ui/class-names.ts';
import { DownloadButton } from '../../ui/download-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { DocumentIcon, DoneIcon, SearchIcon, WarningIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { readNumber } from './certificate-number.ts';
import { messages } from './messages.ts';
import { QrCode } from './qr-code.tsx';
import './certificate.css';

interface Shown {
  readonly certificate: CertificateViewFragment;
}

/** The certificate as a sheet, on screen and on paper. */
function Sheet({ certificate }: Shown) {
  const t = messages();
  const { state, holderName, courseTitle, jp, issuedOn, number } = certificate;
  const revoked = state === 'REVOKED';
  const city = config.value?.cityName;
  return (
    <article class={classes('sheet', revoked && 'sheet--revoked')} aria-label={t.title}>
      <header class="sheet__head">
        <Mark size={44} />
        <p class="sheet__issuer">{city ? pick(city) : 'Kapuas'}</p>
        <Badge tone={revoked ? 'danger' : 'success'} icon={revoked ? WarningIcon : DoneIcon}>
          {revoked ? t.revoked : t.valid}
        </Badge>
      </header>
      <div class="sheet__body">
        <p class="small quiet">{t.awardedTo}</p>
        <p class="sheet__name">{holderName}</p>
        <p class="small quiet">{t.forCourse}</p>
        <p class="sheet__course" lang={langOf(courseTitle)}>
          {pick(courseTitle)}
        </p>
      </div>
      <dl class="sheet__facts">
        <div>
          <dt>{t.hours}</dt>
          <dd>{formatJp(jp)}</dd>
        </div>
        <div>
          <dt>{t.issuedOn}</dt>
          <dd>{formatDate(issuedOn)}</dd>
        </div>
        <div>
          <dt>{t.number}</dt>
          <dd class="sheet__number">{number}</dd>
        </div>
      </dl>
    </article>
  );
}

function CertificateContent({ certificate }: Shown) {
  const t = messages();
  const { state, number, courseTitle, revokedReason, pdfPath, verifyPath } = certificate;
  const address = new URL(verifyPath, location.origin).href;
  return (
    <>
      <PageHeader
        title={pick(courseTitle)}
        lang={langOf(courseTitle)}
        crumbs={[{ href: '/record', label: t.record }]}
        above={<p class="eyebrow">{t.title}</p>}
      />
      {state === 'REVOKED' && (
        <div class="certificate__revoked">
          <Notice tone="danger" title={t.revokedTitle}>
            <p>{t.revokedText}</p>
            {revokedReason !== null && <p>{t.revokedReason(revokedReason)}</p>}
            <p>{t.revokedHelp}</p>
          </Notice>
        </div>
      )}
      <div class="columns certificate">
        <Sheet certificate={certificate} />
        <aside class="stack" aria-labelledby="share">
          <div class="stack stack--tight certificate__actions">
            <DownloadButton path={pdfPath} name={`${number}.pdf`} emphasis="primary" wide>
              {t.download}
            </DownloadButton>
            <Button icon={DocumentIcon} wide onClick={() => window.print()}>
              {t.print}
            </Button>
          </div>
          <section class="card certificate__share">
            <h2 id="share" class="certificate__share-title">
              {state === 'REVOKED' ? t.publicPage : t.share}
            </h2>
            <QrCode text={address} label={t.qrLabel} />
            <p class="certificate__address small">{address}</p>
            {state === 'VALID' && <p class="small quiet certificate__on-screen">{t.shareText}</p>}
            <div class="certificate__on-screen">
              <ButtonLink href={verifyPath} small>
                {t.openCheck}
              </ButtonLink>
            </div>
          </section>
        </aside>
      </div>
    </>
  );
}

/** Nothing that the reader may see has this number; whether it is genuine anybody may ask. */
function NotShown({ typed }: { readonly typed: string }) {
  const t = messages();
  return (
    <>
      <PageHeader title={t.title} crumbs={[{ href: '/record', label: t.record }]} />
      <EmptyState
        icon={SearchIcon}
        title={t.notYours}
        action={
          <ButtonLink emphasis="primary" href={`/verify/${encodeURIComponent(typed)}`}>
            {t.checkIt}
          </ButtonLink>
        }
      >
        {t.notYoursText}
      </EmptyState>
    </>
  );
}

function Numbered({ number }: { readonly number: string }) {
  const t = messages();
  const { data, problem, refetch } = useQuery(CertificateDocument, { number });
  if (data?.certificate) return <CertificateContent certificate={data.certificate} />;
  if (data) return <NotShown typed={number} />;
  if (!problem) return <SkeletonPage />;
  return (
    <>
      <PageHeader title={t.title} />
      <ErrorState problem={problem} retry={() => void refetch()} />
    </>
  );
}

/** A certificate by its number, for its holder and the agency; a number that cannot be one is not asked for. */
export function CertificatePage() {
  const typed = useRoute().params['number'] ?? '';
  const reading = readNumber(typed);
  return reading.kind === 'number' ? <Numbered number={reading.number} /> : <NotShown typed={typed} />;
}

import { session } from '../../auth/session.ts';
import { hasRole, useViewer } from '../../auth/viewer.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { Guide } from './guide.tsx';
import { ModuleList, OrganisationList } from './lists.tsx';
import { messages } from './messages.ts';
import './partner.css';

/** What the schema lets the caller see: their own modules or all, and the organisations that publish. */
function Lists() {
  const t = messages();
  const { data } = useViewer();
  const viewer = data?.viewer;
  const own = hasRole(viewer, 'PARTNER');
  const reviews = hasRole(viewer, 'AGENCY');
  return (
    <>
      {viewer?.organisation && (
        <p class="row">
          <ButtonLink href="/partner/media">{t.media}</ButtonLink>
          <ButtonLink href={`/partner/keys/${encodeURIComponent(viewer.organisation.id)}`}>
            {t.keys}
          </ButtonLink>
        </p>
      )}
      {(own || reviews) && <ModuleList own={own && !reviews} reviews={reviews} />}
      {hasRole(viewer, 'AGENCY', 'ADMIN') && <OrganisationList />}
    </>
  );
}

/**
 * The page of partners. They publish with programs, which do not sign in here: so it is the guide for whoever writes
 * such a program, open to everybody. Those who work with partners see, above it, who they are and what they have sent.
 */
export function PartnerPage() {
  const t = messages();
  return (
    <>
      <PageHeader title={t.title}>
        <p>{t.about}</p>
      </PageHeader>
      <div class="partner">
        {session.value.state === 'signed-in' && <Lists />}
        <Guide />
      </div>
    </>
  );
}

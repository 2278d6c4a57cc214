import { ButtonLink } from '../../ui/button.tsx';
import { CourseIcon, PlusIcon, TextIcon } from '../../ui/icons.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { AgencyOnly } from './agency-only.tsx';
import { messages } from './messages.ts';
import { OfferedList } from './offered-list.tsx';
import { WaitingList } from './waiting-list.tsx';
import './agency.css';

function AgencyHome() {
  const t = messages();
  return (
    <>
      <PageHeader title={t.title}>
        <p>{t.about}</p>
      </PageHeader>
      <nav class="agency__actions" aria-label={t.actions}>
        <ButtonLink href="/agency/offer" emphasis="primary" icon={PlusIcon}>
          {t.offer}
        </ButtonLink>
        <ButtonLink href="#waiting" icon={TextIcon}>
          {t.toReview}
        </ButtonLink>
        <ButtonLink href="#offered" icon={CourseIcon}>
          {t.toCourses}
        </ButtonLink>
      </nav>
      <div class="stack stack--wide">
        <WaitingList />
        <OfferedList />
      </div>
    </>
  );
}

/** Where the training agency begins: what waits, what is on offer, what can be done. */
export function AgencyPage() {
  return (
    <AgencyOnly>
      <AgencyHome />
    </AgencyOnly>
  );
}

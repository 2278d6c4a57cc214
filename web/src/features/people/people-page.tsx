import { useLocation } from 'preact-iso/router';
import { NotFound } from '../../app/not-found.tsx';
import { hasRole, useViewer } from '../../auth/viewer.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { messages as importMessages } from './import-messages.ts';
import { messages } from './messages.ts';
import { PartnersView } from './partners-view.tsx';
import { PositionsView } from './positions-view.tsx';
import { UnitsView } from './units-view.tsx';
import './people.css';

const views = { units: UnitsView, partners: PartnersView, positions: PositionsView } as const;
type View = keyof typeof views;
const order: readonly View[] = ['units', 'partners', 'positions'];

/** Where admins keep what the platform knows of the city: units, people, roles, invitations, partners, positions. */
export function PeoplePage() {
  const t = messages();
  const { query } = useLocation();
  const { data, problem, refetch } = useViewer();
  if (!data) {
    return problem ? <ErrorState problem={problem} retry={() => void refetch()} /> : <SkeletonPage />;
  }
  // Nothing here is for others, who learn no more than that there is no such page for them.
  if (!hasRole(data.viewer, 'ADMIN')) return <NotFound />;
  const view = order.find((name) => name === query['view']) ?? 'units';
  const Shown = views[view];
  return (
    <>
      <PageHeader
        title={t.title}
        actions={
          <>
            <ButtonLink href="/admin/requests">{t.requests}</ButtonLink>
            <ButtonLink href="/admin/import">{importMessages().link}</ButtonLink>
          </>
        }
      >
        <p>{t.about}</p>
      </PageHeader>
      <nav class="people-views" aria-label={t.views}>
        <ul class="people-views__list">
          {order.map((name) => (
            <li key={name}>
              <a
                class="people-views__link"
                href={name === 'units' ? '/admin/people' : `/admin/people?view=${name}`}
                aria-current={name === view ? 'page' : undefined}
              >
                {t[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Shown />
    </>
  );
}

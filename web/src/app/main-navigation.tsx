import { useLocation } from 'preact-iso/router';
import { hasRole, useViewer } from '../auth/viewer.ts';
import type { AccessRole } from '../gql/graphql.ts';
import { AgencyIcon, CourseIcon, HomeIcon, PartnerIcon, PeopleIcon, RecordIcon } from '../ui/icons.tsx';
import type { Icon } from '../ui/icons.tsx';
import { messages } from './messages.ts';

interface Destination {
  readonly href: string;
  readonly label: 'home' | 'courses' | 'record' | 'agency' | 'people' | 'partner';
  readonly icon: Icon;
  /** Who finds something there. */
  readonly roles: readonly AccessRole[];
}

const destinations: readonly Destination[] = [
  { href: '/', label: 'home', icon: HomeIcon, roles: ['EMPLOYEE'] },
  { href: '/courses', label: 'courses', icon: CourseIcon, roles: ['EMPLOYEE'] },
  { href: '/record', label: 'record', icon: RecordIcon, roles: ['EMPLOYEE'] },
  { href: '/agency', label: 'agency', icon: AgencyIcon, roles: ['AGENCY'] },
  { href: '/admin/people', label: 'people', icon: PeopleIcon, roles: ['ADMIN'] },
  { href: '/partner', label: 'partner', icon: PartnerIcon, roles: ['PARTNER', 'AGENCY'] },
];

function isAt(path: string, href: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}

/** The main navigation: in the header of a wide screen, at the foot of a phone, where the thumb is. */
export function MainNavigation() {
  const t = messages();
  const { path } = useLocation();
  const { data } = useViewer();
  // Until it is known who it is, the navigation of an employee: what nearly everybody sees.
  const shown = destinations.filter(({ roles }) =>
    data ? hasRole(data.viewer, ...roles) : roles.includes('EMPLOYEE'),
  );
  if (shown.length === 0) return null;
  return (
    <nav class="main-navigation" aria-label={t.mainNavigation}>
      <ul class="main-navigation__list">
        {shown.map(({ href, label, icon: Symbol }) => (
          <li key={href}>
            <a class="main-navigation__link" href={href} aria-current={isAt(path, href) ? 'page' : undefined}>
              <Symbol size={22} />
              <span>{t[label]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

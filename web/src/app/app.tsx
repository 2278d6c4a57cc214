import { computed } from '@preact/signals';
import type { ComponentType } from 'preact';
import { LocationProvider, Route, Router, useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { session } from '../auth/session.ts';
import { isUnbound, useViewer } from '../auth/viewer.ts';
import { SkeletonPage } from '../ui/skeleton.tsx';
import { deferred } from '../ui/deferred.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { requestHeadingFocus } from './navigation.ts';
import { NotFound } from './not-found.tsx';
import { landing, routes } from './routes.tsx';
import type { AppRoute } from './routes.tsx';
import { Shell } from './shell.tsx';

/** Paths that the server answers and not this page: links to them are ordinary links. */
const scope = /^\/(?!(?:documents|feeds|media|identity|graphql|config\.json)(?:[/?#]|$))/;

const InvitationPage = deferred(
  () => import('../features/invitation/invitation-page.tsx').then((module) => module.InvitationPage),
  SkeletonPage,
);

/** A page for those who are signed in; before that, and for a login that is bound to nobody, what has to come first. */
function SignedIn({ component: Page }: { readonly component: ComponentType }) {
  const { data } = useViewer();
  // The page and the question who it is for are fetched at the same time; the API judges both.
  return data?.viewer && isUnbound(data.viewer) ? <InvitationPage /> : <Page />;
}

/** As which kind of visitor pages are shown; a refreshed token changes nothing about it. */
const visitor = computed(() => session.value.state);

function guard({ audience, component }: AppRoute): ComponentType {
  if (audience === 'everybody') return component;
  const Landing = landing;
  return function Guarded() {
    if (visitor.value === 'loading') return <SkeletonPage />;
    return visitor.value === 'signed-in' ? <SignedIn component={component} /> : <Landing />;
  };
}

const pages = routes.map((route) => ({ path: route.path, component: guard(route) }));

function Pages() {
  const { url } = useLocation();
  const [loading, setLoading] = useState(false);
  return (
    <Shell loading={loading}>
      <ErrorBoundary url={url}>
        <Router
          onRouteChange={requestHeadingFocus}
          onLoadStart={() => setLoading(true)}
          onLoadEnd={() => setLoading(false)}
        >
          {pages.map(({ path, component }) => (
            <Route path={path} component={component} />
          ))}
          <Route default component={NotFound} />
        </Router>
      </ErrorBoundary>
    </Shell>
  );
}

/** The application. */
export function App() {
  return (
    <LocationProvider scope={scope}>
      <Pages />
    </LocationProvider>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { completeSignIn } from '../../auth/session.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { WarningIcon } from '../../ui/icons.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { leaveToSignIn } from '../../ui/sign-in.ts';
import { messages } from './messages.ts';

/** Where the identity provider sends people back to. */
export function CallbackPage() {
  const t = messages();
  const { route } = useLocation();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    completeSignIn(new URL(location.href)).then(
      (returnTo) => route(returnTo, true),
      (error: unknown) => {
        console.error(error);
        setFailed(true);
      },
    );
    // Once for the address the page was opened with: a code is good for one exchange.
  }, []);
  if (!failed) return <SkeletonPage />;
  return (
    <>
      <PageHeader title={t.signInFailed} />
      <EmptyState
        icon={WarningIcon}
        title={t.signInFailedText}
        action={
          <Button emphasis="primary" onClick={() => leaveToSignIn('/')}>
            {t.signIn}
          </Button>
        }
      />
    </>
  );
}

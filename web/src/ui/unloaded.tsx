import { useEffect, useState } from 'preact/hooks';
import { isServerReachable } from '../offline/renew.ts';
import { ErrorState } from './error-state.tsx';
import { SkeletonPage } from './skeleton.tsx';

interface UnloadedProps {
  /** Tries once more, for who was without a network. */
  readonly retry: () => void;
}

/**
 * In place of something whose code could not be loaded: there is no network, or the server has moved on to a release
 * that knows this code no more.
 */
export function Unloaded({ retry }: UnloadedProps) {
  const [reachable, setReachable] = useState<boolean | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    void isServerReachable().then((found) => {
      if (!gone) setReachable(found);
    });
    return () => {
      gone = true;
    };
  }, []);
  if (reachable === undefined) return <SkeletonPage />;
  return <ErrorState problem={{ kind: reachable ? 'outdated' : 'offline' }} retry={retry} />;
}

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Unloaded } from './unloaded.tsx';

/**
 * A component whose code is loaded when it is first shown. Until then `Placeholder` stands in its place, and when it
 * cannot be loaded there is a way to try again.
 */
export function deferred<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Placeholder: ComponentType,
) {
  let loaded: ComponentType<P> | undefined;
  /** Loads the code before it is shown, for pages that will show it; what fails is tried again when it is. */
  Deferred.preload = () => {
    load().then(
      (component) => {
        loaded = component;
      },
      () => undefined,
    );
  };
  return Deferred;

  function Deferred(props: P) {
    const [attempt, setAttempt] = useState(0);
    const [failed, setFailed] = useState(false);
    const [, setReady] = useState(loaded !== undefined);
    useEffect(() => {
      // It may have come between being shown and now, by `preload` or another place that shows it.
      if (loaded) {
        setReady(true);
        return;
      }
      let gone = false;
      load().then(
        (component) => {
          loaded = component;
          if (!gone) setReady(true);
        },
        () => {
          if (!gone) setFailed(true);
        },
      );
      return () => {
        gone = true;
      };
    }, [attempt]);
    const retry = () => {
      setFailed(false);
      setAttempt(attempt + 1);
    };
    const Loaded = loaded;
    if (Loaded) return <Loaded {...props} />;
    return failed ? <Unloaded retry={retry} /> : <Placeholder />;
  }
}

import { useEffect, useState } from 'preact/hooks';
import type { HomeQuery } from '../../gql/graphql.ts';
import { outbox } from '../../offline/outbox/index.ts';

type Runs = readonly NonNullable<HomeQuery['home']>['runs'][number][];

/** The runs of home with what waits to be told to the server. What works that out is loaded where something waits. */
export function useRunsHere(runs: Runs): Runs {
  const [here, setHere] = useState<{ readonly of: Runs; readonly runs: Runs }>();
  const waiting = outbox.entries.value;
  useEffect(() => {
    // What has gone from the outbox meanwhile still counts until the server's answer knows of it.
    if (waiting.length === 0 && !here) return undefined;
    let wanted = true;
    const show = (found: Runs) => wanted && setHere({ of: runs, runs: found });
    // Where the part cannot be loaded, home shows what the server said.
    void import('./runs-here.ts').then(({ runsHere }) => runsHere(runs)).then(show, () => undefined);
    return () => {
      wanted = false;
    };
  }, [runs, waiting]);
  return here?.of === runs ? here.runs : runs;
}

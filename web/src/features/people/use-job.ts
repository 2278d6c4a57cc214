import { useEffect } from 'preact/hooks';
import { ImportJobStateDocument } from '../../gql/graphql.ts';
import type { ImportJobFragment } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';

/** How often a job under way is looked at. */
const EVERY_MS = 1_000;

const OVER: readonly ImportJobFragment['state'][] = ['CANCELLED', 'DONE', 'FAILED'];

/** A job, looked at again and again until it is over or gone. */
export function useJob(id: string) {
  const { data, problem, refetch } = useQuery(ImportJobStateDocument, { id });
  const job = data?.job;
  const over = job ? OVER.includes(job.state) : job === null;
  useEffect(() => {
    if (over) return undefined;
    const timer = setInterval(() => void refetch(), EVERY_MS);
    return () => clearInterval(timer);
  }, [over, refetch]);
  return { data, job, over, problem, refetch };
}

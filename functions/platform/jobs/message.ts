import * as v from 'valibot';
import type { Wake } from './store.ts';

const wakeSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ jobId: v.string(), step: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
);

/** The body of a message. */
export const toMessage = ({ jobId, step }: Wake): string => JSON.stringify({ jobId, step });

/** What a body says; throws when it is no message of ours. */
export const fromMessage = (body: string): Wake => v.parse(wakeSchema, body);

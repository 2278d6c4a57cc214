import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { region, tableName } from '../../../infra/local/environment.ts';
import { refresh } from '../../../infra/local/identity/sign-in.ts';
import type { Item } from '../../../functions/platform/table/table.ts';
import { outcomeOf } from '../load/outcome.ts';
import type { Story } from '../load/step.ts';
import { InterruptedError, type Post } from './client.ts';
import type { Gate, Journal } from './journal.ts';

/** Before something that did not get through is sent again, ms. */
const PAUSE_MS = 30;

/** What every lane works with. */
export interface Lanes {
  readonly gate: Gate;
  readonly journal: Journal;
  readonly post: Post;
  readonly origin: string;
  /** Where the engine is at the moment. */
  readonly engine: () => string;
  readonly stopped: () => boolean;
}

/** Plays a story: an operation that was interrupted is sent again with the same input, until it is acknowledged. */
export async function playStory({ gate, journal, post, stopped }: Lanes, story: Story): Promise<void> {
  let next = story.next();
  while (!next.done && !stopped()) {
    await gate.wait();
    const step = next.value;
    try {
      const answer = await post(step.as, step.document, step.variables);
      // Until everything stands the server says 503.
      if (answer.status === 503) throw new InterruptedError('The server is not ready');
      const outcome = outcomeOf(step, answer);
      journal.note(step, outcome);
      if (outcome.kind === 'DONE') next = story.next(outcome.payload);
      if (outcome.kind === 'WRONG') return;
    } catch (error) {
      if (!(error instanceof InterruptedError)) throw error;
      journal.interrupted += 1;
    }
    await sleep(next.done ? 0 : 1);
  }
}

/** Keeps a session alive with its refresh token; each gives a new one. */
export async function keepSession(lanes: Lanes, firstToken: string): Promise<void> {
  const { gate, journal, origin, stopped } = lanes;
  for (let token = firstToken; !stopped();) {
    await gate.wait();
    try {
      const tokens = await refresh(origin, token);
      token = tokens.refresh_token ?? token;
      journal.refreshed += 1;
    } catch (error) {
      // A refusal that the provider spells out: the session is lost.
      if (error instanceof Error && error.message.includes('refused')) {
        journal.wrong.push(`a session ended: ${error.message}`);
        return;
      }
    }
    await sleep(PAUSE_MS);
  }
}

/** How many items of a raw transaction go with its counter. */
const PARTS = 5;

/** Writes transactions straight to the engine: some items and a counter, each with a token of its own. */
export async function writeRaw({ gate, journal, engine, stopped }: Lanes, name: string): Promise<void> {
  const pk = `RAW#${name}`;
  for (let n = 1; !stopped();) {
    await gate.wait();
    const client = new DynamoDBClient({
      endpoint: engine(),
      region,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    });
    const documents = DynamoDBDocument.from(client);
    try {
      for (; !stopped(); n += 1) {
        await documents.transactWrite({
          ClientRequestToken: `${name}-${n}`,
          TransactItems: [
            {
              Update: {
                TableName: tableName,
                Key: { pk, sk: 'COUNT' },
                UpdateExpression: 'ADD #n :one',
                ExpressionAttributeNames: { '#n': 'n' },
                ExpressionAttributeValues: { ':one': 1 },
              },
            },
            ...Array.from({ length: PARTS }, (_, part) => ({
              Put: { TableName: tableName, Item: { pk, sk: `${String(n).padStart(8, '0')}#${part}`, n } },
            })),
          ],
        });
        journal.raw.set(name, n);
        await sleep(5);
        await gate.wait();
      }
    } catch {
      // Sent again under its token, which the engine knows if it had taken effect.
      await sleep(PAUSE_MS);
    } finally {
      client.destroy();
    }
  }
}

/** Raw transactions that are half there, there twice, or were acknowledged and are not there. */
export function rawProblems(items: readonly Item[], journal: Journal): string[] {
  return [...journal.raw].flatMap(([name, acknowledged]) => {
    const own = items.filter(({ pk }) => pk === `RAW#${name}`);
    const count = Number(own.find(({ sk }) => sk === 'COUNT')?.['n'] ?? 0);
    const parts = own.length - 1;
    if (count < acknowledged) return [`${name}: ${acknowledged} were acknowledged, ${count} are there`];
    if (count > acknowledged + 1)
      return [`${name}: ${acknowledged} were acknowledged, ${count} were counted`];
    return parts === count * PARTS ? [] : [`${name}: ${parts} parts of ${count} transactions`];
  });
}

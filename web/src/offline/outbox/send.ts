import type { Send } from '../../gql/client.ts';
import type { Problem, Result } from '../../gql/problem.ts';
import { AnswerAttemptDocument, RecordProgressDocument, SubmitAttemptDocument } from '../../gql/graphql.ts';
import type { UserErrorCode } from '../../gql/graphql.ts';
import type { AnswerEvent, LessonEvent, OutboxEntry, Refusal, SubmitEvent } from './core.ts';
import type { Sent } from './drainer.ts';

interface UserError {
  readonly code: UserErrorCode;
  readonly message: string;
  readonly field?: readonly string[];
}

const unheard = { kind: 'unheard' } as const;

/** A request the server cannot even read never gets better: it is set aside, or it would block the rest for ever. */
const unreadable: Refusal = { code: 'INVALID', message: '' };

function fromProblem(problem: Problem, ids: readonly string[]): Sent {
  if (problem.kind === 'unauthenticated') return { kind: 'unauthenticated' };
  if (problem.kind === 'invalid') {
    return { kind: 'answered', taken: [], refused: ids.map((id) => ({ id, refusal: unreadable })) };
  }
  return unheard;
}

/** The outcome of an event that was sent alone. */
function single(
  id: string,
  result: Result<unknown>,
  payload: { readonly userErrors: readonly UserError[] } | null | undefined,
): Sent {
  if (result.problem) return fromProblem(result.problem, [id]);
  // Without a payload it is not known what became of it.
  if (!payload) return unheard;
  const error = payload.userErrors[0];
  if (!error) return { kind: 'answered', taken: [id], refused: [] };
  if (error.code === 'RETRY') return unheard;
  return {
    kind: 'answered',
    taken: [],
    refused: [{ id, refusal: { code: error.code, message: error.message } }],
  };
}

/** Which event of the batch an error is about: `["events", "3", …]`. */
function indexOf(error: UserError): number | undefined {
  const { field = [] } = error;
  const at = field.indexOf('events');
  const index = at === -1 ? Number.NaN : Number(field[at + 1]);
  return Number.isInteger(index) ? index : undefined;
}

async function sendLessons(send: Send, events: readonly LessonEvent[]): Promise<Sent> {
  const ids = events.map(({ id }) => id);
  const result = await send(RecordProgressDocument, {
    input: { events: events.map(({ id, lesson, kind, occurredAt }) => ({ id, lesson, kind, occurredAt })) },
  });
  if (result.problem) return fromProblem(result.problem, ids);
  const payload = result.data.progressRecord;
  if (!payload) return unheard;
  const taken = payload.recorded ?? [];
  const refused = payload.userErrors.flatMap((error) => {
    if (error.code === 'RETRY') return [];
    const index = indexOf(error);
    // An error about no event in particular is about all that were not recorded.
    const concerned = index === undefined ? ids : ids.slice(index, index + 1);
    return concerned
      .filter((id) => !taken.includes(id))
      .map((id) => ({ id, refusal: { code: error.code, message: error.message } }));
  });
  return { kind: 'answered', taken, refused };
}

async function sendAnswer(send: Send, event: AnswerEvent): Promise<Sent> {
  const { attempt, question, response, sequence, occurredAt } = event;
  const result = await send(AnswerAttemptDocument, {
    input: { attempt, question, response, sequence, answeredAt: occurredAt },
  });
  return single(event.id, result, result.data?.attemptAnswer);
}

async function sendSubmit(send: Send, event: SubmitEvent): Promise<Sent> {
  const result = await send(SubmitAttemptDocument, { input: { attempt: event.attempt } });
  return single(event.id, result, result.data?.attemptSubmit);
}

/** Sends a batch over the API. Never throws. */
export function createSender(send: Send): (batch: readonly OutboxEntry[]) => Promise<Sent> {
  return async (batch) => {
    const lessons: LessonEvent[] = [];
    for (const { event } of batch) {
      if (event.type === 'answer') return sendAnswer(send, event);
      if (event.type === 'submit') return sendSubmit(send, event);
      lessons.push(event);
    }
    return sendLessons(send, lessons);
  };
}

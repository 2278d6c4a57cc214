import type { Step, UserError } from './step.ts';

/** An answer of the API. */
export interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** What became of an operation, as its caller sees it. */
export type Outcome =
  | { readonly kind: 'DONE'; readonly payload: unknown }
  /** The same may be sent again, and the answer says so. */
  | { readonly kind: 'RETRIABLE'; readonly how: string }
  /** Anything else: nobody is to meet it. */
  | { readonly kind: 'WRONG'; readonly why: string };

/** What a caller is told to do, in both languages of the interface. */
const SAYS_HOW = /kirim lagi|send the same again/i;

/** Reads an answer to a step. */
export function outcomeOf(step: Step, answer: Answer): Outcome {
  const { data, errors = [], status } = answer;
  const wrong = (why: unknown): Outcome => ({
    kind: 'WRONG',
    why: `${step.name} as ${step.as}: ${status} ${JSON.stringify(why)}`,
  });
  if (errors.length > 0) {
    const [retry] = errors.filter(({ extensions }) => extensions?.code === 'RETRY');
    const all = errors.every(({ extensions }) => extensions?.code === 'RETRY');
    if (!retry || !all) return wrong(errors);
    return SAYS_HOW.test(retry.message)
      ? { kind: 'RETRIABLE', how: `error RETRY, HTTP ${status}` }
      : wrong('a RETRY that does not say how');
  }
  const payload = data?.[step.name];
  if (payload === undefined || payload === null) return wrong(answer);
  if (!step.writes) return { kind: 'DONE', payload };
  const { userErrors } = payload as { userErrors: readonly UserError[] };
  if (userErrors.length === 0) return { kind: 'DONE', payload };
  return userErrors.every(({ code }) => code === 'RETRY')
    ? { kind: 'RETRIABLE', how: 'user error RETRY' }
    : wrong(userErrors);
}

/*
 * What people do, as operations in their order. A story is a generator: it yields an operation and is given the payload
 * once that is acknowledged. It knows nothing of how it is sent, how often, and what goes wrong on the way.
 */

/** A refusal as data. */
export interface UserError {
  readonly code: string;
  readonly message: string;
}

/** How to see that an acknowledged operation is there: it holds from then on, whatever the same person does later. */
export interface Proof {
  readonly document: string;
  readonly variables: object;
  readonly holds: (data: unknown) => boolean;
}

/** One operation of the API. */
export interface Step {
  /** The field of the schema. */
  readonly name: string;
  /** Whose bearer token it is sent with. */
  readonly as: string;
  readonly document: string;
  readonly variables: object;
  /** Of a mutation, which answers with user errors; a query has none. */
  readonly writes: boolean;
  /** Of two at the same moment the later counts, so that only one may be under way: a new code voids those before it. */
  readonly once?: boolean;
  readonly proof?: (payload: unknown) => Proof;
}

/** What somebody does, one operation after another; it may go on for ever. */
export type Story = Generator<Step, void, unknown>;

/** A part of a story that comes to a result. */
export type Chapter<T> = Generator<Step, T, unknown>;

/** A mutation that asks for `fields`, and its payload. */
export function* mutate<T>(
  as: string,
  name: string,
  input: object,
  fields: string,
  proof?: (payload: T) => Proof,
): Chapter<T> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} userErrors { code message } } }`;
  return (yield {
    name,
    as,
    document,
    variables: { input },
    writes: true,
    once: name === 'invitationIssue',
    ...(proof && { proof: (payload: unknown) => proof(payload as T) }),
  }) as T;
}

/** A query of one field. */
export function* read<T>(as: string, name: string, document: string, variables: object = {}): Chapter<T> {
  return (yield { name, as, document, variables, writes: false }) as T;
}

/** A proof that looks at one thing by its global id. */
export function proofAt<T>(id: string, fields: string, holds: (node: T) => boolean): Proof {
  return {
    document: `query ($id: ID!) { node(id: $id) { ${fields} } }`,
    variables: { id },
    holds: (data) => {
      const { node } = data as { node: T | null };
      return node !== null && holds(node);
    },
  };
}

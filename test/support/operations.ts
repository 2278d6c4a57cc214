/** A refusal as the API answers it. */
export interface UserError {
  code: string;
  field: string[];
  message: string;
}

/** Runs an operation as somebody. */
type Ask = (
  subject: string,
  query: string,
  variables?: object,
  language?: string,
) => Promise<{ data?: Record<string, unknown> | null; errors?: unknown }>;

interface Settings {
  /** What was logged, to tell why an operation failed. */
  readonly logged?: readonly string[];
  /** In which they are answered. */
  readonly language?: 'id' | 'en';
}

/** Operations that must not fail as a whole, refusals apart. */
export function operationsOver(ask: Ask, { logged = [], language: usual = 'en' }: Settings = {}) {
  /** The data of an operation. */
  async function data<T>(
    subject: string,
    query: string,
    variables: object = {},
    language: string = usual,
  ): Promise<T> {
    const answer = await ask(subject, query, variables, language);
    if (answer.errors || !answer.data) throw new Error(JSON.stringify([answer.errors, logged.at(-1)]));
    return answer.data as T;
  }
  return {
    data,
    /** A mutation that asks for `fields`: its payload, the refusals included. */
    mutate:
      <T>(name: string, fields: string) =>
      async (subject: string, input: object): Promise<T & { userErrors: UserError[] }> => {
        const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
        const query = `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} userErrors { code field message } } }`;
        return (await data<Record<string, T & { userErrors: UserError[] }>>(subject, query, { input }))[
          name
        ]!;
      },
    /** What a global id names, if the subject may know of it. */
    async node<T>(subject: string, id: string, fields: string): Promise<T | null> {
      const query = `query ($id: ID!) { node(id: $id) { ${fields} } }`;
      return (await data<{ node: T | null }>(subject, query, { id })).node;
    },
  };
}

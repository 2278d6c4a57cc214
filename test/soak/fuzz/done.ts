import type { GraphQLSchema } from 'graphql';
import type { FuzzRequest } from './requests.ts';
import type { Answer } from './send.ts';

/** What the requests reached: a fuzz that is refused everywhere finds nothing. */
export class Done {
  readonly #mutations = new Map<string, number>();
  /** How often, by mutation and code. */
  readonly #refused = new Map<string, number>();
  readonly #found = new Map<string, number>();

  constructor(schema: GraphQLSchema) {
    for (const name of Object.keys(schema.getMutationType()!.getFields())) this.#mutations.set(name, 0);
    for (const name of Object.keys(schema.getQueryType()!.getFields())) this.#found.set(name, 0);
  }

  /** Counts what an answer shows to have been done and found. */
  count({ operation }: FuzzRequest, { text }: Answer): void {
    if (!operation || !text.startsWith('{"data":{')) return;
    const { data } = JSON.parse(text) as { data: Record<string, unknown> };
    for (const [key, value] of Object.entries(data)) {
      const name = new RegExp(`\\b${key}: (\\w+)`).exec(operation.document)?.[1] ?? key;
      if (this.#mutations.has(name)) {
        const { userErrors } = (value ?? {}) as { userErrors?: { code: string }[] };
        if (userErrors?.length === 0) add(this.#mutations, name);
        else add(this.#refused, `${name} ${userErrors?.[0]?.code ?? 'by an error'}`);
      }
      if (this.#found.has(name) && value !== null) add(this.#found, name);
    }
  }

  /** For reading: how often each mutation was done, and each field of Query found something. */
  figures(): string[] {
    return [
      `mutations done: ${listed(this.#mutations)}`,
      ...[...this.#mutations].filter(([, count]) => count === 0).map(([name]) => this.#never(name)),
      `fields of Query that found something: ${listed(this.#found)}`,
    ];
  }

  #never(mutation: string): string {
    const refusals = [...this.#refused].filter(([name]) => name.startsWith(`${mutation} `));
    return `${mutation} was never done: ${listed(new Map(refusals)) || 'nobody asked'}`;
  }
}

const add = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

const listed = (counts: ReadonlyMap<string, number>) =>
  [...counts].map(([name, count]) => `${name} ${count}`).join(', ');

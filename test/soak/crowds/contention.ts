import { AsyncLocalStorage } from 'node:async_hooks';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { writtenKeys } from './commands.ts';

/**
 * Watches which items the requests of different people write. Where no item is written by two, nobody's transaction can
 * meet another's, however many there are at once: a property of what is written, not of how an emulator takes it.
 */
export class ContentionWatch {
  readonly #acting = new AsyncLocalStorage<string>();
  #writers = new Map<string, string>();
  #shared = new Set<string>();

  /** Does something in the name of a person. */
  as<T>(person: string, what: () => Promise<T>): Promise<T> {
    return this.#acting.run(person, what);
  }

  /** Watches what a client writes in somebody's name. */
  watch(client: DynamoDBClient): void {
    client.middlewareStack.add(
      (next, { commandName = '' }) =>
        (args) => {
          const person = this.#acting.getStore();
          if (person !== undefined) {
            for (const { pk, sk } of writtenKeys(commandName, args.input)) this.#note(`${pk} ${sk}`, person);
          }
          return next(args);
        },
      { step: 'initialize', name: 'watchContention', override: true },
    );
  }

  /** The items that more than one person wrote since the last call. */
  shared(): string[] {
    const shared = [...this.#shared];
    this.#writers = new Map();
    this.#shared = new Set();
    return shared;
  }

  #note(item: string, person: string): void {
    const first = this.#writers.get(item);
    if (first === undefined) this.#writers.set(item, person);
    else if (first !== person) this.#shared.add(item);
  }
}

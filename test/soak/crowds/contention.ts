import { AsyncLocalStorage } from 'node:async_hooks';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { writtenKeys } from './commands.ts';

/**
 * Watches which items the requests of different people write. Where no item of a transaction is written by two, nobody's
 * transaction can meet another's, however many there are at once: a property of what is written, not of how an emulator
 * takes it. Single writes of one item by two people, such as of the head of a list that both are the first of, follow
 * upon one another and are not refused.
 */
export class ContentionWatch {
  readonly #acting = new AsyncLocalStorage<string>();
  #writers = new Map<string, string>();
  #transacted = new Set<string>();
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
            const transacts = commandName === 'TransactWriteItemsCommand';
            for (const { pk, sk } of writtenKeys(commandName, args.input)) {
              this.#note(`${pk} ${sk}`, person, transacts);
            }
          }
          return next(args);
        },
      { step: 'initialize', name: 'watchContention', override: true },
    );
  }

  /** The items that more than one person wrote since the last call, one of them in a transaction. */
  shared(): string[] {
    const shared = [...this.#shared].filter((item) => this.#transacted.has(item));
    this.#writers = new Map();
    this.#transacted = new Set();
    this.#shared = new Set();
    return shared;
  }

  #note(item: string, person: string, transacts: boolean): void {
    if (transacts) this.#transacted.add(item);
    const first = this.#writers.get(item);
    if (first === undefined) this.#writers.set(item, person);
    else if (first !== person) this.#shared.add(item);
  }
}

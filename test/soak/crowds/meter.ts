import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { tableDefinition } from '../../../functions/platform/table/definition.ts';
import type { Item } from '../../../infra/local/dynamodb/attribute-values.ts';
import { sameItem } from '../../../infra/local/dynamodb/attribute-values.ts';
import { writeUnits } from '../../../infra/local/dynamodb/capacity.ts';
import type { Change, WriteListener } from '../../../infra/local/dynamodb/index.ts';
import { writtenKeys } from './commands.ts';

/** What a partition took: of the table, or of an index. */
export interface Taken {
  /** `table`, or the name of an index. */
  readonly where: string;
  /** The partition key. */
  readonly key: string;
  /** How many writes, those included that a condition refused: they are billed too. */
  writes: number;
  /** Write capacity units, twice as many in a transaction. */
  units: number;
}

/** All writes of a while, the busiest partitions first. */
export interface Reading {
  readonly writes: number;
  readonly units: number;
  /** How many of the writes a condition refused. */
  readonly refused: number;
  readonly partitions: readonly Taken[];
}

const INDEXES = (tableDefinition('').GlobalSecondaryIndexes ?? []).map(({ IndexName = '', KeySchema }) => ({
  name: IndexName,
  keys: (KeySchema ?? []).map(({ AttributeName = '' }) => AttributeName),
}));

/** Counts writes by partition key, of the table and of each index, as DynamoDB bills them. */
export class WriteMeter {
  #taken = new Map<string, Taken>();
  #refused = 0;

  /** For the engine: counts every write that is done. */
  readonly onWrite: WriteListener = (changes, transactional) => {
    for (const change of changes) this.#count(change, transactional);
  };

  /** Counts the writes of a client that a condition refused: what they would have written is not known, so a unit each. */
  watch(client: DynamoDBClient): void {
    client.middlewareStack.add(
      (next, { commandName = '' }) =>
        async (args) => {
          try {
            return await next(args);
          } catch (error) {
            if (error instanceof Error && REFUSALS.has(error.name)) {
              for (const { pk } of writtenKeys(commandName, args.input)) {
                this.#add('table', pk, 1);
                this.#refused += 1;
              }
            }
            throw error;
          }
        },
      { step: 'initialize', name: 'watchRefusals', override: true },
    );
  }

  /** What there was since the last reading. */
  read(): Reading {
    const partitions = [...this.#taken.values()].sort((a, b) => b.writes - a.writes || b.units - a.units);
    const refused = this.#refused;
    this.#taken = new Map();
    this.#refused = 0;
    const sum = (of: 'writes' | 'units') => partitions.reduce((total, each) => total + each[of], 0);
    return { writes: sum('writes'), units: sum('units'), refused, partitions };
  }

  #count({ before, after }: Change, transactional: boolean): void {
    const key = (after ?? before)?.['pk']?.S ?? '';
    this.#add('table', key, writeUnits(before, after, transactional));
    for (const { name, keys } of INDEXES) {
      const was = entryOf(before, keys);
      const is = entryOf(after, keys);
      const moved = was?.place !== is?.place;
      // An entry that moves is removed in one place and put in the other; one that stays is written if it changed. An
      // index follows after the transaction and is not doubled by it.
      if (moved) {
        if (was) this.#add(name, was.key, writeUnits(was.item, undefined, false));
        if (is) this.#add(name, is.key, writeUnits(undefined, is.item, false));
      } else if (is && !sameItem(before, after)) {
        this.#add(name, is.key, writeUnits(before, after, false));
      }
    }
  }

  #add(where: string, key: string, units: number): void {
    const at = `${where} ${key}`;
    const taken = this.#taken.get(at) ?? { where, key, writes: 0, units: 0 };
    taken.writes += 1;
    taken.units += units;
    this.#taken.set(at, taken);
  }
}

/** The partition key of an item's entry in an index and its whole place there; undefined when it has none. */
function entryOf(item: Item | undefined, keys: readonly string[]) {
  const parts = keys.map((name) => item?.[name]?.S);
  const [key] = parts;
  if (!item || key === undefined || parts.includes(undefined)) return undefined;
  return { item, key, place: JSON.stringify(parts) };
}

const REFUSALS = new Set(['ConditionalCheckFailedException', 'TransactionCanceledException']);

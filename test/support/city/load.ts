import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { bindWrite, personBinding } from '../../../functions/domains/people/repository/logins.ts';
import { createWrites } from '../../../functions/domains/people/repository/people.ts';
import { positionWrite } from '../../../functions/domains/people/repository/positions.ts';
import { unitWrite } from '../../../functions/domains/people/repository/units.ts';
import { loginHash } from '../../../functions/platform/auth.ts';
import type { Services } from '../../../functions/platform/services.ts';
import type { Item } from '../../../functions/platform/table/table.ts';
import type { Write } from '../../../functions/platform/table/writes.ts';
import { ISSUER } from '../installation.ts';
import type { City } from './generate.ts';

/** The most that a batch writes at once. */
const BATCH = 25;
const BATCHES_AT_ONCE = 4;

/**
 * Puts a city into an empty table: what the repositories would write, in batches and without conditions, so that ten
 * thousand people take seconds. Everybody can sign in.
 */
export async function loadCity(
  { services, client }: { readonly services: Services; readonly client: DynamoDBClient },
  { units, positions, residents }: City,
): Promise<void> {
  const unitOf = new Map(units.map((unit) => [unit.unitId, unit]));
  const positionOf = new Map(positions.map((position) => [position.positionId, position]));
  const writes = [
    ...units.map((unit) => unitWrite(unit)),
    ...positions.map((position) => positionWrite(position)),
    ...residents.flatMap(({ person, personalNumber, login }) => {
      const hash = loginHash(ISSUER, login);
      const unit = unitOf.get(person.unitId ?? '');
      const binding = personBinding(person, unit, positionOf.get(person.positionId ?? ''));
      const bound = { ...person, logins: [hash] };
      return [...createWrites(services, bound, personalNumber), bindWrite(hash, binding)];
    }),
  ];
  await putAll(client, services.table.name, writes);
}

/** Puts the items of writes, whatever their conditions. @throws RangeError for a write that puts nothing */
async function putAll(client: DynamoDBClient, table: string, writes: readonly Write[]): Promise<void> {
  const documents = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const items = writes.map((write): Item => {
    if (write.kind !== 'put') throw new RangeError('Only what is put can be loaded');
    return write.item;
  });
  const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, at) =>
    items.slice(at * BATCH, (at + 1) * BATCH),
  );
  const worker = async () => {
    for (let batch = batches.pop(); batch; batch = batches.pop()) {
      let open = batch.map((Item) => ({ PutRequest: { Item } as { Item: Record<string, unknown> } }));
      while (open.length > 0) {
        const answer = await documents.send(new BatchWriteCommand({ RequestItems: { [table]: open } }));
        open = (answer.UnprocessedItems?.[table] ?? []) as typeof open;
      }
    }
  };
  await Promise.all(Array.from({ length: BATCHES_AT_ONCE }, worker));
}

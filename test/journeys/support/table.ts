import { createHash } from 'node:crypto';
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { region, tableName } from '../../../infra/local/environment.ts';
import type { Local } from '../../../infra/local/index.ts';

/** A fingerprint of everything that is stored: equal when nothing was written in between. */
export async function fingerprint({ engine }: Pick<Local, 'engine'>): Promise<string> {
  const client = new DynamoDBClient({
    endpoint: engine.endpoint,
    region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  try {
    const items: string[] = [];
    const pages = paginateScan({ client }, { TableName: tableName, ConsistentRead: true });
    for await (const { Items = [] } of pages) items.push(...Items.map((item) => JSON.stringify(item)));
    return createHash('sha256').update(items.sort().join('\n')).digest('hex');
  } finally {
    client.destroy();
  }
}

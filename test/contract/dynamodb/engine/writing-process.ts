/*
 * A process to be killed: writes one transaction after another to an engine on disk and prints the number of
 * each that was acknowledged.
 *
 *   node --import tsx writing-process.ts FOLDER FIRST
 */
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { startEngine } from '../../../../infra/local/dynamodb/index.ts';
import { clientFor } from '../../../support/engine.ts';
import { transactionNumber } from './crash-fixture.ts';

const [, , dataDir = '', first = '0'] = process.argv;
const engine = await startEngine({ dataDir });
const doc = DynamoDBDocument.from(clientFor(engine.endpoint));
for (let number = Number(first); ; number += 1) {
  await doc.transactWrite(transactionNumber(number));
  process.stdout.write(`${number}\n`);
}

// The embedded DynamoDB in a process of its own, so that its work is not taken for that of the API. Says where it is,
// and ends with whoever started it.
import { startEngine } from '../../infra/local/dynamodb/index.ts';

const { endpoint } = await startEngine();
process.stdout.write(`${endpoint}\n`);
process.stdin.on('end', () => process.exit()).resume();

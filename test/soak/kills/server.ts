// The local server as a process of its own: all that `npm start` runs, without the web client and the starter content,
// so that a restart takes a second. Says on a line where its engine is; on a line of input it settles and says so.
import { createInterface } from 'node:readline';
import { startLocal } from '../../../infra/local/index.ts';

const { PORT, DATA_DIR } = process.env;
if (!PORT || !DATA_DIR) throw new Error('PORT and DATA_DIR say where');

const local = await startLocal({
  port: Number(PORT),
  dataDir: DATA_DIR,
  seed: false,
  // What is due is looked at all the time, so that kills meet that too.
  scheduleEveryMs: 300,
  logLevel: 'error',
});
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
say({ engine: local.engine.endpoint });

const input = createInterface({ input: process.stdin });
// Whoever started it is gone.
input.on('close', () => process.exit());
input.on('line', () => {
  void local.schedule
    .runNow()
    .then(() => local.idle())
    .then(() => say({ settled: true }));
});

// Runs the soak at full size: npm run soak -- [--part NAME]... [--size N] [--people N] [--seed N]
// Parts run one after another. The exit code is 1 when something did not hold.
import { parseArgs } from 'node:util';
import type { Part } from './part.ts';

/** Loaded when they run, so that one part does not pay for another. */
const PARTS: Readonly<Record<string, () => Promise<{ run: Part }>>> = {
  crowds: () => import('./crowds/index.ts'),
  quizzes: () => import('./quizzes/index.ts'),
  fuzz: () => import('./fuzz/index.ts'),
  kills: () => import('./kills/index.ts'),
  faults: () => import('./faults/index.ts'),
};

const { values } = parseArgs({
  options: {
    part: { type: 'string', multiple: true },
    size: { type: 'string' },
    /** The size of the crowds, said in their own word. */
    people: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

function whole(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`--${name} is a whole number`);
  return Number(text);
}

const names = values.part ?? Object.keys(PARTS);
const unknown = names.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  throw new RangeError(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
}
const size = values.people ?? values.size;
const options = {
  seed: whole('seed', values.seed),
  ...(size !== undefined && { size: whole('size', size) }),
};

let failed = 0;
for (const name of names) {
  const began = Date.now();
  const { run } = await PARTS[name]!();
  const report = await run({
    ...options,
    print: (line) => process.stderr.write(`${name}: ${line}\n`),
  });
  const seconds = Math.round((Date.now() - began) / 1000);
  process.stdout.write(`\n${name}: ${report.ok ? 'held' : 'FAILED'} after ${seconds} s\n`);
  for (const line of report.lines) process.stdout.write(`  ${line}\n`);
  if (!report.ok) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;

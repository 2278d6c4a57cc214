import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { placeOf } from '../../functions/platform/place.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kapuas-place-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** An error of bundled code, from line 4 of its source. */
async function errorOf(name: string, sourcemap: boolean): Promise<Error> {
  const outfile = join(folder, `${name}.mjs`);
  const contents =
    'export function fail() {\n  const what = "several\\nlines";\n\n  throw new Error(what);\n}\n';
  const stdin = { contents, resolveDir: folder, sourcefile: 'source.ts', loader: 'ts' } as const;
  await build({ stdin, outfile, bundle: true, minify: true, format: 'esm', sourcemap });
  // In a process of its own: this one reads maps by itself.
  const run = `import(${JSON.stringify(pathToFileURL(outfile).href)}).then(({ fail }) => fail()).catch(({ stack }) => console.log(stack))`;
  const error = new Error();
  error.stack = execFileSync(process.execPath, ['-e', run], { encoding: 'utf8', env: {} }).trimEnd();
  return error;
}

it('names the place in the sources of code that is bundled with a map', async () => {
  expect(placeOf(await errorOf('mapped', true))).toMatch(/^at .*source\.ts:4:\d+$/);
});

it('names the place in the bundle where there is no map, or none that can be read', async () => {
  expect(placeOf(await errorOf('bare', false))).toMatch(/^at .*bare\.mjs:\d+:\d+\)?$/);
  const damaged = await errorOf('damaged', true);
  writeFileSync(join(folder, 'damaged.mjs.map'), '{');
  expect(placeOf(damaged)).toMatch(/^at .*damaged\.mjs:\d+:\d+\)?$/);
});

it('knows no place of an error without a stack', () => {
  const error = new Error('lost');
  delete error.stack;
  expect(placeOf(error)).toBeUndefined();
});

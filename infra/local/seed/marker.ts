import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { writeWhole } from '../whole-file.ts';

const shape = v.object({ completedAt: v.string(), invitation: v.object({ code: v.string() }) });

/** What a finished load leaves behind: that it is finished, and the code that the new employee can use. */
export type SeedMarker = v.InferOutput<typeof shape>;

const fileIn = (dataDir: string) => join(dataDir, 'starter-content.json');

/** The marker of a finished load; undefined when there was none or it did not finish. */
export function readMarker(dataDir: string): SeedMarker | undefined {
  try {
    return v.parse(shape, JSON.parse(readFileSync(fileIn(dataDir), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Marks the load as finished. The invitation is a secret of its kind, so the file is the owner's alone. */
export function writeMarker(dataDir: string, marker: SeedMarker): void {
  writeWhole(fileIn(dataDir), `${JSON.stringify(marker, null, 2)}\n`);
}

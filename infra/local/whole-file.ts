import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file for its owner's eyes only, whole or not at all: a kill leaves what was there before. */
export function writeWhole(file: string, text: string | Uint8Array): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

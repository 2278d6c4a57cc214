import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ObjectStore } from '../../functions/platform/audit/trail.ts';
import { writeWhole } from './whole-file.ts';

/** The audit trail in a folder: a file for each object, under the name that it has in the bucket. */
export function folderStore(folder: string): ObjectStore {
  return {
    async put(name, bytes) {
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      writeWhole(file, bytes);
    },
  };
}

/** The objects in a folder whose names begin so. @param prefix ends with `/` */
export async function* folderObjects(folder: string, prefix: string): AsyncGenerator<Buffer> {
  const names = await readdir(join(folder, prefix)).catch((error: NodeJS.ErrnoException) => {
    // A day on which nothing changed.
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const name of names.filter((name) => name.endsWith('.gz')).sort()) {
    yield await readFile(join(folder, prefix, name));
  }
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toMime } from '../../functions/domains/notices/core/mime.ts';
import type { MailTransport } from '../../functions/platform/mail.ts';

/** Puts every letter into a folder as a file that mail programs open, named by its moment: the newest is the last. */
export function folderTransport(folder: string): MailTransport {
  return {
    async send(mail) {
      await mkdir(folder, { recursive: true });
      const at = new Date(mail.at).toISOString().replaceAll(':', '-');
      await writeFile(join(folder, `${at}-${mail.id}.eml`), toMime(mail), { flag: 'wx' });
    },
  };
}

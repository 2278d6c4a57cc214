// Adds the web client's current documents to the archive of those the API accepts by hash. A document that is no longer
// in use stays for a year: phones come back late with old pages and old outboxes.
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

const from = new URL('../../../web/src/gql/persisted-documents.json', import.meta.url);
const to = new URL('../generated/trusted-documents.json', import.meta.url);
const packed = new URL('../generated/packed-documents.ts', import.meta.url);
const today = new Date().toISOString().slice(0, 10);
const aYearAgo = new Date(Date.now() - 365 * 86_400_000).toISOString().slice(0, 10);

const current = existsSync(from) ? JSON.parse(readFileSync(from, 'utf8')) : {};
const archive = existsSync(to) ? JSON.parse(readFileSync(to, 'utf8')) : {};
const next = {};
for (const [hash, document] of Object.entries(current)) {
  next[hash.replace(/^sha256:/, '')] = { document };
}
for (const [hash, entry] of Object.entries(archive)) {
  if (next[hash]) continue;
  const unusedSince = entry.unusedSince ?? today;
  if (unusedSince >= aYearAgo) next[hash] = { ...entry, unusedSince };
}
const sorted = Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(to, JSON.stringify(sorted, null, 2) + '\n');

// What the functions read: a start neither parses nor holds them until the first page asks. Other releases of Node
// compress to other bytes, so what holds the same documents stays as it is.
const documents = JSON.stringify(
  Object.fromEntries(Object.entries(sorted).map(([hash, { document }]) => [hash, document])),
);
const [, held = ''] = /^ {2}'(.+)';$/m.exec(existsSync(packed) ? readFileSync(packed, 'utf8') : '') ?? [];
if (held === '' || gunzipSync(Buffer.from(held, 'base64')).toString() !== documents) {
  writeFileSync(
    packed,
    `// Generated from trusted-documents.json, never edited.

/** The documents of the web client by their hashes: JSON, gzipped, in base 64. */
export const packedDocuments =
  '${gzipSync(documents, { level: 9 }).toString('base64')}';
`,
  );
}

/**
 * Who did what to whom, from the audit trail of an installation in AWS or of a data folder; docs/operate.md says when:
 *
 *   node --import tsx infra/audit.ts --bucket <AuditBucket> --region ap-southeast-3 --subject <id> --from 2026-11-01
 *   node --import tsx infra/audit.ts --folder .data/audit --actor <id>
 *
 * Prints one change a line, as JSON. Days are those of UTC. People are named by their ids, which the console shows in the
 * address of a person's page; what was erased leaves an id that leads to nobody.
 */
import { parseArgs } from 'node:util';
import { fromGlobalId } from '../functions/graphql/global-id.ts';
import { folderObjects } from './local/audit.ts';
import { readTrail } from './operations/audit.ts';
import { bucketObjects } from './operations/bucket.ts';

const option = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    bucket: option,
    region: option,
    folder: option,
    subject: option,
    actor: option,
    kind: option,
    from: option,
    to: option,
  },
});
const { bucket, region = 'ap-southeast-3', folder } = values;
if ((bucket === undefined) === (folder === undefined)) {
  console.error(
    'Needed: --bucket (with --region) or --folder; --subject, --actor, --kind, --from, --to narrow it.',
  );
  process.exit(2);
}

/** An id as it is, or the one in a global id of the API. */
function idIn(id: string | undefined): string | undefined {
  const named = id === undefined ? undefined : fromGlobalId(id);
  // A bare id is random and may by chance be read as another: types have names.
  return named && /^[A-Z][A-Za-z]{2,}$/.test(named.type) ? named.parts[0] : id;
}

/** A day as its first moment, or its last. */
function moment(day: string | undefined, otherwise: number, end = ''): number {
  if (day === undefined) return otherwise;
  const at = Date.parse(/^\d{4}-\d\d-\d\d$/.test(day) ? `${day}${end || 'T00:00:00.000Z'}` : day);
  if (Number.isNaN(at)) throw new Error(`${day} is neither a day nor a moment`);
  return at;
}

const now = Date.now();
const to = moment(values.to, now, 'T23:59:59.999Z');
const read =
  folder === undefined
    ? bucketObjects({ name: bucket ?? '', region, endpoint: process.env['S3_ENDPOINT'] })
    : (prefix: string) => folderObjects(folder, prefix);
const entries = await readTrail(read, {
  from: moment(values.from, to - 30 * 24 * 3_600_000),
  to,
  subject: idIn(values.subject),
  actor: idIn(values.actor),
  kind: values.kind,
});
for (const entry of entries) console.log(JSON.stringify(entry));
console.error(`${entries.length} changes.`);

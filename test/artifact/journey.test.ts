import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PDFDocument } from '@cantoo/pdf-lib';
import { LOG_MESSAGES, type LogCode } from '../../functions/platform/log.ts';
import { readTrail } from '../../infra/operations/audit.ts';
import { bucketObjects } from '../../infra/operations/bucket.ts';
import { assertionOf, ecPair, formOf } from '../domains/machines/support/program.ts';
import { functionsOf } from '../infra/cdk/support/functions.ts';
import { synthesise, type Synthesised } from '../infra/cdk/support/synthesise.ts';
import { startBundled } from './support/bundled.ts';
import { startHostileTable } from './support/hostile-table.ts';
import { createHostility } from './support/hostility.ts';

/** This Node, and the one that Lambda has where NODE24 is the path of its binary. */
const nodes: readonly string[] = [process.execPath, process.env['NODE24'] ?? ''].filter(Boolean);

let stage: Synthesised;
beforeAll(() => {
  stage = synthesise('dev', { bundle: true, settings: { mail: { from: 'kapuas@example.go.id' } } });
});
afterAll(() => stage.remove());

describe.each(nodes)('the deployed code on %s', (node) => {
  let bundled: Awaited<ReturnType<typeof startBundled>>;
  let table: Awaited<ReturnType<typeof startHostileTable>>;
  beforeAll(async () => {
    table = await startHostileTable();
    bundled = await startBundled(node, stage, { through: table.before, logLevel: 'debug' });
  });
  afterAll(async () => {
    await bundled.close();
    table.close();
  });

  async function ask<T>(persona: string, query: string, variables: object = {}): Promise<T> {
    const { local } = bundled;
    const response = await fetch(`${local.origin}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await local.tokenFor(persona)}`,
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: T; errors?: object[] };
    expect(body.errors).toBeUndefined();
    return body.data as T;
  }

  it('takes an institution, its partners and its learners from nothing to a certificate', async () => {
    expect(await bundled.local.seed()).toBe(true);
    await bundled.idle();
    const { certificates } = await ask<{ certificates: { edges: { node: { number: string } }[] } }>(
      'hasnah',
      '{ certificates(first: 5) { edges { node { number } } } }',
    );
    const [certificate] = certificates.edges.map(({ node }) => node);
    const response = await fetch(
      `${bundled.local.origin}/documents/certificates/${certificate?.number}.pdf`,
      { headers: { authorization: `Bearer ${await bundled.local.tokenFor('hasnah')}` } },
    );
    expect(response.status).toBe(200);
    const pdf = await PDFDocument.load(await response.arrayBuffer());
    expect(pdf.getTitle()).toBe(`Sertifikat ${certificate?.number}`);
  });

  it('follows what was done: the catalogue is found, and who takes a course is counted', async () => {
    const { courses } = await ask<{
      courses: { edges: { node: { tally: { enrolled: number; finished: number } } }[] };
    }>('rina', '{ courses(first: 50) { edges { node { tally { enrolled finished } } } } }');
    expect(courses.edges.length).toBeGreaterThan(2);
    const sum = (what: 'enrolled' | 'finished') =>
      courses.edges.reduce((all, { node }) => all + node.tally[what], 0);
    expect([sum('enrolled') > 0, sum('finished')]).toEqual([true, 1]);
  });

  it('imports a file: the change wakes the queue, and the queue the job', async () => {
    const rows = 'kode,nama\nkantor-arsip,Kantor Arsip\n';
    const input = {
      kind: 'UNITS',
      file: Buffer.from(rows).toString('base64'),
      dryRun: false,
      idempotencyKey: 'import-1',
    };
    const { importStart } = await ask<{ importStart: { job: { id: string } | null; userErrors: object[] } }>(
      'admin',
      'mutation ($input: ImportStartInput!) { importStart(input: $input) { job { id } userErrors { message } } }',
      { input },
    );
    expect(importStart.userErrors).toEqual([]);
    await bundled.idle();
    const { node: job } = await ask<{ node: object }>(
      'admin',
      'query ($id: ID!) { node(id: $id) { ... on Job { state counts { count outcome } problems { row } } } }',
      { id: importStart.job?.id },
    );
    expect(job).toMatchObject({ state: 'DONE' });
  });

  it('does what is due when the schedule calls', async () => {
    await expect(bundled.local.schedule.runNow()).resolves.toBeUndefined();
  });

  it('keeps who did all that, without a name', async () => {
    const { trail } = bundled;
    const place = { name: 'kapuas-audit', region: 'ap-southeast-3', endpoint: trail.endpoint };
    const entries = await readTrail(
      bucketObjects(place, { accessKeyId: 'local', secretAccessKey: 'local' }),
      { from: Date.now() - 3_600_000, to: Date.now() + 1_000 },
    );
    const { viewer } = await ask<{ viewer: { person: { id: string; name: string } } }>(
      'hasnah',
      '{ viewer { person { id name } } }',
    );
    const own = Buffer.from(viewer.person.id, 'base64url').toString('utf8').split('\u001f')[1] ?? '';
    const finished = entries.filter(({ kind, ids }) => kind === 'certificate' && ids['person'] === own);
    expect(finished).toMatchObject([{ actor: `person:${own}`, action: 'CREATED', via: 'kapuas-web' }]);
    expect(new Set(entries.map(({ kind }) => kind))).not.toContain('undecided');
    expect(JSON.stringify(entries)).not.toContain(viewer.person.name.split(' ')[0]);
  });

  it('sees to the accounts of somebody who loses a role', async () => {
    const { person } = (
      await ask<{ viewer: { person: { id: string } } }>('rina', '{ viewer { person { id } } }')
    ).viewer;
    const change = (held: boolean) =>
      ask(
        'admin',
        'mutation ($input: RoleChangeInput!) { roleChange(input: $input) { userErrors { code } } }',
        { input: { person: person.id, role: 'AGENCY', held, reason: 'Untuk uji' } },
      );
    await change(false);
    await bundled.idle();
    // The pool of the sign-in here is no Cognito's: the account is known, and left to whoever keeps it.
    expect(bundled.calls.filter(({ name }) => name === 'Identity')).not.toEqual([]);
    expect(bundled.accounts).toEqual([]);
    await change(true);
  });

  it("gives a partner's program that signs who it is a token, and takes it", async () => {
    const { origin } = bundled.local;
    const partner = 'universitas-contoh-khatulistiwa';
    const program = ecPair();
    await ask(
      partner,
      `mutation ($input: OrganisationKeyRegisterInput!) {
         organisationKeyRegister(input: $input) { key { kid } userErrors { code } }
       }`,
      { input: { publicKey: program.jwk, label: 'Penerbit' } },
    );
    const assertion = await assertionOf(partner, program, { claims: { aud: origin } });
    const body = new URLSearchParams(formOf(assertion));
    const given = await fetch(`${origin}/oauth/token`, { method: 'POST', body });
    const { access_token: token } = (await given.json()) as { access_token: string };
    const who = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ viewer { organisation { externalId } } }' }),
    });
    expect(await who.json()).toMatchObject({ data: { viewer: { organisation: { externalId: partner } } } });
  });

  it('writes to whoever asks for mail, and gives programs the calendar', async () => {
    const set = (name: string, input: object, picked: string) =>
      ask<Record<string, Record<string, string>>>(
        'hasnah',
        `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${picked} } }`,
        { input },
      );
    await set(
      'mailAddressSet',
      { address: 'hasnah@contoh.go.id' },
      'settings { mailbox { pendingAddress } }',
    );
    await bundled.idle();
    const [letter] = bundled.letters;
    expect(letter?.Destination.ToAddresses).toEqual(['hasnah@contoh.go.id']);
    const [, token] = /#confirm=(\S+)/.exec(letter?.Content.Simple.Body.Text.Data ?? '') ?? [];
    const confirmed = await set('mailAddressConfirm', { token }, 'settings { mailbox { address } }');
    expect(confirmed['mailAddressConfirm']).toMatchObject({
      settings: { mailbox: { address: 'hasnah@contoh.go.id' } },
    });
    const made = await set('calendarFeedSet', { on: true }, 'url');
    const feed = await fetch(made['calendarFeedSet']?.['url'] ?? '');
    expect([feed.status, (await feed.text()).slice(0, 15)]).toEqual([200, 'BEGIN:VCALENDAR']);
  });

  it('has called every function', () => {
    expect([...new Set(bundled.calls.map(({ name }) => name))].sort()).toEqual(
      functionsOf(stage)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('logs lines of the catalogue, and no name, number, answer, code, token, cookie, header or key', async () => {
    const { happen, forbidden } = createHostility(bundled, table);
    await happen();
    const lines = bundled.written.map((line) => JSON.parse(line) as { code: string });
    expect(lines.filter(({ code }) => !Object.hasOwn(LOG_MESSAGES, code))).toEqual([]);
    // The faults of the scenario are in it: what is searched below is not empty.
    const codes = [...new Set(lines.map(({ code }) => code))];
    expect(codes).toEqual(expect.arrayContaining(EXPECTED));

    const all = await forbidden();
    expect([...all.values()]).toEqual(
      expect.arrayContaining(['name', 'personalNumber', 'answer', 'token', 'invitation', 'root key']),
    );
    const log = bundled.written.join('\n').toLowerCase();
    const leaked = [...all].filter(([text]) =>
      formsOf(text).some((form) => log.includes(form.toLowerCase())),
    );
    expect(leaked).toEqual([]);
    expect(log).not.toMatch(/bearer |authorization|\d{18}/);
  });
});

/** How a text may stand in a line. */
const formsOf = (text: string): string[] => [
  text,
  encodeURIComponent(text),
  Buffer.from(text).toString('base64').replace(/=+$/, ''),
];

const EXPECTED = [
  'REQUEST_FAILED',
  'STREAM_RECORD_FAILED',
  'JOB_STEP_FAILED',
  'DUE_TASK_FAILED',
  'AUDIT_NOT_KEPT',
  'SCHEDULE_RAN',
] satisfies LogCode[];

import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { createClient } from '../../../functions/platform/table/client.ts';
import { activeRunKey, dueKey, personKey } from '../../../functions/platform/table/keys.ts';
import { tableName } from '../../../infra/local/environment.ts';
import { personas } from '../../../infra/local/identity/personas.ts';
import { scan } from '../../../infra/operations/rebuild.ts';
import type { startBundled } from './bundled.ts';
import type { Mood, startHostileTable } from './hostile-table.ts';

/** What nobody else would write, in every place where somebody may write something. */
const CANARY = {
  name: 'Kenari Rahasia',
  number: '197912312009121999',
  answer: 'jawaban-kenari-yang-rahasia',
  code: 'KODE-KENARI-7Q2X',
  token: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJrZW5hcmkifQ.kenari',
  cookie: 'sesi=kenari-kue',
  mail: 'kenari.rahasia@contoh.go.id',
};

type Bundled = Awaited<ReturnType<typeof startBundled>>;
type Table = Awaited<ReturnType<typeof startHostileTable>>;

/** Much that goes wrong in an installation: what it is asked, what it finds, and what it stands on. */
export function createHostility(bundled: Bundled, table: Table) {
  /** A request of somebody; what it answers does not matter here. */
  async function send(
    body: string,
    headers: Record<string, string> = {},
    path = '/graphql',
  ): Promise<string> {
    const response = await fetch(`${bundled.local.origin}${path}`, {
      method: body === '' ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', cookie: CANARY.cookie, ...headers },
      ...(body !== '' && { body }),
    });
    return response.text();
  }

  async function ask(persona: string, query: string, variables: object = {}): Promise<string> {
    const authorization = `Bearer ${await bundled.local.tokenFor(persona)}`;
    return send(JSON.stringify({ query, variables }), { authorization });
  }

  const importOf = (kind: string, rows: string, idempotencyKey: string) => ({
    input: { kind, file: Buffer.from(rows).toString('base64'), dryRun: false, idempotencyKey },
  });
  const IMPORT = `mutation ($input: ImportStartInput!) {
    importStart(input: $input) { job { id } userErrors { code message } }
  }`;

  /** Asks of every kind, with canaries where there is room for them. */
  const HOSTILE: Readonly<Record<string, () => Promise<unknown>>> = {
    'a token that is none': () =>
      send('{"query":"{ viewer { id } }"}', { authorization: `Bearer ${CANARY.token}` }),
    'a header that is none': () => send('{"query":"{ viewer { id } }"}', { authorization: CANARY.name }),
    'a body that is no JSON': () => send(`{"query": "${CANARY.name} ${CANARY.number}`),
    'a document that does not parse': () => ask('sari', `{ viewer { ${CANARY.name} "${CANARY.number}" `),
    'a field that is not there': () => ask('sari', `{ ${CANARY.name.replace(' ', '')} }`),
    'a value of another type': () =>
      ask('sari', 'query ($id: ID!) { node(id: $id) { id } }', {
        id: { name: CANARY.name, nip: CANARY.number },
      }),
    'an id that is none': () => ask('sari', 'query ($id: ID!) { node(id: $id) { id } }', { id: CANARY.name }),
    'a code that is none': () =>
      ask(
        'sari',
        'mutation ($input: InvitationAcceptInput!) { invitationAccept(input: $input) { userErrors { code } } }',
        { input: { code: CANARY.code } },
      ),
    'an answer to nothing': () =>
      ask('sari', 'mutation ($input: AttemptAnswerInput!) { attemptAnswer(input: $input) { saved } }', {
        input: { attempt: 'x', question: CANARY.answer, response: { text: CANARY.answer }, sequence: 1 },
      }),
    'a search': () =>
      ask('sari', 'query ($s: String) { courses(first: 5, search: $s) { edges { cursor } } }', {
        s: CANARY.name,
      }),
    'a document that is no file': () =>
      send('', {}, `/documents/certificates/${encodeURIComponent(CANARY.name)}.pdf`),
    'a certificate that is none': async () =>
      send(
        '',
        { authorization: `Bearer ${await bundled.local.tokenFor('sari')}` },
        `/documents/certificates/${CANARY.number}.pdf`,
      ),
    'a file with wrong rows': async () => {
      const head = 'nip,nama,jenis_kepegawaian,golongan,kode_unit,kode_jabatan\n';
      const rows = [
        `${CANARY.number},${CANARY.name},PNS,III/a,tidak-ada,tidak-ada`,
        `${CANARY.number.slice(1)},${CANARY.name},XYZ,,,`,
        `,${CANARY.mail},,,,`,
        `${CANARY.number},${CANARY.name},PNS,III/a,,`,
      ];
      await ask('admin', IMPORT, importOf('PERSONS', `${head}${rows.join('\n')}\n`, 'import-rows'));
      await ask('admin', IMPORT, importOf('PERSONS', `\u0000${CANARY.name}\n`, 'import-none'));
      await bundled.idle();
    },
    'a message that is no job': () =>
      bundled.invoke('Jobs', { Records: [{ messageId: 'm', body: CANARY.name }] }),
  };

  /** What goes on every day, and reads and writes people. */
  const EVERYDAY: Readonly<Record<string, () => Promise<unknown>>> = {
    home: () =>
      ask(
        'hasnah',
        '{ viewer { person { name unit { id } } } certificates(first: 5) { edges { node { number } } } }',
      ),
    'people of a unit': () =>
      ask(
        'admin',
        '{ units(first: 20) { edges { node { people(first: 20) { edges { node { name } } } } } } }',
      ),
    catalogue: () => ask('rina', '{ courses(first: 20) { edges { node { tally { enrolled } } } } }'),
    'a file': () => {
      const head = 'nip,nama,jenis_kepegawaian,golongan,kode_unit,kode_jabatan\n';
      return ask(
        'admin',
        IMPORT,
        importOf('PERSONS', `${head}${CANARY.number},${CANARY.name},PNS,III/a,,\n`, 'import-again'),
      );
    },
    schedule: () => bundled.invoke('Schedule', {}).catch(() => undefined),
  };

  /** Items that are not as they are read, with canaries in place of what should be there. */
  async function spoilItems(): Promise<void> {
    const client = createClient({ region: 'ap-southeast-3', endpoint: bundled.local.engine.endpoint });
    const spoilt = [
      {
        ...personKey('kenari'),
        name: { deep: CANARY.name },
        revision: CANARY.number,
        employmentKind: CANARY.name,
      },
      { ...dueKey(0, 1, 'kenari'), kind: CANARY.name, parts: [CANARY.number] },
      { ...dueKey(1, 1, 'kenari'), kind: 'FINISH_RUN', parts: [CANARY.name, CANARY.mail] },
    ];
    for (const item of spoilt) {
      await client.send(new PutItemCommand({ TableName: tableName, Item: marshall(item) }));
    }
    const run = {
      ...activeRunKey('kenari', CANARY.name),
      kind: 'RUN',
      personName: CANARY.name,
      number: CANARY.mail,
    };
    const NewImage = marshall(run);
    await bundled
      .invoke('Streams', { Records: [{ eventName: 'INSERT', dynamodb: { SequenceNumber: '1', NewImage } }] })
      .catch(() => undefined);
    client.destroy();
  }

  /** Everything that must not be in a log: the canaries, and what there is of people, secrets and words in the city. */
  async function forbidden(): Promise<Map<string, string>> {
    const found = new Map<string, string>(Object.entries(CANARY).map(([what, text]) => [text, what]));
    const client = createClient({ region: 'ap-southeast-3', endpoint: bundled.local.engine.endpoint });
    for await (const page of scan(client, tableName)) {
      for (const item of page) {
        for (const attribute of ['name', 'personName', 'holderName', 'personalNumber', 'nameKey']) {
          const text = item[attribute]?.S;
          // Partners and programs have names too, which are nobody's.
          if (text && (item['pk']?.S?.startsWith('PERSON#') || item['sk']?.S?.startsWith('PERSON#'))) {
            found.set(text, attribute);
          }
        }
        if (item['entry']) {
          for (const text of JSON.stringify(item['entry']).match(/[^"\\]{12,}/g) ?? [])
            found.set(text, 'answer');
        }
      }
    }
    client.destroy();
    for (const { name, subject } of personas) found.set(name, 'persona').set(subject, 'subject');
    for (const { event, answer } of bundled.calls) {
      const { authorization } = (event as { headers?: Record<string, string> }).headers ?? {};
      if (authorization) found.set(authorization.replace('Bearer ', ''), 'token');
      const body = (answer as { body?: unknown } | null)?.body;
      const code = typeof body === 'string' ? /"code":"([A-Za-z0-9-]{10,})"/.exec(body)?.[1] : undefined;
      if (code && !/^[A-Z_]+$/.test(code)) found.set(code, 'invitation');
    }
    return found.set('k'.repeat(64), 'root key');
  }

  return {
    forbidden,
    /** Asks, spoils and breaks all there is, and leaves the installation whole. */
    async happen(): Promise<void> {
      for (const what of Object.values(HOSTILE)) await what();
      await spoilItems();
      for (const mood of ['TELLS', 'HALF', 'FAILS', 'KIND'] satisfies Mood[]) {
        table.be(mood);
        for (const what of Object.values(EVERYDAY)) await what();
      }
      bundled.trail.break(true);
      const NewImage = marshall({ ...personKey('p'), name: CANARY.name });
      const dynamodb = { SequenceNumber: '1', NewImage, ApproximateCreationDateTime: 1 };
      await bundled.invoke('Audit', { Records: [{ eventName: 'INSERT', dynamodb }] });
      bundled.trail.break(false);
      await bundled.idle();
    },
  };
}

/** Where an installation is reached, as the commands of the guide name it. */
export interface Place {
  /** The address of the API. */
  readonly endpoint: string;
  /** Where tokens are asked for. */
  readonly tokenEndpoint: string;
}

/** Makes the words safe within the single quotes of a shell. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

const request = (endpoint: string, data: string) =>
  [
    `curl -s ${quoted(endpoint)} \\`,
    `  -H "authorization: Bearer $TOKEN" \\`,
    `  -H 'content-type: application/json' \\`,
    `  -d ${data}`,
  ].join('\n');

/** Asks for a token with the client's own credentials and keeps it in `TOKEN`. */
export function tokenCommand({ tokenEndpoint }: Place): string {
  return [
    `CLIENT_ID='…'`,
    `CLIENT_SECRET='…'`,
    `TOKEN=$(curl -s ${quoted(tokenEndpoint)} \\`,
    `  -u "$CLIENT_ID:$CLIENT_SECRET" \\`,
    `  -d grant_type=client_credentials |`,
    `  sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
  ].join('\n');
}

/** Asks the API who the caller is. */
export function whoCommand({ endpoint }: Place): string {
  return request(endpoint, quoted('{"query": "{ viewer { organisation { name } accessRoles } }"}'));
}

/** The smallest module that is one. */
export const exampleModule = {
  externalId: 'etika-layanan-1',
  title: 'Etika di meja layanan',
  summary: 'Menyapa, mendengar, dan menjelaskan dengan jernih.',
  language: 'ID',
  proposedJp: 1,
  licence: 'CC-BY-4.0',
  lessons: [
    {
      externalId: 'menyapa',
      title: 'Menyapa dan mendengar',
      minutes: 45,
      content: { text: '## Tiga detik pertama\n\nSapa lebih dahulu, lalu dengar sampai selesai.' },
    },
  ],
} as const;

const mutation =
  'mutation ($input: ModuleSubmitInput!) { moduleSubmit(input: $input) { outcome version { number state } userErrors { code field message } } }';

/** Writes the example to a file and sends it. */
export function submitCommand({ endpoint }: Place): string {
  const body = JSON.stringify({ query: mutation, variables: { input: exampleModule } }, null, 2);
  return [`cat > modul.json <<'END'`, body, 'END', request(endpoint, '@modul.json')].join('\n');
}

/** Asks where the example stands. */
export function stateCommand({ endpoint }: Place): string {
  const query = `{ moduleByExternalId(externalId: "${exampleModule.externalId}") { latest { number state decisionReason } published { number } } }`;
  return request(endpoint, quoted(JSON.stringify({ query })));
}

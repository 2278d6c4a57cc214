// `npm run -s token -- sari` prints an access token of the running server, and nothing else.
import { register } from 'tsx/esm/api';

register();
const { machineClients } = await import('./identity/clients.ts');
const { personas } = await import('./identity/personas.ts');
const { accessTokenFor } = await import('./identity/sign-in.ts');

const [id] = process.argv.slice(2);
const known = [...personas, ...machineClients].map((entry) => entry.id);
const origin = `http://localhost:${process.env.PORT ?? '3000'}`;

if (id === undefined || !known.includes(id)) {
  console.error(`Pilih salah satu / choose one of: ${known.join(', ')}`);
  process.exit(1);
}
try {
  const { access_token: token } = await accessTokenFor(origin, id);
  console.log(token);
} catch (error) {
  const down = error instanceof TypeError;
  console.error(
    down
      ? `Tidak ada server di ${origin}; jalankan "npm start". / No server at ${origin}; run "npm start".`
      : String(error instanceof Error ? error.message : error),
  );
  process.exit(1);
}

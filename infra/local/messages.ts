import { machineClients } from './identity/clients.ts';
import { personas } from './identity/personas.ts';
import type { SeedMarker } from './seed/marker.ts';

/** What the terminal says, Indonesian first. */

export function portTaken(port: number): string {
  const other = port + 1;
  return [
    `Port ${port} sudah dipakai program lain; pilih port lain, misalnya: PORT=${other} npm start`,
    `Port ${port} is taken by another program; choose another one, for example: PORT=${other} npm start`,
  ].join('\n');
}

export function dataDirNoFolder(dataDir: string): string {
  return [
    `${dataDir} adalah berkas, bukan folder; pilih folder untuk data: DATA_DIR=.data-2 npm start`,
    `${dataDir} is a file and no folder; choose a folder for the data: DATA_DIR=.data-2 npm start`,
  ].join('\n');
}

export function dataDirInUse(dataDir: string): string {
  return [
    `Folder data ${dataDir} sedang dipakai Kapuas lain yang berjalan; hentikan itu, atau pilih folder lain: DATA_DIR=.data-2 npm start`,
    `The data folder ${dataDir} is in use by another running Kapuas; stop that one, or choose another folder: DATA_DIR=.data-2 npm start`,
  ].join('\n');
}

export function wrongPort(value: string): string {
  return [
    `PORT harus berupa angka 0 sampai 65535, bukan "${value}".`,
    `PORT must be a number from 0 to 65535, not "${value}".`,
  ].join('\n');
}

export function starting(origin: string): string {
  return `Menyiapkan ${origin} … / Setting up ${origin} …`;
}

export function seeding(step: { id: string; en: string }): string {
  return `  … ${step.id} / ${step.en}`;
}

/** @param reason what the API said */
export function seedRefused(reason: string): string {
  return [
    'Isi awal tidak dapat dimuat; jalankan lagi untuk melanjutkan.',
    'The starter content could not be loaded; start again to go on where it stopped.',
    reason,
  ].join('\n');
}

/** Lines of two columns, the first as wide as its widest entry. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

/** What to know once everything runs. @param dataDir as the user knows it */
export function welcome(
  origin: string,
  port: number,
  dataDir: string,
  marker: SeedMarker | undefined,
): string {
  const environment = port === 3000 ? '' : `PORT=${port} `;
  const [client] = machineClients;
  const token = `${environment}npm run -s token -- sari`;
  return `
Kapuas berjalan di / is running at  ${origin}

Masuk sebagai (tanpa kata sandi) / sign in as (no password):
${columns(
  personas.map(({ id, name, about, hint }): [string, string] => [
    id,
    `${name} · ${about.id} / ${about.en}\n${' '.repeat(11)}${hint.id}\n${' '.repeat(11)}${hint.en}`,
  ]),
)}
${marker ? `\nKode undangan untuk "baru" / invitation code for "baru":  ${marker.invitation.code}\n` : ''}
Program mitra / partners’ programs (client_credentials, ${origin}/identity/token):
${columns(machineClients.map(({ id, secret }): [string, string] => [id, secret]))}

API:
  curl -s ${origin}/graphql -H "Authorization: Bearer $(${token})" \\
    -H 'Content-Type: application/json' -d '{"query":"{ viewer { person { name unit { name { id } } } } }"}'
  ${environment}npm run -s token -- ${client?.id ?? ''}

Data: ${dataDir}   Mulai dari awal / start over:  rm -rf ${dataDir}
Berhenti / stop:  Ctrl+C
`;
}

export const stopping = 'Menutup … / Closing …';

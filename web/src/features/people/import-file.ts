import type { ImportKind } from '../../gql/graphql.ts';

/** The most bytes of a file that the API takes. */
export const MOST_BYTES = 2_000_000;

/** The content of a file in base64, as the API takes it. */
export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  // In pieces: a call takes some ten thousand arguments and not a million.
  for (let at = 0; at < bytes.length; at += 8_192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return btoa(binary);
}

/** What a file of each kind may look like: the titles, and a row of an example. */
const TEMPLATES: Readonly<Record<ImportKind, readonly (readonly string[])[]>> = {
  UNITS: [
    ['kode', 'nama', 'nama_inggris', 'kode_induk'],
    ['dinkes', 'Dinas Kesehatan', 'Health Office', ''],
    ['dinkes-umum', 'Subbagian Umum', 'General Affairs Subdivision', 'dinkes'],
  ],
  POSITIONS: [
    ['kode', 'nama', 'nama_inggris', 'jenis', 'rumpun'],
    ['analis-sdm', 'Analis SDM Aparatur', 'Personnel Analyst', 'Fungsional Keahlian', 'Manajemen SDM'],
  ],
  PERSONS: [
    ['nip', 'nama', 'jenis_kepegawaian', 'golongan', 'kode_unit', 'kode_jabatan'],
    ['199001012015011001', 'Contoh Pegawai', 'PNS', 'III/b', 'dinkes', 'analis-sdm'],
  ],
  PERSON_CHANGES: [
    ['nip', 'kode_unit', 'kode_jabatan', 'golongan', 'tmt', 'alasan_keluar', 'keterangan'],
    ['199001012015011001', 'dinkes', 'analis-sdm', '', '01-12-2026', '', 'SK mutasi'],
    ['199002022015011002', '', '', '', '30-11-2026', 'Pensiun', 'SK pensiun'],
  ],
};

/**
 * The template of a kind as an address that can be saved: CSV with semicolons, which is what a spreadsheet in Indonesian
 * expects, and a mark by which it knows UTF-8.
 */
export function templateAddress(kind: ImportKind): string {
  const text = TEMPLATES[kind].map((row) => `${row.join(';')}\r\n`).join('');
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${text}`)}`;
}

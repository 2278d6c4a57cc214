import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../../functions/graphql/global-id.ts';
import { workbook } from '../../../support/workbook.ts';
import { countsOf, numberOf, startImportWorld, type ImportWorld } from '../support/imports.ts';
import { refusalOf } from '../support/world.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await startImportWorld();
  await world.run('UNITS', 'kode,nama\nsetda,Sekretariat Daerah\ndinkes,Dinas Kesehatan\n');
  await world.run('POSITIONS', 'kode,nama,jenis,rumpun\nanalis,Analis SDM,Pelaksana,manajemen\n');
});
afterAll(() => world.close());

interface UnitView {
  id: string;
  externalId: string;
  name: { id: string; en: string };
  parent: { externalId: string } | null;
}

/** A unit by its id, as it stands: the list of all may lag behind. */
async function unitOf(externalId: string): Promise<UnitView | undefined> {
  const fields = '... on Unit { id externalId name { id en } parent { externalId } }';
  return (await world.node<UnitView>('admin', toGlobalId('Unit', externalId), fields)) ?? undefined;
}

describe('an import of units', () => {
  it('makes units below others of the file, whatever their order, and changes nothing the second time', async () => {
    const file = 'kode;nama;nama_inggris;kode_induk\nsub;Subbagian;Subsection;bag\nbag;Bagian;;setda\n';
    const first = await world.run('UNITS', file);
    expect(first).toMatchObject({ state: 'DONE', progress: { done: 4, total: 4 }, problems: [] });
    expect(countsOf(first)).toEqual({ CREATED: 2 });
    expect(await unitOf('sub')).toMatchObject({
      name: { id: 'Subbagian', en: 'Subsection' },
      parent: { externalId: 'bag' },
    });
    expect(countsOf(await world.run('UNITS', file))).toEqual({ UNCHANGED: 2 });
  });

  it('renames what is there, and moves nothing', async () => {
    const job = await world.run(
      'UNITS',
      'Code,Name,Parent\ndinkes,Dinas Kesehatan Kota,\nsetda,Sekretariat Daerah,dinkes\n',
    );
    expect(countsOf(job)).toEqual({ CHANGED: 1, REFUSED: 1 });
    expect(job.problems).toMatchObject([{ row: 3, column: 'Parent', code: 'TAKEN' }]);
    expect(await unitOf('dinkes')).toMatchObject({ name: { id: 'Dinas Kesehatan Kota' } });
  });

  it('refuses circles, unknown parents, repeated ids and whatever hangs below them', async () => {
    const rows = [
      'kode,nama,kode_induk',
      'a,A,b',
      'b,B,a',
      'c,C,nowhere',
      'd,D,c',
      'e e,E,',
      'f,F,e e',
      'g,G,',
      'g,G,',
    ];
    const dry = await world.run('UNITS', rows.join('\n'), true);
    expect(countsOf(dry)).toEqual({ TO_CREATE: 1, REFUSED: 7 });
    expect(dry.problems.map(({ row, code }) => [row, code]).sort()).toEqual([
      [2, 'INVALID'],
      [3, 'INVALID'],
      [4, 'NOT_FOUND'],
      [5, 'NOT_FOUND'],
      [6, 'INVALID'],
      [7, 'INVALID'],
      [9, 'TAKEN'],
    ]);
    expect(await unitOf('g')).toBeUndefined();
  });
});

describe('an import of positions', () => {
  it('keeps the standard of a position it changes', async () => {
    const job = await world.run(
      'POSITIONS',
      'kode,nama,jenis,rumpun\nanalis,Analis SDM Aparatur,EXECUTOR,sdm\n',
    );
    expect(countsOf(job)).toEqual({ CHANGED: 1 });
    const wrong = await world.run('POSITIONS', 'kode,nama,jenis,rumpun\nx,X,Kepala,sdm\n');
    expect(wrong.problems).toMatchObject([{ row: 2, column: 'jenis', code: 'INVALID' }]);
    expect(wrong.problems[0]?.message).toContain('Fungsional Keahlian');
  });
});

const HEADER = 'nip,nama,jenis_kepegawaian,golongan,kode_unit,kode_jabatan';

describe('an import of people', () => {
  it('creates them, changes them as the next file says, and clears what it leaves empty', async () => {
    const rows = [`${numberOf(1)},Siti Aminah,PNS,III/b,setda,analis`, `${numberOf(2)},Budi,pppk,IX,dinkes,`];
    expect(countsOf(await world.run('PERSONS', [HEADER, ...rows].join('\r\n')))).toEqual({ CREATED: 2 });
    const next = [`${numberOf(1)},Siti Aminah,PNS,III/c,dinkes,`, rows[1]];
    const changed = await world.run('PERSONS', [HEADER, ...next].join('\r\n'));
    expect(countsOf(changed)).toEqual({ CHANGED: 1, UNCHANGED: 1 });
    // Without the columns of grade and position nothing is said of them.
    const short = `NIP;Nama Lengkap;Status;Unit\n${numberOf(1)};Siti Aminah;PNS;dinkes\n`;
    expect(countsOf(await world.run('PERSONS', short))).toEqual({ UNCHANGED: 1 });
  });

  it('reports every bad row in both languages, and imports the good ones', async () => {
    const rows = [
      HEADER,
      `${numberOf(10)},Dewi,PNS,III/b,setda,analis`,
      '1.99001E+17,Agus,PNS,,setda,',
      `${numberOf(11)},Rudi,Honorer,,nowhere,nobody`,
      `${numberOf(12)},Lina,PNS,IX,setda,`,
      `${numberOf(10)},Dewi Lagi,PNS,,setda,`,
      `199001012015011000,Bulat,PNS,,setda,`,
    ];
    const dry = await world.run('PERSONS', rows.join('\n'), true);
    expect(countsOf(dry)).toEqual({ TO_CREATE: 1, REFUSED: 5 });
    const seen = (job: typeof dry) => job.problems.map(({ row, column, code }) => [row, column, code]);
    expect(seen(dry)).toEqual([
      [3, 'nip', 'INVALID'],
      [4, 'jenis_kepegawaian', 'INVALID'],
      [5, 'golongan', 'INVALID'],
      [6, 'nip', 'TAKEN'],
      [7, 'nip', 'INVALID'],
    ]);
    expect(dry.problems[0]?.message).toContain('Format the column as Text');
    const real = await world.run('PERSONS', rows.join('\n'));
    expect(seen(real)).toEqual(seen(dry));
    expect(countsOf(real)).toEqual({ CREATED: 1, REFUSED: 5 });
    const indonesian = await world.jobOf(real.id, 'id');
    expect(indonesian.problems[0]?.message).toContain('Format kolomnya sebagai Teks');
  });

  it('reads a workbook, and refuses what Excel made of a number or a code', async () => {
    const file = workbook([
      ['NIP', 'Nama', 'Jenis Kepegawaian', 'Kode Unit'],
      [numberOf(20), 'Wati', 'PNS', 'setda'],
      [{ number: '1.9900101201501101E+17' }, 'Andi', 'PNS', 'setda'],
      [numberOf(21), 'Tono', 'PNS', { date: 45_000 }],
    ]);
    const job = await world.run('PERSONS', file);
    expect(countsOf(job)).toEqual({ CREATED: 1, REFUSED: 2 });
    expect(job.problems.map(({ row, column }) => [row, column])).toEqual([
      [3, 'NIP'],
      [4, 'Kode Unit'],
    ]);
  });

  it('does not change how somebody is employed', async () => {
    await world.run('PERSONS', `${HEADER}\n${numberOf(30)},Eka,PNS,,setda,\n`);
    const job = await world.run('PERSONS', `${HEADER}\n${numberOf(30)},Eka,PPPK,,setda,\n`);
    expect(job.problems).toMatchObject([{ row: 2, column: 'jenis_kepegawaian', code: 'INVALID' }]);
  });

  it('leaves personal numbers in no key, log, job or result', async () => {
    const number = numberOf(40);
    const file = `${HEADER}\n${number},Nina,PNS,,setda,\n${numberOf(41)},Rangga,PNS,,nowhere,\n`;
    const job = await world.run('PERSONS', file);
    const result = await world.result(job.id);
    expect(result.body).toContain(`•${number.slice(-4)}`);
    expect(result.body).not.toMatch(/\d{9}/);
    expect(JSON.stringify(job)).not.toContain(number.slice(0, 12));
    expect(world.logged.join('\n')).not.toMatch(/\d{18}/);
    for (const write of world.written) {
      const item = write.kind === 'put' ? write.item : write.key;
      expect(`${item.pk} ${item.sk}`).not.toContain(number.slice(0, 12));
    }
    // What came in is gone with the end of the job.
    const input = await world.services.table.query({
      pk: String((await world.stored(job.id))?.pk),
      beginsWith: 'INPUT#',
    });
    expect(input.items).toEqual([]);
  });
});

describe('a file that cannot be imported', () => {
  it.each([
    ['without a column', 'nip,nama\n1,2\n', 'jenis_kepegawaian'],
    ['with an unknown column', `${HEADER},gaji\n1,2,3,4,5,6,7\n`, 'gaji'],
    ['with a column twice', `${HEADER},unit\n1,2,3,4,5,6,7\n`, 'unit'],
    ['with titles alone', HEADER, 'second row'],
    ['with a quotation mark left open', `${HEADER}\n"1,2,3,4,5,6\n`, 'row 2'],
    ['of another kind', '%PDF\0\x01', 'CSV'],
  ])('%s: says what to do', async (_name, file, told) => {
    const job = await world.run('PERSONS', file);
    expect(job).toMatchObject({ state: 'FAILED', resultPath: null });
    expect(job.failure).toContain(told);
  });

  it('is refused at once when it is none or too large', async () => {
    const input = { kind: 'PERSONS', dryRun: true, idempotencyKey: 'k' };
    const start = async (file: string) => refusalOf(await world.importStart('admin', { ...input, file }));
    expect(await start('')).toEqual(['REQUIRED', 'file']);
    expect(await start('no base64!')).toEqual(['INVALID', 'file']);
    expect(await start(Buffer.alloc(2_000_001).toString('base64'))).toEqual(['TOO_LARGE', 'file']);
  });

  it('is taken up to two megabytes, in every encoding', async () => {
    const large = `kode,nama\n${`${'x'.repeat(65)},Nama\n`.repeat(9_000)}`.padEnd(1_990_000, '\n');
    const job = await world.run('UNITS', large, true);
    expect(job).toMatchObject({ state: 'DONE', problemCount: 9_000 + 8_999 });
    expect(job.problems).toHaveLength(200);
    for (const encoding of ['utf16le', 'latin1'] as const) {
      const file = Buffer.from('kode;nama\nkafe;Kafé Kota\n', encoding);
      expect(countsOf(await world.run('UNITS', file))).toEqual(
        encoding === 'utf16le' ? { CREATED: 1 } : { UNCHANGED: 1 },
      );
    }
  });
});

describe('the same key', () => {
  it('answers with the same job, and is refused with another file', async () => {
    const input = { kind: 'UNITS', dryRun: true, idempotencyKey: 'once', file: 'a29kZQ==' };
    const { job } = await world.importStart('admin', input);
    expect((await world.importStart('admin', input)).job?.id).toBe(job?.id);
    expect(refusalOf(await world.importStart('admin', { ...input, dryRun: false }))).toEqual([
      'IDEMPOTENCY_MISMATCH',
      'idempotencyKey',
    ]);
  });
});

describe('the result', () => {
  it('has every row in the order of the file, for administrators alone', async () => {
    const job = await world.run('UNITS', 'kode,nama,kode_induk\nz2,Z,z1\nz1,=Z,\nz 3,Z,\n');
    const { statusCode, body } = await world.result(job.id, 'admin', 'en');
    expect(statusCode).toBe(200);
    expect(body?.split('\r\n').map((line) => line.split(',').slice(0, 3).join(','))).toEqual([
      '\uFEFF"Row","Id or number","Outcome"',
      '2,"z2","Created"',
      '3,"z1","Created"',
      '4,"z 3","Refused"',
      '',
    ]);
    expect((await world.result(job.id, null)).statusCode).toBe(401);
    const unit = (await unitOf('setda'))!;
    await world.person(
      { name: 'Pegawai', personalNumber: numberOf(50), employmentKind: 'PNS', unit: unit.id },
      'pegawai',
    );
    expect((await world.result(job.id, 'pegawai')).statusCode).toBe(404);
  });
});

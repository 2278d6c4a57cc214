import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../../functions/graphql/global-id.ts';
import { findByNumber } from '../../../../functions/domains/people/repository/numbers.ts';
import { readPerson } from '../../../../functions/domains/people/repository/people.ts';
import { countsOf, numberOf, startImportWorld, type ImportWorld } from '../support/imports.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = await startImportWorld();
  await world.run('UNITS', 'kode,nama\nsetda,Sekretariat Daerah\ndinkes,Dinas Kesehatan\n');
  await world.run('POSITIONS', 'kode,nama,jenis,rumpun\nanalis,Analis SDM,Pelaksana,manajemen\n');
});
afterEach(() => world.close());

const personOf = async (number: string) => {
  const personId = (await findByNumber(world.services, number))!;
  return (await readPerson(await world.scopeOf('admin'), personId))!;
};
const people = (count: number, from = 0) =>
  ['nip;nama;jenis_kepegawaian;golongan;kode_unit;kode_jabatan']
    .concat(
      Array.from(
        { length: count },
        (_, at) => `${numberOf(from + at)};Pegawai José ${from + at};PNS;III/b;setda;analis`,
      ),
    )
    .join('\r\n');
const [one, two, three] = [numberOf(0), numberOf(1), numberOf(2)];

describe('an import of changes', () => {
  beforeEach(async () => void (await world.run('PERSONS', people(8))));

  it('moves people by number and by id, marks who left, and changes nothing the second time', async () => {
    const { personId } = await personOf(two);
    const id = toGlobalId('Person', personId);
    const file = [
      'nip;id_pegawai;kode_unit;kode_jabatan;golongan;tmt;alasan_keluar;keterangan',
      `${one};;dinkes;-;III/c;01-03-2026;;SK 12/2026`,
      `;${id};dinkes;;;;;`,
      `${three};;;;;31/10/2026;Pensiun;SK pensiun`,
    ].join('\n');
    const dry = await world.run('PERSON_CHANGES', file, true);
    expect([countsOf(dry), dry.problems]).toEqual([{ TO_CHANGE: 3 }, []]);
    expect((await personOf(one)).unitId).toBe('setda');
    const done = await world.run('PERSON_CHANGES', file);
    expect([done.kind, countsOf(done)]).toEqual(['PERSON_CHANGES_IMPORT', { CHANGED: 3 }]);
    expect(await personOf(one)).toMatchObject({ unitId: 'dinkes', grade: 'III/c' });
    expect(await personOf(one)).not.toHaveProperty('positionId');
    expect(await personOf(two)).toMatchObject({ unitId: 'dinkes', positionId: 'analis', grade: 'III/b' });
    expect(await personOf(three)).toMatchObject({ left: { cause: 'RETIRED', on: '2026-10-31' } });
    expect(countsOf(await world.run('PERSON_CHANGES', file))).toEqual({ UNCHANGED: 3 });
    const { items } = await world.services.table.query({
      pk: `AUDIT#RIGHTS#${(await personOf(one)).personId}`,
    });
    expect(items).toMatchObject([{ kind: 'PERSON', on: '2026-03-01', reason: 'SK 12/2026' }]);
    expect((await world.result(done.id)).body).not.toContain(one);
  });

  it('tells in a dry run of every row that cannot be done', async () => {
    const { personId } = await personOf(two);
    const rows: [string, string | null][] = [
      [`;;dinkes;;;;`, 'nip'],
      [`${numberOf(99)};;dinkes;;;;`, 'nip'],
      [`12345;;dinkes;;;;`, 'nip'],
      [`;tidak-ada;dinkes;;;;`, 'id_pegawai'],
      [`${one};${toGlobalId('Person', personId)};dinkes;;;;`, 'id_pegawai'],
      [`${numberOf(4)};;tidak-ada;;;;`, 'kode_unit'],
      [`${two};;;tidak-ada;;;`, 'kode_jabatan'],
      [`${three};;;;XX;;`, 'golongan'],
      [`${numberOf(3)};;;;;;`, 'kode_unit'],
      [`${numberOf(98)};;;;;31-13-2026;Pensiun`, 'tmt'],
      [`${numberOf(97)};;;;;;Pensiun`, 'tmt'],
      [`${numberOf(96)};;dinkes;;;01-01-2026;Pensiun`, 'alasan_keluar'],
      [`${numberOf(95)};;;;;01-01-2026;Entah`, 'alasan_keluar'],
      [`${numberOf(94)};;dinkes;;;01-01-2026;;lebih`, null],
    ];
    const titles = 'nip;id_pegawai;kode_unit;kode_jabatan;golongan;tmt;alasan_keluar';
    const dry = await world.run('PERSON_CHANGES', [titles, ...rows.map(([row]) => row)].join('\n'), true);
    expect(countsOf(dry)).toEqual({ REFUSED: rows.length });
    for (const [at, [row, column]] of rows.entries()) {
      const told = dry.problems.filter(({ row: number }) => number === at + 2).map((each) => each.column);
      expect(told, row).toContain(column);
    }
  });

  it('takes nobody from an installation who is the one importing', async () => {
    const { personId } = await personOf('197001012000011901');
    const file = `id_pegawai,tmt,alasan_keluar\n${toGlobalId('Person', personId)},01-10-2026,Pensiun\n`;
    expect((await world.run('PERSON_CHANGES', file)).problems).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});

describe('a cell without a title', () => {
  it('refuses its row instead of being lost, and no other', async () => {
    const [titles, ...rows] = people(3).split('\r\n');
    const file = [titles, rows[0], `${rows[1]!};S.Kom.`, rows[2]].join('\n');
    const job = await world.run('PERSONS', file);
    expect(countsOf(job)).toEqual({ CREATED: 2, REFUSED: 1 });
    expect(job.problems).toEqual([
      { row: 3, column: null, code: 'INVALID', message: expect.stringContaining('G') as string },
    ]);
  });

  it('may be blank', async () => {
    const file = people(2)
      .split('\r\n')
      .map((row) => `${row};;  `)
      .join('\n');
    expect(countsOf(await world.run('PERSONS', file))).toEqual({ CREATED: 2 });
  });
});

describe('a file of thousands', () => {
  it.each([
    ['UTF-8', (text: string) => Buffer.from(text, 'utf8')],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ])(
    'in %s is checked whole, with each bad row told and the names as they were written',
    async (_name, encode) => {
      const lines = people(3_000).split('\r\n');
      for (let at = 100; at < lines.length; at += 100) lines[at] = lines[at]!.replace(';setda;', ';hilang;');
      const dry = await world.run('PERSONS', encode(lines.join('\r\n')), true);
      expect(countsOf(dry)).toEqual({ TO_CREATE: 2_970, REFUSED: 30 });
      expect(dry).toMatchObject({ progress: { done: 3_000, total: 3_000 }, problemCount: 30 });
      const small = encode([lines[0], lines[1]].join('\r\n'));
      await world.run('PERSONS', small);
      expect((await personOf(one)).name).toBe('Pegawai José 0');
    },
    60_000,
  );

  it('is gone on with behind its last batch, however often the process dies', async () => {
    const id = await world.start('PERSONS', people(400));
    const { table } = world.services;
    let died = 0;
    let done = -1;
    for (let at = 40; (await world.jobOf(id)).state !== 'DONE'; at += 1) {
      let writes = 0;
      const dying = {
        ...table,
        transact: (...of: Parameters<typeof table.transact>) => {
          writes += 1;
          return writes > at ? Promise.reject(new Error('killed')) : table.transact(...of);
        },
      };
      if (!(await world.deliver(id, { table: dying }))) died += 1;
      const { progress } = await world.jobOf(id);
      expect(progress.done).toBeGreaterThanOrEqual(done);
      done = progress.done;
    }
    expect(died).toBeGreaterThan(2);
    expect(countsOf(await world.jobOf(id))).toEqual({ CREATED: 400 });
    expect((await world.result(id)).body?.trim().split('\n')).toHaveLength(401);
  });
});

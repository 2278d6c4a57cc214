import { PDFDocument } from '@cantoo/pdf-lib';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import decodeQR from 'qr/decode.js';
import encodeQR from 'qr';
import { afterEach, expect, it } from 'vitest';
import { certificatePdf } from '../../../functions/documents/certificate-pdf.ts';
import { toCsv } from '../../../functions/documents/csv.ts';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import { createHandler } from '../../../functions/handlers/documents.ts';
import { UnauthenticatedError } from '../../../functions/platform/auth.ts';
import { loginKey, unitKey, unitsIndex } from '../../../functions/platform/table/keys.ts';
import { BusyError } from '../../../functions/platform/table/table.ts';
import { put } from '../../../functions/platform/table/writes.ts';
import { eventually } from '../../support/eventually.ts';
import { COURSE, startCourseWorld, valueOf } from './support/course-world.ts';

let world: Awaited<ReturnType<typeof startCourseWorld>> | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** A world with one finished run, and the function behind /documents in front of it. */
async function begin(personName?: string) {
  const here = await startCourseWorld();
  world = here;
  for (const [personId, roles] of [
    ['p1', []],
    ['p2', []],
    ['agency', ['AGENCY']],
  ] as const) {
    const { login: _login, ...binding } = here.scope(personId, [...roles]).caller as { login: unknown };
    await here.services.table.write(put({ ...loginKey(personId), ...binding }));
  }
  const name = { id: 'Dinas Kependudukan', en: 'Civil registry' };
  const unit = { unitId: 'dukcapil', name, ancestors: [], place: '0001' };
  await here.services.table.write(
    put({ ...unitKey('dukcapil'), ...unit, gsi1pk: unitsIndex(), gsi1sk: unit.place }),
  );
  const scope = here.scope();
  if (personName) Object.assign(scope.caller, { name: personName });
  valueOf(await here.learning.enrol(scope, COURSE));
  await here.complete();
  const { certificate } = valueOf(await here.learning.finishRun(scope, here.ref()));
  // The list of all units is exact before any change has reached the tallies.
  const handler = createHandler({
    ...here.services,
    authenticate: (header) =>
      header === 'Bearer forged'
        ? Promise.reject(new UnauthenticatedError('forged'))
        : here.services.authenticate(header),
  });
  const get = (path: string, personId?: string, query?: Record<string, string>, language = 'id') =>
    handler({
      rawPath: `/documents/${path}`,
      headers: { 'accept-language': language, ...(personId && { authorization: `Bearer ${personId}` }) },
      queryStringParameters: query,
    } as unknown as APIGatewayProxyEventV2);
  return { get, number: certificate?.number ?? '' };
}

it('gives a certificate to its holder and the agency, and to nobody else', async () => {
  const { get, number } = await begin();
  for (const who of ['p1', 'agency']) {
    const { statusCode, headers, body, isBase64Encoded } = await get(`certificates/${number}.pdf`, who);
    expect([statusCode, headers?.['content-type'], isBase64Encoded]).toEqual([200, 'application/pdf', true]);
    const pdf = await PDFDocument.load(Buffer.from(body ?? '', 'base64'));
    expect([pdf.getTitle(), pdf.getPageCount()]).toEqual([`Sertifikat ${number}`, 1]);
  }
  expect((await get(`certificates/${number}.pdf`, 'p2')).statusCode).toBe(404);
  for (const who of [undefined, 'forged']) {
    expect((await get(`certificates/${number}.pdf`, who)).statusCode).toBe(401);
  }
  for (const path of [
    `certificates/${number}`,
    `certificates/${number}.pdf/x`,
    'certificates/%E0%A4%A.pdf',
    'x/y',
    '',
  ]) {
    expect((await get(path, 'p1')).statusCode).toBe(404);
  }
});

it('gives who takes a course to the agency alone, without formulas', async () => {
  const { get, number } = await begin('=HYPERLINK("https://x.test")');
  const path = `rosters/${toGlobalId('Course', COURSE)}.csv`;
  // The index of units may show one a moment late.
  const { statusCode, headers, body } = await eventually(async () => {
    const answer = await get(path, 'agency');
    expect(answer.body?.split('\r\n')).toHaveLength(3);
    return answer;
  });
  expect([statusCode, headers?.['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  const [heading, row, ...rest] = (body ?? '').split('\r\n');
  expect(heading).toBe(
    '\uFEFF"Nama","Unit","Status","Kemajuan (%)","Mulai","Tenggat khusus","Selesai","Nomor sertifikat","Status sertifikat","Keikutsertaan"',
  );
  expect(row).toBe(
    `"'=HYPERLINK(""https://x.test"")","Dinas Kependudukan","Selesai",100,"2026-03-02","","2026-03-02","${number}","Berlaku","Terakhir"`,
  );
  expect(rest).toEqual(['']);

  const of = async (unit: string) =>
    (await get(path, 'agency', { unit: toGlobalId('Unit', unit) }, 'en')).body?.split('\r\n').length;
  expect([await of('dukcapil'), await of('other')]).toEqual([3, 2]);
  expect((await get(path, 'agency', { unit: 'nonsense' })).statusCode).toBe(404);
  expect((await get(path, 'p1')).statusCode).toBe(404);
  expect((await get(path)).statusCode).toBe(401);
});

it('tells of a fault of ours no more than a reference, and of a busy table to come again', async () => {
  const { get, number } = await begin();
  const { table } = world!.services;
  table.batchGet = () => Promise.reject(new Error('the inside'));
  const failed = await get(`certificates/${number}.pdf`, 'p1');
  expect([failed.statusCode, failed.body]).toEqual([500, expect.not.stringContaining('inside')]);
  table.batchGet = () => Promise.reject(new BusyError('throttled'));
  expect((await get(`certificates/${number}.pdf`, 'p1')).statusCode).toBe(503);
});

it('makes the same page each time, for any name, and marks a revoked certificate', async () => {
  const certificate = {
    number: 'KPS-0000-0000-0000',
    state: 'VALID',
    holderName: 'Łucja Ỹ 李 '.repeat(20),
    title: { id: 'Pelayanan “ramah” — dasar', en: 'Friendly service' },
    jpHundredths: 450,
    issuedOn: '2026-03-02',
  } as const;
  const url = 'https://kapuas.test/verify/KPS-0000-0000-0000';
  const [one, two, revoked] = [
    await certificatePdf(certificate, url),
    await certificatePdf(certificate, url),
    await certificatePdf({ ...certificate, state: 'REVOKED' }, url),
  ];
  expect(Buffer.from(one).equals(two)).toBe(true);
  expect(revoked.length).toBeGreaterThan(one.length);
});

it('points to the public page with a code that readers understand', () => {
  const url = 'https://kapuas.test/verify/KPS-0000-0000-0000';
  const rows = encodeQR(url, 'raw', { ecc: 'medium', border: 4, scale: 4 });
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const data = rows.flatMap((row) => row.flatMap((dark) => (dark ? [0, 0, 0, 255] : [255, 255, 255, 255])));
  expect(decodeQR({ height, width, data: Uint8Array.from(data) })).toBe(url);
});

it('disarms what a spreadsheet would run, and leaves numbers and texts alone', () => {
  expect(toCsv([['=1+1', '+1', '-1', '@x', '\tx', -1, 'Ayu "A", S.H.', undefined]])).toBe(
    `\uFEFF"'=1+1","'+1","'-1","'@x","'\tx",-1,"Ayu ""A"", S.H.",""\r\n`,
  );
});

import { readFile } from 'node:fs/promises';
import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newCertificateNumber } from '../../../functions/domains/learning/core/certificate-number.ts';
import { DESKTOP, PHONE, startBrowser } from '../../support/browser.ts';
import type { TestBrowser } from '../../support/browser.ts';
import type { Answers } from '../support/answers.ts';
import { expectAccessible } from '../support/axe.ts';
import { startMockedWeb } from '../support/mocked-web.ts';
import type { MockedWeb } from '../support/mocked-web.ts';
import { open, settled, signInOn } from '../support/visitor.ts';

let web: MockedWeb;
let browser: TestBrowser;
let device: BrowserContext;

beforeAll(async () => {
  [web, browser] = await Promise.all([startMockedWeb(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.close();
});
beforeEach(async () => {
  device = await browser.device({ ...PHONE, reducedMotion: 'reduce' });
  web.answers = certificates;
  web.sent.splice(0);
});
afterEach(() => device.close());

/** Well-formed numbers, told apart by their first character. */
const numberAt = (place: number) => {
  const draws = [place / 32];
  return newCertificateNumber(() => draws.pop() ?? 0.4);
};
const number = numberAt(1);
const certificates: Answers = {
  'Query.certificate': ({ number: asked }) => {
    const index = [1, 2, 3, 4].map(numberAt).indexOf(String(asked));
    return index < 0 ? null : { index };
  },
  'Certificate.number': (_args, index) => numberAt(index + 1),
  'Certificate.verifyPath': (_args, index) => `/verify/${numberAt(index + 1)}`,
  'Certificate.pdfPath': (_args, index) => `/documents/certificates/${numberAt(index + 1)}.pdf`,
};
const empty = () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });

describe('a certificate', () => {
  beforeEach(() => signInOn(device, web.origin));

  it('is saved as a PDF that is fetched with the token; a failure is said beside the button', async () => {
    const page = await device.newPage();
    const tokens: (string | undefined)[] = [];
    let status = 200;
    await page.route('**/documents/**', (route) => {
      tokens.push(route.request().headers()['authorization']);
      return route.fulfill({ status, contentType: 'application/pdf', body: '%PDF-1.7' });
    });
    await open(page, `${web.origin}/certificates/${number}`);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh PDF' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe(`${number}.pdf`);
    expect(await readFile(await saved.path(), 'utf8')).toBe('%PDF-1.7');
    expect(tokens).toEqual(['Bearer access']);

    status = 503;
    await page.getByRole('button', { name: 'Unduh PDF' }).click();
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain('Terjadi kesalahan pada layanan');
    expect(tokens.length).toBe(2);
  });

  it('that is revoked says so before anything else, with the reason', async () => {
    web.answers = { ...certificates, 'Certificate.revokedReason': () => 'Kuis dikerjakan orang lain' };
    const page = await device.newPage();
    await open(page, `${web.origin}/certificates/${numberAt(2)}`);
    await expect
      .poll(() => page.locator('.notice--danger').textContent())
      .toContain('Kuis dikerjakan orang lain');
    await expect.poll(() => page.locator('.sheet .badge').textContent()).toBe('Dicabut');
  });

  it('is asked for by its number alone, however it is written, and not at all when it cannot be one', async () => {
    const page = await device.newPage();
    await open(page, `${web.origin}/certificates/${numberAt(4).toLowerCase().replaceAll('-', '')}`);
    await expect.poll(() => page.locator('.sheet__number').textContent()).toBe(numberAt(4));
    const asked = () => web.sent.filter((variables) => 'number' in variables);
    expect(asked()).toEqual([{ number: numberAt(4) }]);
    await open(page, `${web.origin}/certificates/123`);
    await page.getByRole('link', { name: 'Periksa nomor ini' }).waitFor();
    expect(asked()).toHaveLength(1);
  });

  it('of somebody else is not there, and can be checked', async () => {
    const page = await device.newPage();
    await open(page, `${web.origin}/certificates/${numberAt(20)}`);
    await page.getByRole('link', { name: 'Periksa nomor ini' }).click();
    await page.waitForURL(`**/verify/${numberAt(20)}`);
  });
});

describe('the check of a certificate, signed out', () => {
  it('notices a slip of the pen without asking, and asks once it is mended', async () => {
    web.answers = {
      'CertificateCheck.id': () => number,
      'CertificateCheck.holderInitials': () => 'S. N.',
    };
    const page = await device.newPage();
    await open(page, `${web.origin}/verify`);
    const field = page.getByRole('textbox');
    await field.fill(number.replace(/.$/, (last) => (last === 'Z' ? 'Y' : 'Z')));
    await field.press('Enter');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('digit pemeriksa');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(page);
    expect(web.sent).toEqual([]);

    await field.fill(number.toLowerCase().replaceAll('-', ' '));
    await field.press('Enter');
    await page.waitForURL(`**/verify/${number}`);
    await page.getByRole('heading', { name: 'Sertifikat ini berlaku' }).waitFor();
    expect(web.sent).toEqual([{ number }]);
    await expect.poll(() => page.locator('.verdict').textContent()).toContain('S. N.');
    await expect.poll(() => page.getByRole('textbox').inputValue()).toBe(number);
  });

  it.each([
    ['REVOKED', 'Sertifikat ini telah dicabut'],
    ['UNKNOWN', 'Tidak ada sertifikat dengan nomor ini'],
  ])('says %s for what it is', async (state, heading) => {
    web.answers = { 'CertificateCheck.state': () => state };
    const page = await device.newPage();
    await open(page, `${web.origin}/verify/${number}`);
    await page.getByRole('heading', { name: heading }).waitFor();
    await expectAccessible(page);
    await expect.poll(() => page.locator('.verdict dl').count()).toBe(state === 'REVOKED' ? 1 : 0);
  });
});

describe('the record', () => {
  beforeEach(() => signInOn(device, web.origin));

  it('goes through the years of the ledger, and says why a level is what it is when asked', async () => {
    web.answers = { ...certificates, 'JpYear.year': () => 2026 };
    const page = await device.newPage();
    await open(page, `${web.origin}/record`);
    expect(web.sent.some((variables) => 'id' in variables)).toBe(false);
    await page.getByRole('button', { name: /^2025/ }).press('Enter');
    await page.getByRole('table', { name: 'Perolehan JP tahun 2025' }).waitFor();
    expect(web.sent.at(-1)).toMatchObject({ year: 2025 });

    await page.locator('.record__competency summary').first().press('Enter');
    await page.getByText('menunjukkan tingkat').first().waitFor();
    expect(web.sent.at(-1)).toHaveProperty('id');
    await settled(page);
    await expectAccessible(page);
  });

  it.each([
    ['a PNS', 20, null, 'sekurang-kurangnya 20 JP'],
    ['a PPPK', null, 24, 'paling banyak 24 JP'],
  ])('explains the rule for %s', async (_who, minimum, ceiling, said) => {
    web.answers = { 'JpYear.minimum': () => minimum, 'JpYear.ceiling': () => ceiling };
    const page = await device.newPage();
    await open(page, `${web.origin}/record`);
    await expect.poll(() => page.locator('.record__rule').textContent()).toContain(said);
  });

  it('that is empty says what fills it', async () => {
    web.answers = {
      'Query.credits': empty,
      'Query.certificates': empty,
      'Query.pastRuns': empty,
      'Query.attainments': () => [],
    };
    const wide = await browser.device({ ...DESKTOP, reducedMotion: 'reduce' });
    await signInOn(wide, web.origin);
    const page = await wide.newPage();
    await open(page, `${web.origin}/record`);
    await expect.poll(() => page.locator('.state').count()).toBe(4);
    await expect.poll(() => page.locator('.state a').count()).toBe(4);
    await expectAccessible(page);
    await wide.close();
  });
});

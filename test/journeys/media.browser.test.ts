import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationWrite } from '../../functions/domains/people/repository/organisations.ts';
import { loginHash } from '../../functions/platform/auth.ts';
import { loginKey } from '../../functions/platform/table/keys.ts';
import { put } from '../../functions/platform/table/writes.ts';
import { startLocal, type Local } from '../../infra/local/index.ts';
import { personas } from '../../infra/local/identity/personas.ts';
import { png, svg } from '../domains/media/support/files.ts';
import { PHONE, startBrowser, watch, type TestBrowser } from '../support/browser.ts';
import { expectAccessible } from '../web/support/axe.ts';
import { createAsk, type Ask } from './support/city.ts';
import { signIn } from './support/sign-in.ts';

let local: Local;
let browser: TestBrowser;
let page: Page;
let problems: readonly string[];
let folder: string;
let ask: Ask;

/** Somebody of a partner who works by hand: the login of a person, bound to the organisation. */
const worker = personas[0]!;
const file = (name: string, content: Buffer | string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kapuas-media-'));
  const started = startLocal({ port: 0, seed: false, web: true, scheduleEveryMs: 0 });
  [local, browser] = await Promise.all([started, startBrowser()]);
  const login = loginHash(`${local.origin}/identity`, worker.subject);
  const organisation = { organisationId: 'univ', name: 'Universitas Contoh' };
  await local.services.table.write(organisationWrite({ ...organisation, kind: 'UNIVERSITY' }));
  await local.services.table.write(put({ ...loginKey(login), kind: 'organisation', ...organisation }));
  ask = createAsk(local, () => local.tokenFor(worker.id));
  page = await signIn(await browser.device(PHONE), local.origin, worker.id);
  problems = watch(page);
  await page.goto(`${local.origin}/partner/media`);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await local?.close();
  rmSync(folder, { recursive: true });
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const rows = () => page.getByRole('table', { name: 'Media organisasi Anda' }).getByRole('row');

describe('somebody of a partner, on a phone', () => {
  it('is told what is missing before anything is sent', async () => {
    await page.getByText('Belum ada media').waitFor();
    await button('Unggah').click();
    await page.getByText('Pilih sebuah berkas.').waitFor();
    await page.getByLabel('Berkas', { exact: true }).setInputFiles(file('loket depan.svg', svg()));
    await button('Unggah').click();
    await page.getByText('Bagian ini wajib diisi.').waitFor();
  });

  it('uploads a picture, and takes what shows it in a lesson', async () => {
    await page.getByLabel('Keterangan').fill('Loket [depan] pagi hari');
    await button('Unggah').click();
    await page.getByText('loket depan.svg siap dipakai.').waitFor();
    await expect.poll(() => rows().count()).toBe(2);
    const code = page.locator('.media__code');
    await expect
      .poll(() => code.innerText())
      .toMatch(/^!\[Loket \\\[depan\\\] pagi hari\]\(\/media\/[\w-]{20}\/loket-depan\.svg\)$/);
    // Shown from the origin of media, as the policy of the page allows.
    const thumb = page.locator('.media__thumb');
    await expect
      .poll(() => page.evaluate<number>("document.querySelector('.media__thumb').naturalWidth"))
      .toBeGreaterThan(0);
    expect(await thumb.getAttribute('src')).toContain(local.origin.replace('localhost', '127.0.0.1'));
    const lesson = { externalId: 'a', title: 'A', minutes: 5, content: { text: await code.innerText() } };
    const module = {
      externalId: 'm1',
      title: 'Loket',
      summary: 'Loket',
      language: 'ID',
      proposedJp: 1,
      licence: 'CC0',
      lessons: [lesson],
    };
    const { data } = await ask<{ moduleSubmit: { outcome: string } }>(
      'mutation ($input: ModuleSubmitInput!) { moduleSubmit(input: $input) { outcome userErrors { message } } }',
      { input: module },
    );
    expect(data.moduleSubmit).toEqual({ outcome: 'CREATED', userErrors: [] });
  });

  it('is told why a file is not taken, whatever it is called', async () => {
    await page
      .getByLabel('Berkas', { exact: true })
      .setInputFiles(file('foto.png', '<html><script>alert(1)</script>'));
    await page.getByLabel('Keterangan').fill('Foto');
    await button('Unggah').click();
    await page.getByText('foto.png ditolak').waitFor();
    await page.getByRole('alert').getByText('Isinya bukan jenis berkas yang diterima').waitFor();
    await expect.poll(() => rows().filter({ hasText: 'Ditolak' }).count()).toBe(1);
  });

  it('goes on by itself when the network was cut while the file was on its way', async () => {
    let cuts = 0;
    await page.route('**/uploads/**', (route) => {
      if (route.request().method() !== 'PUT' || cuts > 0) return route.continue();
      cuts += 1;
      return route.abort('connectionreset');
    });
    await page.getByLabel('Berkas', { exact: true }).setInputFiles(file('peta.png', png(40, 30)));
    await page.getByLabel('Keterangan').fill('Peta');
    await button('Unggah').click();
    await page.getByText('peta.png siap dipakai.').waitFor({ timeout: 20_000 });
    expect(cuts).toBe(1);
    await expect.poll(() => rows().filter({ hasText: 'peta.png' }).count()).toBe(1);
  });

  it('has a page that everybody can use, at 360 pixels', async () => {
    await page.goto(`${local.origin}/partner/media`);
    await page.getByRole('heading', { name: 'Pelajaran terberat' }).waitFor();
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await expectAccessible(page);
    if (process.env['SHOTS'])
      await page.screenshot({ path: join(process.env['SHOTS'], 'media.png'), fullPage: true });
    expect(problems.filter((problem) => !problem.includes('ERR_CONNECTION_RESET'))).toEqual([]);
  });
});

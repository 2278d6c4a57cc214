import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertionOf, ecPair, formOf } from '../domains/machines/support/program.ts';
import { DESKTOP, startBrowser, watch, type TestBrowser } from '../support/browser.ts';
import { startCity, type City } from './support/city.ts';

const partner = 'universitas-contoh-khatulistiwa';
const program = ecPair();

let city: City;
let browser: TestBrowser;
let page: Page;
let problems: readonly string[];
beforeAll(async () => {
  [city, browser] = await Promise.all([startCity({ web: true }), startBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });

/** What the token endpoint answers to a program that signs who it is, as the page told it to. */
async function askForToken(): Promise<{ status: number; token: string | undefined }> {
  const { origin } = city.local;
  const assertion = await assertionOf(partner, program, { claims: { aud: origin } });
  const response = await fetch(`${origin}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams(formOf(assertion)),
  });
  const { access_token: token } = (await response.json()) as { access_token?: string };
  return { status: response.status, token };
}

describe('an administrator keeps the keys of a partner', () => {
  it('registers one, and never sends a private one', async () => {
    page = await (await browser.device(DESKTOP)).newPage();
    problems = watch(page);
    await page.goto(`${city.local.origin}/admin/people?view=partners`);
    await button('Masuk').click();
    await page
      .getByRole('button', { name: /Administrator/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const { data } = await city.as(partner)<{ viewer: { organisation: { id: string } } }>(
      '{ viewer { organisation { id } } }',
    );
    const id = data?.viewer.organisation.id ?? '';
    await page.goto(`${city.local.origin}/partner/keys/${encodeURIComponent(id)}`);
    await page.getByText('Belum ada kunci').waitFor();
    await page.getByText(`${city.local.origin}/oauth/token`).waitFor();
    await button('Daftarkan kunci').click();
    await page.getByLabel('Nama', { exact: true }).fill('Penerbit malam');
    await page
      .getByLabel('Kunci publik', { exact: true })
      .fill(program.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    await button('Daftarkan').last().click();
    await page.getByText('Ini kunci privat').waitFor();
    await page.getByLabel('Kunci publik', { exact: true }).fill(program.jwk);
    await button('Daftarkan').last().click();
    await page.getByRole('cell', { name: 'Penerbit malam' }).waitFor();
    expect((await askForToken()).status).toBe(200);
  });

  it('revokes it, and the program is refused at once', async () => {
    const { token } = await askForToken();
    await button('Cabut kunci Penerbit malam').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cabut', exact: true }).click();
    await page.getByText('Dicabut', { exact: true }).waitFor();
    expect((await askForToken()).status).toBe(401);
    const response = await fetch(`${city.local.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    });
    expect(response.status).toBe(401);
    expect(problems).toEqual([]);
  });
});

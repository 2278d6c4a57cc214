import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { PHONE } from '../../support/browser.ts';
import { expectAccessible } from '../support/axe.ts';
import type { MockedWeb } from '../support/mocked-web.ts';
import { setStage } from '../support/stage.ts';
import { open, settled } from '../support/visitor.ts';

const stage = setStage({ permissions: ['clipboard-read', 'clipboard-write'] });
let web: MockedWeb;
let page: Page;
beforeEach(() => {
  ({ web, page } = stage);
});

const people = () => open(page, `${web.origin}/admin/people?unit=Unit-1`);
const lastInput = () => web.sent.filter((variables) => 'input' in variables).at(-1)?.['input'];
const focused = () => page.evaluate(() => document.activeElement?.textContent);

describe('the people of a unit', () => {
  it('are reached with the keyboard alone, and the focus follows to their heading', async () => {
    await open(page, `${web.origin}/admin/people`);
    const unit = page.getByRole('link', { name: 'Public service 3' });
    await unit.focus();
    await page.keyboard.press('Enter');
    await settled(page);
    await expect.poll(focused).toBe('Public service 3');
    await expect.poll(() => page.getByRole('row').count()).toBe(4);
    await page.goBack();
    expect(new URL(page.url()).search).toBe('');
  });

  it('take the place of the tree on a phone, with a way back', async () => {
    await page.setViewportSize(PHONE.viewport ?? { width: 360, height: 740 });
    await open(page, `${web.origin}/admin/people`);
    await page.getByRole('link', { name: 'Public service 1' }).click();
    await settled(page);
    await page.getByRole('heading', { name: 'Units' }).waitFor({ state: 'hidden' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
    await page.getByRole('link', { name: 'All units' }).click();
    await page.getByRole('heading', { name: 'Units' }).waitFor();
  });

  it('are told to be none, not found or failed, each in its own way', async () => {
    const none = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
    web.answers = { 'Unit.people': () => none };
    await people();
    await page.getByText('Nobody in this unit yet').waitFor();
    await expectAccessible(page);
    await open(page, `${web.origin}/admin/people?unit=gone`);
    await page.getByText('This unit was not found').waitFor();
    web.answers = {
      'Unit.people': () => {
        throw new Error('broken');
      },
    };
    await people();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  });
});

describe('a form in a dialog', () => {
  it('stays when a press that began in a field ends beside it, and goes by a press beside it', async () => {
    await people();
    await page.getByRole('button', { name: 'New person' }).click();
    const name = page.getByLabel('Full name');
    await name.fill('Siti Aminah');
    await name.hover();
    await page.mouse.down();
    await page.mouse.move(5, 400);
    await page.mouse.up();
    await expect.poll(() => name.inputValue()).toBe('Siti Aminah');
    await page.mouse.click(5, 400);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    // The same button opens it again at once.
    await page.getByRole('button', { name: 'New person' }).press('Enter');
    await name.waitFor();
  });
});

describe('a new person', () => {
  it('is checked before anything is sent, and the first wrong field takes the focus', async () => {
    await people();
    await page.getByRole('button', { name: 'New person' }).click();
    await page.getByLabel('Full name').fill('Siti Aminah');
    await page.getByLabel('NIP', { exact: true }).fill('19900230 201503 1 003');
    await page.keyboard.press('Enter');
    await page.getByText('The first eight digits must be the birth date').waitFor();
    await expect
      .poll(() =>
        page.getByLabel('NIP', { exact: true }).evaluate((field) => field === document.activeElement),
      )
      .toBe(true);
    expect(lastInput()).toBeUndefined();
    await expectAccessible(page);
  });

  it('goes with bare digits, and refusals of the server stand at their fields', async () => {
    web.answers = {
      'PersonCreatePayload.userErrors': () => [
        { code: 'TAKEN', message: 'The number is taken.', field: ['personalNumber'] },
        { code: 'INVALID', message: 'Not now.', field: [] },
      ],
    };
    await people();
    await page.getByRole('button', { name: 'New person' }).click();
    await page.getByLabel('Full name').fill('Siti Aminah');
    await page.getByLabel('NIP', { exact: true }).fill('19900309 201503 1 003');
    await page.getByText('Birth date according to this number: 9 March 1990.').waitFor();
    await page.getByRole('button', { name: 'Save person' }).click();
    await page.getByText('The number is taken.').waitFor();
    await page.getByText('Not now.').waitFor();
    expect(lastInput()).toEqual({
      name: 'Siti Aminah',
      personalNumber: '199003092015031003',
      employmentKind: 'PNS',
      grade: null,
      unit: 'Unit-1',
      position: null,
    });
  });

  it('is followed by the invitation, whose code is shown once and can be copied', async () => {
    web.answers = { '.code': () => 'ABCD-EFGH-JKLM', 'Person.hasLogin': () => false };
    await people();
    await page.getByRole('button', { name: 'New person' }).click();
    await page.getByLabel('Full name').fill('Siti Aminah');
    await page.getByLabel('NIP', { exact: true }).fill('199003092015031003');
    await page.getByRole('button', { name: 'Save person' }).click();
    // What was done is said in front of the dialog that follows: what is behind it is not read out.
    await page.getByRole('dialog').getByRole('status').filter({ hasText: /\S/ }).waitFor();
    await page.getByRole('button', { name: 'Issue invitation' }).click();
    await page.getByText('ABCD-EFGH-JKLM', { exact: true }).waitFor();
    await page.getByText('Valid until 20 Nov 2026, 09:15, for one use.').waitFor();
    await page.getByRole('button', { name: 'Copy code' }).click();
    await page.getByText('Copied.').waitFor();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('ABCD-EFGH-JKLM');
    await page.getByRole('button', { name: 'Copy the whole message' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(`${web.origin}/#invitation=ABCD-EFGH-JKLM`);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByText('ABCD-EFGH-JKLM', { exact: true }).waitFor({ state: 'detached' });
  });
});

describe('what is known of a person', () => {
  const edit = async () => {
    await people();
    await page.getByRole('button', { name: 'Manage name 1' }).click();
    await page.getByRole('button', { name: 'Edit' }).click();
    return page.getByRole('dialog', { name: 'Edit name 1' });
  };

  it('is changed for a reason: only what was changed is sent, and the focus is back where it came from', async () => {
    const dialog = await edit();
    await expectAccessible(page);
    await dialog.getByLabel('Unit').selectOption({ index: 2 });
    await dialog.getByLabel('Position').selectOption('');
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await dialog.getByText('Write the reason.').waitFor();
    expect(lastInput()).toBeUndefined();
    const reason = dialog.getByLabel('Reason');
    await expect.poll(() => reason.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('Transfer from 1 December');
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('The changes to name 1 are saved.').waitFor();
    expect(lastInput()).toEqual({
      person: 'Person-0',
      unit: 'Unit-2',
      position: null,
      reason: 'Transfer from 1 December',
    });
    await expect.poll(focused).toBe('Edit');
  });

  it('stays when nothing was changed, and refusals of the server stand at their fields', async () => {
    const dialog = await edit();
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(lastInput()).toBeUndefined();
    web.answers = {
      'PersonUpdatePayload.userErrors': () => [
        { code: 'NOT_FOUND', message: 'This unit was not found.', field: ['unit'] },
      ],
    };
    await page.getByRole('button', { name: 'Edit' }).click();
    await dialog.getByLabel('Full name').fill('Siti Aminah');
    await dialog.getByLabel('Reason').fill('Decree 12');
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await dialog.getByText('This unit was not found.').waitFor();
    expect(lastInput()).toMatchObject({ name: 'Siti Aminah', reason: 'Decree 12' });
  });
});

it('a role is taken away for a reason, which is needed', async () => {
  await people();
  await page.getByRole('button', { name: 'Manage name 1' }).click();
  await page.getByRole('button', { name: 'Revoke role: Training agency' }).click();
  const revoke = page.getByRole('button', { name: 'Revoke role: Training agency' });
  await revoke.click();
  await page.getByText('Write the reason.').waitFor();
  expect(lastInput()).toBeUndefined();
  await expectAccessible(page);
  await page.keyboard.type('Moved to another unit');
  await revoke.click();
  await page.getByText('no longer holds the role Training agency').waitFor();
  expect(lastInput()).toEqual({
    person: 'Person-0',
    role: 'AGENCY',
    held: false,
    reason: 'Moved to another unit',
  });
  // The form is gone: the focus is back where it came from.
  await expect.poll(focused).toBe('Revoke role');
});

it('a unit is created under another, with an id that follows its name', async () => {
  await people();
  await page.getByRole('button', { name: 'New unit' }).click();
  await page.getByLabel('Name in Indonesian').fill('Bidang Arsip');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Create unit' }).click();
  await page.getByText('Unit Bidang Arsip was created.').waitFor();
  expect(lastInput()).toEqual({
    externalId: 'bidang-arsip',
    name: { id: 'Bidang Arsip', en: null },
    parent: 'Unit-1',
  });
});

it('a partner is recorded, and a machine client bound to it', async () => {
  await open(page, `${web.origin}/admin/people?view=partners`);
  await page.getByRole('button', { name: 'New partner' }).click();
  await page.getByLabel('Name of the organisation').fill('Universitas Contoh');
  await page.getByLabel('Site on the web').fill('http://contoh.example');
  await page.getByRole('button', { name: 'Record partner' }).click();
  await page.getByText('Write the whole address').waitFor();
  expect(lastInput()).toBeUndefined();
  await page.getByLabel('Site on the web').fill('https://contoh.example');
  await page.getByRole('button', { name: 'Record partner' }).click();
  await page.getByLabel('Client id').fill('universitas-contoh');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bind client' }).click();
  await page.getByText('The client universitas-contoh now acts for').waitFor();
  expect(lastInput()).toEqual({
    organisation: 'Organisation-0',
    clientId: 'universitas-contoh',
    issuer: null,
  });
});

it('a position shows its standard when it is opened', async () => {
  await open(page, `${web.origin}/admin/people?view=positions`);
  await page.getByText('Pelayanan publik 2').click();
  await page.getByRole('table', { name: 'Standard of Pelayanan publik 2' }).waitFor();
  await expectAccessible(page);
});

it('is a page that does not exist for anybody but admins', async () => {
  web.answers = { 'Viewer.accessRoles': () => ['EMPLOYEE', 'AGENCY'] };
  await open(page, `${web.origin}/admin/people`);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Page not found');
  await expect.poll(() => page.getByText('People and partners').count()).toBe(0);
});

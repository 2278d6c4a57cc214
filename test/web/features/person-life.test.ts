import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import type { MockedWeb } from '../support/mocked-web.ts';
import { setStage } from '../support/stage.ts';
import { open } from '../support/visitor.ts';

const stage = setStage();
let web: MockedWeb;
let page: Page;
beforeEach(() => {
  ({ web, page } = stage);
});

const lastInput = () => web.sent.filter((variables) => 'input' in variables).at(-1)?.['input'];
const dialog = () => page.getByRole('dialog').last();

/** Opens the first person of a unit. */
async function manage(): Promise<void> {
  await open(page, `${web.origin}/admin/people?unit=Unit-1`);
  await page
    .getByRole('button', { name: /^Manage / })
    .first()
    .click();
  await page.getByRole('button', { name: 'Number, leaving and history' }).click();
  await page.getByRole('heading', { name: 'Number, leaving and history' }).waitFor();
}

describe('the life of a person', () => {
  it('tells the history, and sends another number with its cause and reason', async () => {
    await manage();
    await page.getByRole('heading', { name: 'History of changes' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Change number' }).click();
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().getByText('This is needed.').waitFor();
    await dialog().getByLabel('New number').fill('198505172010012003');
    await dialog().getByLabel('Why it changes').selectOption('REISSUED');
    await dialog().getByLabel('Reason').fill('SK 12/2026');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved and recorded.').waitFor();
    expect(lastInput()).toMatchObject({
      personalNumber: '198505172010012003',
      cause: 'REISSUED',
      reason: 'SK 12/2026',
    });
  });

  it('records that somebody left, with day and cause', async () => {
    web.answers = { 'Person.state': () => 'ACTIVE' };
    await manage();
    await page.getByRole('button', { name: 'Record leaving' }).click();
    await dialog().getByText('Logins and roles end at once', { exact: false }).waitFor();
    await expectAccessible(page);
    await dialog().getByLabel('Last day').fill('2026-11-01');
    await dialog().getByLabel('Cause').selectOption('RESIGNED');
    await dialog().getByLabel('Reason').fill('SK 13/2026');
    await dialog().getByRole('button', { name: 'Record leaving' }).click();
    await expect.poll(lastInput).toMatchObject({ on: '2026-11-01', cause: 'RESIGNED', reason: 'SK 13/2026' });
  });

  it('records that somebody who left is back', async () => {
    web.answers = { 'Person.state': () => 'LEFT' };
    await manage();
    await page.getByRole('button', { name: 'Record return' }).click();
    await dialog().getByLabel('First day').fill('2026-11-02');
    await dialog().getByLabel('Reason').fill('SK 14/2026');
    await dialog().getByRole('button', { name: 'Record return' }).click();
    await expect.poll(lastInput).toMatchObject({ on: '2026-11-02', reason: 'SK 14/2026' });
  });

  it('says what a merge would do before it is started, and follows its job', async () => {
    await manage();
    await page.getByRole('button', { name: 'Merge a duplicate' }).click();
    const other = dialog().getByLabel('The record to merge');
    await expect.poll(() => other.locator('option').count()).toBeGreaterThan(1);
    await other.selectOption({ index: 1 });
    await dialog().getByText('What comes over:', { exact: false }).waitFor();
    await expectAccessible(page);
    await dialog().getByLabel('Reason').fill('Tercatat dua kali');
    await dialog().getByRole('button', { name: 'Merge', exact: true }).click();
    await expect.poll(lastInput).toMatchObject({ reason: 'Tercatat dua kali' });
    await dialog().getByLabel('Reason').waitFor({ state: 'hidden' });
  });

  it('finds the record to merge in the whole of a large unit', async () => {
    const record = (name: string) => ({
      id: name,
      name,
      maskedNumber: '••••••••••••••1003',
      employmentKind: 'PNS',
      grade: null,
      position: null,
      unit: { id: 'Unit-1' },
      roles: [],
      hasLogin: false,
    });
    web.answers = {
      'Unit.people': ({ after, first }) => ({
        edges: (after ? ['Yusuf Anwar'] : ['Agus', 'Budi']).map((name) => ({ node: record(name) })),
        pageInfo: { hasNextPage: !after && first === 100, endCursor: after ? null : 'c' },
      }),
    };
    await manage();
    await page.getByRole('button', { name: 'Merge a duplicate' }).click();
    await dialog().getByLabel('Find by name or end of the number').fill('anwar');
    await dialog().getByText('1 record matches').waitFor();
    await dialog().getByLabel('The record to merge').selectOption('Yusuf Anwar');
    await expectAccessible(page);
  });

  it('goes on with a merge that was interrupted, from its dialog and from the history', async () => {
    let state = 'CANCELLED';
    web.answers = {
      'Job.id': () => `Job of ${state}`,
      'Job.state': () => state,
      'Job.failure': () => null,
      'PersonChange.kind': () => 'MERGED',
      'PersonChange.merged': (_args, index) => (index === 0 ? 'Person-gone' : null),
      'PersonChange.reason': () => 'Tercatat dua kali',
    };
    await manage();
    await page.getByRole('button', { name: 'Go on with the merge' }).click();
    await dialog().getByText('For a merge that was interrupted', { exact: false }).waitFor();
    await expectAccessible(page);
    await dialog().getByRole('button', { name: 'Go on with the merge' }).click();
    await dialog().getByText('The merge was interrupted').waitFor();
    const { idempotencyKey: before, ...first } = lastInput() as Record<string, unknown>;
    expect(first).toMatchObject({ goes: 'Person-gone', reason: 'Tercatat dua kali' });
    await expect.poll(() => dialog().getByRole('button', { name: 'Cancel the import' }).count()).toBe(0);
    await expectAccessible(page);
    state = 'DONE';
    await dialog().getByRole('button', { name: 'Go on with the merge' }).click();
    await dialog().getByText('The records are merged').waitFor();
    const { idempotencyKey: after, ...again } = lastInput() as Record<string, unknown>;
    expect(again).toEqual(first);
    expect(after).not.toBe(before);
  });
});

describe('a unit', () => {
  it('is renamed', async () => {
    await open(page, `${web.origin}/admin/people?unit=Unit-1`);
    await page.getByRole('button', { name: 'Rename unit' }).click();
    await dialog().getByLabel('Name in Indonesian').fill('Dinas Baru');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved and recorded.').waitFor();
    expect(lastInput()).toMatchObject({ unit: 'Unit-1', name: { id: 'Dinas Baru' } });
  });
});

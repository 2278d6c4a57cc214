import { describe, expect, it } from 'vitest';
import { PHONE } from '../../../support/browser.ts';
import { expectAccessible } from '../../support/axe.ts';
import { open, signInOn } from '../../support/visitor.ts';
import { setStage } from '../../support/stage.ts';

const stage = setStage();

describe('on a phone in the dark, in Indonesian', () => {
  it.each([
    ['/agency/modules/x', 'Kembalikan'],
    ['/agency/offer', 'Tambah modul'],
    ['/agency/courses/x', 'Tugaskan kursus'],
    ['/agency/courses/x', 'Bantu personName 1'],
  ])('%s is in order with the dialog of "%s" open', async (path, name) => {
    const phone = await stage.browser.device({ ...PHONE, colorScheme: 'dark', reducedMotion: 'reduce' });
    await signInOn(phone, stage.web.origin);
    const small = await phone.newPage();
    await open(small, stage.web.origin + path);
    await small.getByRole('button', { name, exact: true }).click();
    await small.getByRole('dialog').waitFor();
    await expectAccessible(small);
    const overflow = await small.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await small.keyboard.press('Escape');
    await small.getByRole('dialog').waitFor({ state: 'hidden' });
    await phone.close();
  });
});

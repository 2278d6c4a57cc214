import type { Locator, Page } from 'playwright-core';

/** A person who has a keyboard and nothing else. */
export interface Keyboard {
  /** Goes forward with Tab until the element has the focus. @throws when it cannot be reached */
  reach(target: Locator): Promise<void>;
  /** Reaches a link or button and presses Enter. */
  press(target: Locator): Promise<void>;
  /** Reaches a field and types. */
  type(target: Locator, text: string): Promise<void>;
  /** Reaches a group of radio buttons and moves to one of them. */
  pick(radio: Locator): Promise<void>;
}

/** More stops than any page has. */
const MOST_STOPS = 250;

export function keyboardOf(page: Page): Keyboard {
  const focused = async (target: Locator) => (await target.and(page.locator(':focus')).count()) > 0;

  async function reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await focused(target)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Not to be reached by Tab: ${target.toString()}`);
  }

  return {
    reach,
    async press(target) {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    async type(target, text) {
      await reach(target);
      await page.keyboard.type(text);
    },
    async pick(radio) {
      await radio.waitFor();
      const name = await radio.getAttribute('name');
      const group = page.locator(`input[type="radio"][name="${name}"]`);
      const inGroup = () => focused(group);
      for (let stop = 0; !(await inGroup()); stop += 1) {
        if (stop === MOST_STOPS) throw new Error(`Not to be reached by Tab: ${radio.toString()}`);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Space');
      for (let step = 0; step < (await group.count()) && !(await radio.isChecked()); step += 1) {
        await page.keyboard.press('ArrowDown');
      }
    },
  };
}

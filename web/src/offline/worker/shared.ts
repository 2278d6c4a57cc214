/** What the worker shares with the pages. */

/** The cache with the hashed files of all releases: what did not change is there once. */
export const assetsCacheName = 'kapuas-assets';

/** What a page says to a waiting worker when the person wants the new release now. */
export const takeOver = { type: 'kapuas.take-over' } as const;

/** Whether a message says so. */
export function isTakeOver(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === takeOver.type
  );
}

const waiting = new Map<string, Promise<unknown>>();

/**
 * Runs `work` while no other tab (or other caller in this one) runs work of the same name; callers wait their turn.
 * A browser without Web Locks gets the guarantee within this tab.
 */
export async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  if ('locks' in navigator) return (await navigator.locks.request(name, work)) as T;
  const before = waiting.get(name) ?? Promise.resolve();
  const turn = before.then(work, work);
  waiting.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}

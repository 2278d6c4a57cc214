/**
 * Does the work for each item, at most `atOnce` at a time; each worker takes the next item as soon as it is free.
 * After the first failure no further item is begun, and what is under way comes to its end before this rejects: a
 * caller who tries again meets no stragglers of the first try.
 * @throws the first failure
 */
export async function forEachBounded<T>(
  items: Iterable<T>,
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = [...items];
  const failures: unknown[] = [];
  const worker = async () => {
    while (left.length > 0 && failures.length === 0) {
      const [item] = left.splice(0, 1) as [T];
      await work(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, left.length) }, worker));
  if (failures.length > 0) throw failures[0];
}

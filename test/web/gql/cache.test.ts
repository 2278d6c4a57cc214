import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createCache } from '../../../web/src/gql/cache.ts';
import type { Result } from '../../../web/src/gql/problem.ts';
import { stableText } from '../../../web/src/gql/stable-text.ts';

/** A cache with a clock that is set by hand, and a fetcher whose answers are given by hand. */
function setUp() {
  let now = 0;
  const calls: { answer: (result: Result<string>) => void; signal: AbortSignal }[] = [];
  const cache = createCache({ now: () => now, freshForMilliseconds: 1_000, keep: 2 });
  const fetcher = (signal: AbortSignal) =>
    new Promise<Result<string>>((resolve) => calls.push({ answer: resolve, signal }));
  return {
    cache,
    calls,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    entry: (variables: unknown, owner = 'sari') => cache.entry(owner, 'hash', variables, fetcher),
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the cache of queries', () => {
  it('fetches once for two readers of the same query', async () => {
    const { entry, calls } = setUp();
    entry({ a: 1, b: 2 }).read();
    entry({ b: 2, a: 1 }).read();
    expect(calls).toHaveLength(1);
    calls[0]?.answer({ data: 'yes' });
    await settled();
    expect(entry({ a: 1, b: 2 }).state.value).toEqual({ data: 'yes', problem: undefined, fetching: false });
  });

  it('shows what is there and fetches behind it once it is no longer fresh', async () => {
    const { entry, calls, pass } = setUp();
    const leave = entry({}).read();
    calls[0]?.answer({ data: 'old' });
    await settled();
    leave();
    pass(500);
    entry({}).read()();
    expect(calls).toHaveLength(1);
    pass(600);
    entry({}).read();
    expect(calls).toHaveLength(2);
    expect(entry({}).state.value).toEqual({ data: 'old', problem: undefined, fetching: true });
    calls[1]?.answer({ data: 'new' });
    await settled();
    expect(entry({}).state.value.data).toBe('new');
  });

  it('keeps data beside the problem of a later attempt, and tries again at the next reading', async () => {
    const { entry, calls } = setUp();
    const query = entry({});
    const leave = query.read();
    calls[0]?.answer({ data: 'old' });
    await settled();
    void query.refetch();
    calls[1]?.answer({ problem: { kind: 'offline' } });
    await settled();
    expect(query.state.value).toMatchObject({ data: 'old', problem: { kind: 'offline' }, fetching: false });
    leave();
  });

  it('aborts a fetch that nobody reads any more, and ignores its answer', async () => {
    const { entry, calls } = setUp();
    const leave = entry({}).read();
    leave();
    expect(calls[0]?.signal.aborted).toBe(true);
    calls[0]?.answer({ data: 'late' });
    await settled();
    expect(entry({}).state.value.data).toBeUndefined();
  });

  it('ignores the answer of a fetch that a newer one has replaced', async () => {
    const { entry, calls } = setUp();
    const query = entry({});
    query.read();
    void query.refetch();
    calls[1]?.answer({ data: 'newer' });
    calls[0]?.answer({ data: 'older' });
    await settled();
    expect(query.state.value.data).toBe('newer');
  });

  it('fetches at once what is on screen when it is invalidated, and the rest when it is shown', async () => {
    const { cache, entry, calls } = setUp();
    entry('shown').read();
    const leave = entry('hidden').read();
    for (const call of calls) call.answer({ data: 'old' });
    await settled();
    leave();
    void cache.invalidate(['hash']);
    expect(calls).toHaveLength(3);
    entry('hidden').read();
    expect(calls).toHaveLength(4);
  });

  it('never gives one person the answers of another', async () => {
    const { entry, calls } = setUp();
    entry({}, 'sari').read();
    calls[0]?.answer({ data: 'hers' });
    await settled();
    expect(entry({}, 'budi').state.value.data).toBeUndefined();
  });

  it('forgets the oldest of those that nobody reads', async () => {
    const { entry, calls } = setUp();
    for (const name of ['a', 'b', 'c', 'd']) {
      const leave = entry(name).read();
      calls.at(-1)?.answer({ data: name });
      await settled();
      leave();
    }
    expect(['a', 'b', 'c', 'd'].map((name) => entry(name).state.value.data)).toEqual([
      undefined,
      undefined,
      'c',
      'd',
    ]);
  });
});

describe('the text of variables', () => {
  it('is the same whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(stableText(reversed)).toBe(stableText(value));
      }),
    );
  });
});

describe('what the device kept', () => {
  const kept = { data: 'kept', at: 5 };
  const offline: Result<string> = { problem: { kind: 'offline' } };

  function keptEntry(patienceInMilliseconds: number, recall: () => Promise<typeof kept | undefined>) {
    const answers: ((result: Result<string>) => void)[] = [];
    const cache = createCache({
      now: () => 0,
      freshForMilliseconds: 1_000,
      keep: 2,
      time: () => 9,
      patienceInMilliseconds,
    });
    const fetcher = () => new Promise<Result<string>>((resolve) => answers.push(resolve));
    return { cache, answers, entry: cache.entry('sari', 'hash', {}, fetcher, recall) };
  }

  it('is shown with its date when the API gives no answer', async () => {
    const { entry, answers } = keptEntry(60_000, () => Promise.resolve(kept));
    entry.read();
    answers[0]?.(offline);
    await expect.poll(() => entry.state.value.problem).toBeDefined();
    expect(entry.state.value).toMatchObject({ data: 'kept', asOf: 5, fetching: false });
  });

  it('is shown while the API takes its time, and goes when it answers', async () => {
    const { entry, answers } = keptEntry(0, () => Promise.resolve(kept));
    entry.read();
    await expect.poll(() => entry.state.value.data).toBe('kept');
    expect(entry.state.value).toMatchObject({ asOf: 5, fetching: true });
    answers[0]?.({ data: 'new' });
    await settled();
    expect(entry.state.value).toEqual({ data: 'new', problem: undefined, fetching: false });
  });

  it('gives way to what the page has itself, which then carries its date', async () => {
    const { entry, answers } = keptEntry(60_000, () => Promise.resolve(kept));
    entry.read();
    answers[0]?.({ data: 'new' });
    await settled();
    void entry.refetch();
    answers[1]?.(offline);
    await expect.poll(() => entry.state.value.problem).toBeDefined();
    expect(entry.state.value).toMatchObject({ data: 'new', asOf: 9 });
  });

  it('is nothing when the device cannot read it', async () => {
    const { entry, answers } = keptEntry(60_000, () => Promise.reject(new Error('no storage')));
    entry.read();
    answers[0]?.(offline);
    await expect.poll(() => entry.state.value.problem).toBeDefined();
    expect(entry.state.value.data).toBeUndefined();
  });

  it('is asked for again when the network returns, where it is on screen', async () => {
    const { cache, entry, answers } = keptEntry(60_000, () => Promise.resolve(kept));
    entry.read();
    answers[0]?.(offline);
    await expect.poll(() => entry.state.value.asOf).toBe(5);
    void cache.retry();
    answers[1]?.({ data: 'new' });
    await expect.poll(() => entry.state.value.data).toBe('new');
    expect(entry.state.value.asOf).toBeUndefined();
    await cache.retry();
    expect(answers).toHaveLength(2);
  });
});

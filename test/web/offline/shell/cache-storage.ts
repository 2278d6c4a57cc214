/** A cache storage in memory, as far as the worker uses one: by path, without headers or methods. */
export function memoryCaches(): CacheStorage & { readonly paths: (name: string) => readonly string[] } {
  const all = new Map<string, Map<string, Response>>();
  const pathOf = (key: RequestInfo | URL) =>
    new URL(key instanceof Request ? key.url : String(key), 'https://kapuas.test').pathname;
  const read = (name: string, key: RequestInfo | URL) => all.get(name)?.get(pathOf(key))?.clone();

  function open(name: string): Cache {
    const kept = all.get(name) ?? new Map<string, Response>();
    all.set(name, kept);
    const unused = () => Promise.reject(new Error('The worker does not use this.'));
    return {
      add: unused,
      addAll: unused,
      matchAll: unused,
      match: (key: RequestInfo | URL) => Promise.resolve(read(name, key)),
      put: (key: RequestInfo | URL, response: Response) => {
        kept.set(pathOf(key), response);
        return Promise.resolve();
      },
      delete: (key: RequestInfo | URL) => Promise.resolve(kept.delete(pathOf(key))),
      keys: () => Promise.resolve([...kept.keys()].map((path) => new Request(`https://kapuas.test${path}`))),
    };
  }

  return {
    open: (name: string) => Promise.resolve(open(name)),
    has: (name: string) => Promise.resolve(all.has(name)),
    delete: (name: string) => Promise.resolve(all.delete(name)),
    keys: () => Promise.resolve([...all.keys()]),
    match: (key: RequestInfo | URL, options?: MultiCacheQueryOptions) =>
      Promise.resolve(read(options?.cacheName ?? '', key)),
    paths: (name: string) => [...(all.get(name)?.keys() ?? [])].sort(),
  };
}

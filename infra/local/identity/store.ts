import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import type { Adapter, AdapterPayload } from 'oidc-provider';

/** An entry, or with no payload its end. */
interface Line {
  readonly key: string;
  readonly payload?: AdapterPayload;
  /** Milliseconds since the epoch; absent for what does not expire. */
  readonly expires?: number | undefined;
}

interface Entry {
  readonly payload: AdapterPayload;
  readonly expires: number | undefined;
}

/**
 * For so long after its first use a refresh token is good again, as it is in AWS: a bad network or a kill may have taken
 * the answer that held its successor, and who asks again must not be signed out. After that a second use is theft.
 */
const refreshGraceSeconds = 60;

/**
 * What the identity provider has to remember: sessions, grants, codes and refresh tokens. In memory, and with a file
 * also in a journal of JSON lines that is read at the start, so that a restart signs nobody out. A few entries a
 * sign-in and one user make anything larger than a journal pointless.
 */
export class IdentityStore {
  readonly #entries = new Map<string, Entry>();
  readonly #file: string | undefined;
  readonly #now: () => number;
  #written: Promise<void> = Promise.resolve();

  private constructor(file: string | undefined, now: () => number) {
    this.#file = file;
    this.#now = now;
  }

  /** Reads the journal and rewrites it without what has expired. A last line that a kill cut short is dropped. */
  static async open(file?: string, now: () => number = () => Date.now()): Promise<IdentityStore> {
    const store = new IdentityStore(file, now);
    if (file === undefined) return store;
    const text = await readFile(file, 'utf8').catch(() => '');
    for (const line of text.split('\n')) store.#apply(line);
    await writeFile(`${file}.new`, store.#compact(), { mode: 0o600 });
    await rename(`${file}.new`, file);
    return store;
  }

  #apply(text: string): void {
    if (text === '') return;
    let line: Line;
    try {
      line = JSON.parse(text) as Line;
    } catch {
      return;
    }
    if (line.payload === undefined) this.#entries.delete(line.key);
    else this.#entries.set(line.key, { payload: line.payload, expires: line.expires });
  }

  #compact(): string {
    const live = [...this.#entries].filter(([key]) => this.get(key) !== undefined);
    return live.map(([key, entry]) => `${JSON.stringify({ key, ...entry } satisfies Line)}\n`).join('');
  }

  #journal(lines: readonly Line[]): Promise<void> {
    const file = this.#file;
    if (file === undefined || lines.length === 0) return Promise.resolve();
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    this.#written = this.#written.then(() => appendFile(file, text));
    return this.#written;
  }

  get(key: string): AdapterPayload | undefined {
    const entry = this.#entries.get(key);
    if (entry?.expires !== undefined && entry.expires <= this.#now()) {
      this.#entries.delete(key);
      return undefined;
    }
    return entry?.payload;
  }

  async set(key: string, payload: AdapterPayload, expiresInSeconds: number | undefined): Promise<void> {
    const expires = expiresInSeconds === undefined ? undefined : this.#now() + expiresInSeconds * 1000;
    this.#entries.set(key, { payload, expires });
    await this.#journal([{ key, payload, expires }]);
  }

  /** Marks a code or refresh token as used, which must not prolong its life; its first use is what counts. */
  async consume(key: string): Promise<void> {
    const entry = this.#entries.get(key);
    if (!entry || entry.payload.consumed !== undefined) return;
    const payload = { ...entry.payload, consumed: Math.floor(this.#now() / 1000) };
    this.#entries.set(key, { payload, expires: entry.expires });
    await this.#journal([{ key, payload, expires: entry.expires }]);
  }

  /** A refresh token, as unused while its grace lasts. */
  #refreshToken(key: string): AdapterPayload | undefined {
    const payload = this.get(key);
    if (payload?.consumed === undefined) return payload;
    const { consumed, ...unused } = payload;
    return this.#now() < (Number(consumed) + refreshGraceSeconds) * 1000 ? unused : payload;
  }

  /** Removes every entry of one model for which `isGone` holds. */
  async remove(model: string, isGone: (id: string, payload: AdapterPayload) => boolean): Promise<void> {
    const gone = [...this.#entries]
      .filter(
        ([key, { payload }]) => key.startsWith(`${model}:`) && isGone(key.slice(model.length + 1), payload),
      )
      .map(([key]): Line => ({ key }));
    for (const { key } of gone) this.#entries.delete(key);
    await this.#journal(gone);
  }

  find(model: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const key of this.#entries.keys()) {
      const payload = key.startsWith(`${model}:`) ? this.get(key) : undefined;
      if (payload && matches(payload)) return payload;
    }
    return undefined;
  }

  /** The view of one model that oidc-provider asks for. */
  adapter(model: string): Adapter {
    return {
      upsert: (id, payload, expiresIn) => this.set(`${model}:${id}`, payload, expiresIn),
      find: (id) =>
        Promise.resolve(
          model === 'RefreshToken' ? this.#refreshToken(`${model}:${id}`) : this.get(`${model}:${id}`),
        ),
      findByUid: (uid) => Promise.resolve(this.find(model, (payload) => payload.uid === uid)),
      findByUserCode: (code) => Promise.resolve(this.find(model, (payload) => payload.userCode === code)),
      consume: (id) => this.consume(`${model}:${id}`),
      destroy: (id) => this.remove(model, (candidate) => candidate === id),
      revokeByGrantId: (grantId) => this.remove(model, (_, payload) => payload.grantId === grantId),
    };
  }

  /** Waits until everything is in the journal. */
  async close(): Promise<void> {
    await this.#written;
  }
}

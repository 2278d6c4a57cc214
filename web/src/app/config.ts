import { signal } from '@preact/signals';
import type { LocalizedText } from '../i18n/messages.ts';

/** Where one signs in: an issuer, and the web client's id there. */
export interface SignInPlace {
  readonly issuer: string;
  readonly clientId: string;
}

/** What an installation tells its web client, in `/config.json`. */
export interface AppConfig extends SignInPlace {
  /** Where admins and reviewers sign in, when that is elsewhere. */
  readonly staff?: SignInPlace;
  /** The path of the GraphQL API. */
  readonly graphql: string;
  /** The origin of partners' pictures and files: never the client's own, except where an older server says nothing. */
  readonly media?: string;
  readonly cityName: LocalizedText;
}

const storageKey = 'kapuas.config';

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function readPlace(value: unknown): SignInPlace | undefined {
  const { issuer, clientId } = (value ?? {}) as Partial<Record<keyof SignInPlace, unknown>>;
  return isText(issuer) && isText(clientId) ? { issuer, clientId } : undefined;
}

/** Reads a configuration. @returns undefined for anything that is not one */
export function parseConfig(value: unknown): AppConfig | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { graphql, media, cityName, staff: elsewhere } = value as Partial<Record<keyof AppConfig, unknown>>;
  const place = readPlace(value);
  if (!place || !isText(graphql)) return undefined;
  const staff = readPlace(elsewhere);
  const { id, en } = (cityName ?? {}) as Partial<Record<'id' | 'en', unknown>>;
  if (!isText(id)) return undefined;
  return {
    ...place,
    ...(staff && { staff }),
    graphql,
    ...(isText(media) && { media }),
    cityName: { id, en: isText(en) ? en : null },
  };
}

/** The last configuration this device was given: what it works with while there is no network. */
function remembered(): AppConfig | undefined {
  try {
    return parseConfig(JSON.parse(localStorage.getItem(storageKey) ?? 'null'));
  } catch {
    return undefined;
  }
}

function remember(fresh: AppConfig): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(fresh));
  } catch {
    // The next visit asks for it again.
  }
}

/** The configuration; undefined until it is read. */
export const config = signal<AppConfig | undefined>(undefined);

/** The origin of partners' pictures and files. */
export const mediaOrigin = (): string => config.value?.media ?? location.origin;

let loading: Promise<AppConfig> | undefined;

async function load(): Promise<AppConfig> {
  const known = remembered();
  try {
    const response = await fetch('/config.json', { headers: { accept: 'application/json' } });
    const fresh = response.ok ? parseConfig(await response.json()) : undefined;
    if (!fresh) throw new Error('The installation has no usable /config.json.');
    config.value = fresh;
    remember(fresh);
    return fresh;
  } catch (error) {
    if (!known) {
      loading = undefined;
      throw error;
    }
    config.value = known;
    return known;
  }
}

/** The configuration, read once. @throws when it cannot be read and none is remembered; a later call tries again */
export function loadConfig(): Promise<AppConfig> {
  loading ??= load();
  return loading;
}

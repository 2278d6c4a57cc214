import { hkdfSync, timingSafeEqual } from 'node:crypto';
import { canonicalJson, hmac } from '../../../platform/ids.ts';
import type { Services } from '../../../platform/services.ts';
import { toGlobalId } from '../../../graphql/global-id.ts';
import type { Links } from '../core/letters.ts';
import type { Notice } from '../core/types.ts';

/*
 * Links in letters are good without signing in where that is what they are for, so each is signed for its one purpose. The
 * key is made of a versioned one: links of before a rotation stay good as long as the version is kept.
 */

type Keys = Pick<Services, 'secrets'>;

const known = new Map<string, Buffer>();

function keyOf({ secrets }: Keys, version: string): Buffer | undefined {
  const { keys } = secrets.accessToken;
  const root = Object.hasOwn(keys, version) ? keys[version] : undefined;
  if (!root) return undefined;
  const place = root.toString('base64');
  const key = known.get(place) ?? Buffer.from(hkdfSync('sha256', root, '', 'kapuas mail-links', 32));
  known.set(place, key);
  return key;
}

function sign(services: Keys, version: string, parts: readonly string[]): string {
  const key = keyOf(services, version);
  if (!key) throw new Error('There is no key for links of the current version');
  return hmac(key, canonicalJson(parts));
}

function isSigned(services: Keys, version: string, parts: readonly string[], signature: string): boolean {
  const key = keyOf(services, version);
  const [given, right] = [Buffer.from(signature), Buffer.from(key ? hmac(key, canonicalJson(parts)) : '')];
  return given.length === right.length && given.length > 0 && timingSafeEqual(given, right);
}

/** An address as a link names it: by a signature, since whoever reads the link could guess the address behind a bare hash. */
const addressParts = (personId: string, address: string) => ['stop address', personId, address];

/** What a link holds that stops a person's mail to an address. */
export const stopToken = (services: Keys, personId: string, address: string): string => {
  const { current } = services.secrets.accessToken;
  const mark = sign(services, current, addressParts(personId, address));
  return [current, personId, mark, sign(services, current, ['stop', personId, mark])].join('.');
};

/** What a link stops that was sent in a letter. */
export interface Stop {
  readonly personId: string;
  /** Whether the letter went to this address. */
  readonly isOf: (address: string) => boolean;
}

/** Whose mail such a link stops, and to which address; undefined when it is none of ours. */
export function readStopToken(services: Keys, token: string): Stop | undefined {
  const [version = '', personId = '', mark = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0 || !isSigned(services, version, ['stop', personId, mark], signature)) return undefined;
  return {
    personId,
    isOf: (address) => isSigned(services, version, addressParts(personId, address), mark),
  };
}

/** What a link holds that confirms an address of a person. */
export const confirmToken = (services: Keys, personId: string, address: string): string => {
  const { current } = services.secrets.accessToken;
  return [current, sign(services, current, ['confirm', personId, address])].join('.');
};

/** Whether such a link was sent to this address for this person. */
export function isConfirmToken(services: Keys, token: string, personId: string, address: string): boolean {
  const [version = '', signature = '', ...rest] = token.split('.');
  return rest.length === 0 && isSigned(services, version, ['confirm', personId, address], signature);
}

/** The page that a notice is about, as a path of the web client. */
export function pathOf({ kind, courseId, certificate }: Notice): string {
  if (kind === 'COURSE_FINISHED' && certificate !== undefined) return `/certificates/${certificate}`;
  return `/courses/${toGlobalId('Course', courseId)}`;
}

/** Where the links of a letter lead. @param to the address that it goes to, which one of them confirms */
export function linksOf(services: Services, personId: string, to: string): Links {
  const { publicOrigin } = services;
  return {
    notices: `${publicOrigin}/notices`,
    settings: `${publicOrigin}/notices/settings`,
    courseOf: (notice) => publicOrigin + pathOf(notice),
    unsubscribe: `${publicOrigin}/feeds/stop/${stopToken(services, personId, to)}`,
    // Behind the sign: no server on the way keeps it.
    confirm: `${publicOrigin}/notices/settings#confirm=${confirmToken(services, personId, to)}`,
  };
}

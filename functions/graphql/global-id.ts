/** Names and parts of global ids are joined by a character that neither ids nor partners' external ids may hold. */
const SEPARATOR = '\u001f';

/** The opaque global id of the thing of type `type` that `parts` name. */
export function toGlobalId(type: string, ...parts: (string | number)[]): string {
  return Buffer.from([type, ...parts].join(SEPARATOR)).toString('base64url');
}

/** What a global id names, or undefined when it is not one. */
export function fromGlobalId(id: string): { type: string; parts: string[] } | undefined {
  if (id.length > 1_000 || !/^[A-Za-z0-9_-]+$/.test(id)) return undefined;
  const [type, ...parts] = Buffer.from(id, 'base64url').toString('utf8').split(SEPARATOR);
  return type && parts.length > 0 && parts.every(Boolean) ? { type, parts } : undefined;
}

/** The parts of a global id of `type` with `count` parts, or undefined when it is another thing's id or none. */
export function partsOf(type: string, id: string, count: number): string[] | undefined {
  const named = fromGlobalId(id);
  return named?.type === type && named.parts.length === count ? named.parts : undefined;
}

/** The id in a global id of `type` that has one part; undefined when it is another thing's id or none. */
export function idOf(type: string, id: string): string | undefined {
  return partsOf(type, id, 1)?.[0];
}

/** The number in a part of a global id: whole, from 1, at most six digits, written without anything else. */
export function numberOf(part: string | undefined): number | undefined {
  return part !== undefined && /^[1-9]\d{0,5}$/.test(part) ? Number(part) : undefined;
}

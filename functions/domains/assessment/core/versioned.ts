import * as v from 'valibot';

/** Makes the next version's shape out of one version's. It may rely on nothing but that version's own schema. */
export type Upgrade = (stored: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** What reading something stored gives: the value in its newest shape, or why it cannot be read. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a stored shape: brings it from its own version to the newest, step by step, and checks it against the newest
 * schema. Never throws.
 *
 * @param stored what was read; its `version` says which shape it has
 * @param upgrades the step from version n at index n − 1; so the newest version is their number plus 1
 * @param schema the newest shape
 */
export function readVersioned<T>(
  stored: unknown,
  upgrades: readonly Upgrade[],
  schema: v.GenericSchema<unknown, T>,
): Parsed<T> {
  if (!isRecord(stored)) return { ok: false, reason: 'not an object' };
  const { version } = stored;
  const newest = upgrades.length + 1;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > newest) {
    return { ok: false, reason: `version is not one of 1 to ${newest}` };
  }
  let current = stored;
  try {
    for (const [index, upgrade] of upgrades.slice(version - 1).entries()) {
      current = { ...upgrade(current), version: version + index + 1 };
    }
  } catch {
    // An upgrade may only meet what its version's schema allowed; anything else is damage, and is reported as such.
    return { ok: false, reason: `version ${version} does not have its shape` };
  }
  const result = v.safeParse(schema, current);
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  return { ok: false, reason: `${v.getDotPath(issue) ?? 'value'}: expected ${issue.expected ?? issue.type}` };
}

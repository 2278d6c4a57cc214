import type { Persona } from '../identity/personas.ts';
import { forEachBounded } from './bounded.ts';
import type { Citizen } from './city.ts';
import type { Send } from './client.ts';
import * as documents from './documents.ts';
import type { Ids } from './institution.ts';

interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly hasLogin: boolean;
}

interface PeoplePage {
  readonly node: {
    readonly people: {
      readonly edges: readonly { readonly node: KnownPerson }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
}

/** An invitation that waits for somebody to accept it. */
export interface Invitation {
  readonly code: string;
  readonly expiresAt: string;
}

/** How many requests are under way at once: enough to keep two cores busy, few enough to leave each short. */
const atOnce = 8;

/** The people who are there already, by name: the names of the demonstration are all different. */
export async function knownPeople(admin: Send, units: Iterable<string>): Promise<Map<string, KnownPerson>> {
  const known = new Map<string, KnownPerson>();
  await forEachBounded(units, atOnce, async (unit) => {
    let after: string | null = null;
    do {
      const page: PeoplePage = await admin<PeoplePage>(documents.people, { unit, after });
      const { edges, pageInfo } = page.node?.people ?? { edges: [], pageInfo: undefined };
      for (const { node } of edges) known.set(node.name, node);
      after = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
  });
  return known;
}

function require(ids: Ids, externalId: string): string {
  const id = ids.get(externalId);
  if (id === undefined) throw new Error(`No such unit or position: ${externalId}`);
  return id;
}

/** Creates whoever is not there yet, a few at a time. */
export async function seedPeople(
  admin: Send,
  people: readonly Citizen[],
  units: Ids,
  positions: Ids,
): Promise<void> {
  const known = await knownPeople(admin, units.values());
  const missing = people.filter(({ name }) => !known.has(name));
  const create = async (person: Citizen) => {
    const { name, personalNumber, employmentKind, grade } = person;
    const unit = require(units, person.unit);
    const position = require(positions, person.position);
    const input = { name, personalNumber, employmentKind, grade, unit, position };
    await admin(documents.personCreate, { input });
  };
  await forEachBounded(missing, atOnce, create);
}

/** Gives the first admin a place: they were there before any unit. */
export async function placeAdmin(
  admin: Send,
  { person: { grade, unit, position } }: Persona,
  units: Ids,
  positions: Ids,
): Promise<void> {
  const { viewer } = await admin<{ viewer: { person: { id: string } } }>(documents.viewer);
  const place = { unit: require(units, unit), position: require(positions, position) };
  const input = { person: viewer.person.id, grade, ...place, reason: 'Starter content' };
  await admin(documents.personUpdate, { input });
}

/** Issues an invitation to a person. */
export async function invite(admin: Send, person: string): Promise<Invitation> {
  const data = await admin<{ invitationIssue: Invitation }>(documents.invitationIssue, { input: { person } });
  return data.invitationIssue;
}

/** Gives a persona their roles and binds their login, as an admin and the person would do it. */
export async function bindPersona(
  admin: Send,
  persona: Persona,
  person: KnownPerson,
  asPersona: Send,
): Promise<void> {
  for (const role of persona.roles.filter((wanted) => !person.roles.includes(wanted))) {
    const reason = 'Starter content';
    await admin(documents.roleChange, { input: { person: person.id, role, held: true, reason } });
  }
  const { viewer } = await asPersona<{ viewer: { person: { id: string } | null } | null }>(documents.viewer);
  if (viewer?.person) return;
  const { code } = await invite(admin, person.id);
  await asPersona(documents.invitationAccept, { input: { code } });
}

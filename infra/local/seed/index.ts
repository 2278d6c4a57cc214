import { findPersona, personas } from '../identity/personas.ts';
import type { Persona } from '../identity/personas.ts';
import { citizenOf, inventCity } from './city.ts';
import { createSend } from './client.ts';
import type { Send } from './client.ts';
import * as documents from './documents.ts';
import { readCity } from './content.ts';
import { seedCourses, seedModules } from './courses.ts';
import { seedFrameworks, seedOrganisations, seedPositions, seedUnits } from './institution.ts';
import { demoLearners, takeCourse } from './learners.ts';
import { readMarker, writeMarker } from './marker.ts';
import { bindPersona, invite, knownPeople, placeAdmin, seedPeople } from './people.ts';

/** Told each step as it begins. */
export type Progress = (step: { readonly id: string; readonly en: string }) => void;

/** The first admin, and the login that is bound to them. */
export interface FirstAdmin {
  readonly name: string;
  readonly personalNumber: string;
  readonly issuer: string;
  readonly subject: string;
}

export interface SeedInput {
  readonly origin: string;
  readonly issuer: string;
  /** Where the marker of a finished load is kept. */
  readonly dataDir: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Makes the first admin, whom no admin can invite: the one step that does not go over the API. */
  readonly createAdmin: (admin: FirstAdmin) => Promise<unknown>;
  /** How many people live in the city, the personas among them. */
  readonly people: number;
  readonly tokenFor: (id: string) => Promise<string>;
  readonly idle: () => Promise<void>;
  readonly progress: Progress;
}

/** The people of the demonstration, unless somebody asks for another number. */
export const defaultPeople = 300;
/** The year the city was drawn; any number gives a city, this one gives this city. */
const citySeed = 2026;

function adminPersona(): Persona {
  const admin = findPersona('admin');
  if (!admin) throw new Error('There is no persona admin.');
  return admin;
}

function firstAdmin(issuer: string): FirstAdmin {
  const persona = adminPersona();
  const { name, personalNumber } = citizenOf(persona, personas.indexOf(persona));
  return { name, personalNumber, issuer, subject: persona.subject };
}

/**
 * Lets the admin act for the agency during `work`: the agency's own people hold positions, positions need
 * competencies, and only the agency writes those.
 */
async function asAgency<T>(admin: Send, work: () => Promise<T>): Promise<T> {
  const { viewer } = await admin<{ viewer: { person: { id: string } } }>(documents.viewer);
  const input = { person: viewer.person.id, role: 'AGENCY', reason: 'Starter content' };
  await admin(documents.roleChange, { input: { ...input, held: true } });
  try {
    return await work();
  } finally {
    await admin(documents.roleChange, { input: { ...input, held: false } });
  }
}

/**
 * Loads the starter content over the public API, as the people and programs who would do it. Each step changes
 * nothing that is there already, so that an interrupted load goes on where it stopped.
 * @returns false when it was loaded before
 * @throws SeedError with what the API refused
 */
export async function seed(input: SeedInput): Promise<boolean> {
  const { origin, issuer, dataDir, now, people: count, tokenFor, idle, progress } = input;
  if (readMarker(dataDir)) return false;
  const as = (id: string): Send => createSend(origin, () => tokenFor(id));
  const admin = as('admin');
  const agency = as('rina');

  progress({ id: 'unit kerja dan mitra', en: 'units and partners' });
  await input.createAdmin(firstAdmin(issuer));
  const units = await seedUnits(admin);
  await seedOrganisations(admin, issuer);

  progress({ id: 'kompetensi dan jabatan', en: 'competencies and positions' });
  const competencies = await asAgency(admin, () => seedFrameworks(admin));
  const positions = await seedPositions(admin, competencies);

  progress({ id: `${count} pegawai rekaan`, en: `${count} invented employees` });
  await placeAdmin(admin, adminPersona(), units, positions);
  const people = inventCity(readCity(), personas, count, citySeed);
  const others = people.filter(({ name }) => name !== adminPersona().name);
  await seedPeople(admin, others, units, positions);
  const known = await knownPeople(admin, units.values());
  for (const persona of personas.filter(({ bound, id }) => bound && id !== 'admin')) {
    const person = known.get(persona.name);
    if (!person) throw new Error(`${persona.name} was not created.`);
    await bindPersona(admin, persona, person, as(persona.id));
  }

  progress({ id: 'modul para mitra', en: 'the partners’ modules' });
  const modules = await seedModules(as, agency);

  progress({ id: 'kursus dan penugasan', en: 'courses and assignments' });
  const courses = await seedCourses(agency, { modules, competencies, units, now: now() });

  progress({ id: 'beberapa peserta', en: 'a few learners' });
  for (const plan of demoLearners) {
    const course = courses.get(plan.course);
    if (course === undefined) throw new Error(`There is no course ${plan.course}.`);
    await takeCourse(as(plan.persona), course, plan, now());
  }
  await idle();

  const invited = personas.find(({ bound }) => !bound);
  const waiting = known.get(invited?.name ?? '');
  if (!waiting) throw new Error('Nobody is left to be invited.');
  const { code } = await invite(admin, waiting.id);
  writeMarker(dataDir, { completedAt: new Date(now()).toISOString(), invitation: { code } });
  return true;
}

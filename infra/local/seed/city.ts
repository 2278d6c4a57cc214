import type { EmploymentKind, PersonCreateInput } from '../../../functions/graphql/generated/types.ts';
import type { Persona } from '../identity/personas.ts';
import type { City } from './content.ts';

type Sex = 'MALE' | 'FEMALE';

/** An invented civil servant. */
export interface Citizen {
  readonly name: string;
  readonly sex: Sex;
  readonly employmentKind: EmploymentKind;
  readonly grade: string;
  readonly personalNumber: PersonCreateInput['personalNumber'];
  /** External ids. */
  readonly unit: string;
  readonly position: string;
}

/** A source of numbers from 0 up to but not including 1. */
type Random = () => number;

/** A pseudo-random sequence that is the same everywhere for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/** Picks a key with a chance in proportion to its weight. */
function pickWeighted<K extends string>(weights: Readonly<Record<K, number>>, random: Random): K {
  const entries = Object.entries(weights) as [K, number][];
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  const [last] = entries.at(-1) ?? [];
  if (last === undefined) throw new Error('Nothing to pick from');
  return last;
}

/**
 * Shares out `count` in proportion to the weights by largest remainders, so that every unit gets people and the sum
 * is exact.
 */
export function apportion(weights: Readonly<Record<string, number>>, count: number): Map<string, number> {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const quotas = Object.entries(weights).map(([key, weight]) => ({ key, exact: (count * weight) / total }));
  const shares = new Map(quotas.map(({ key, exact }) => [key, Math.floor(exact)]));
  const left = count - [...shares.values()].reduce((sum, share) => sum + share, 0);
  const byRemainder = [...quotas].sort((a, b) => (b.exact % 1) - (a.exact % 1) || (a.key < b.key ? -1 : 1));
  for (const { key } of byRemainder.slice(0, left)) shares.set(key, (shares.get(key) ?? 0) + 1);
  return shares;
}

const pad = (value: number, digits: number) => String(value).padStart(digits, '0');

export interface NumberParts {
  readonly employmentKind: EmploymentKind;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly startYear: number;
  /** 1 to 12; a PPPK's number has the count of contracts in its place. */
  readonly startMonth: number;
  readonly sex: Sex;
  /** 0 to 99, different for people who share the rest. */
  readonly serial: number;
}

/**
 * A number of the form of a NIP or NI PPPK: birth date, start (year and month, or year and contract), sex, serial.
 * The serial begins with 9: offices count from 001 for each day of birth and month of start, so that none of these
 * can belong to anybody.
 * @throws RangeError for a serial of more than two digits
 */
export function personalNumber(parts: NumberParts): string {
  if (parts.serial < 0 || parts.serial > 99) throw new RangeError(`A serial is 0 to 99, not ${parts.serial}`);
  const start = parts.employmentKind === 'PNS' ? pad(parts.startMonth, 2) : '21';
  const sex = parts.sex === 'MALE' ? '1' : '2';
  return `${parts.birthDate.replaceAll('-', '')}${parts.startYear}${start}${sex}9${pad(parts.serial, 2)}`;
}

/** The year the city is set in: people's ages do not depend on the day somebody starts it. */
const referenceYear = 2025;

/** How old the holder of a grade is, from and to. A PNS starts low and climbs; a PPPK may start at any age. */
const ages: Readonly<Record<string, readonly [number, number]>> = {
  II: [24, 38],
  III: [28, 50],
  IV: [42, 57],
};
const contractAges = [24, 48] as const;
/** The head of a unit holds one of these. */
const headGrades = ['IV/a', 'IV/b', 'IV/c'];

function between([from, to]: readonly [number, number], random: Random): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** A name that nobody in `taken` has. */
function inventName(city: City, sex: Sex, taken: ReadonlySet<string>, random: Random): string {
  const weights = Object.fromEntries(city.names.map((group) => [group.id, group.weight]));
  for (;;) {
    const group = city.names.find(({ id }) => id === pickWeighted(weights, random));
    if (!group) continue;
    const name = `${pick(group.given[sex], random)} ${pick(group.family, random)}`;
    if (!taken.has(name)) return name;
  }
}

interface Post {
  readonly unit: string;
  readonly position: string;
  readonly isHead: boolean;
}

/** The posts of a unit, its head first; earlier positions are the more frequent ones. */
function postsOf(city: City, unit: string, count: number, withHead: boolean, random: Random): Post[] {
  const { head, positions } = city.staffing[unit] ?? { positions: [] };
  const weights = Object.fromEntries(positions.map((id, index) => [id, 2 ** (positions.length - index)]));
  return Array.from({ length: count }, (_, index): Post => {
    if (index === 0 && withHead && head !== undefined) return { unit, position: head, isHead: true };
    return { unit, position: pickWeighted(weights, random), isHead: false };
  });
}

/** A number that nobody in `taken` has: the serial only has to differ among people who share all the rest. */
function untaken(parts: Omit<NumberParts, 'serial'>, first: number, taken: ReadonlySet<string>): string {
  for (let step = 0; step < 100; step += 1) {
    const number = personalNumber({ ...parts, serial: (first + step) % 100 });
    if (!taken.has(number)) return number;
  }
  throw new RangeError('A hundred people share a day of birth and a month of start.');
}

/** What is given away already, for nobody else to have. */
interface Taken {
  readonly names: Set<string>;
  readonly numbers: Set<string>;
}

function invent(city: City, post: Post, serial: number, taken: Taken, random: Random): Citizen {
  const sex = pickWeighted(city.weights.sex, random);
  const employmentKind = post.isHead ? 'PNS' : pickWeighted(city.weights.employmentKind, random);
  const grade = post.isHead
    ? pick(headGrades, random)
    : pickWeighted(city.weights.grade[employmentKind], random);
  const range = employmentKind === 'PNS' ? ages[grade.split('/')[0] ?? ''] : contractAges;
  const birthYear = referenceYear - between(range ?? contractAges, random);
  const birthDate = `${birthYear}-${pad(between([1, 12], random), 2)}-${pad(between([1, 28], random), 2)}`;
  const startYear =
    employmentKind === 'PNS'
      ? Math.min(birthYear + between([22, 26], random), referenceYear - 1)
      : between([2021, referenceYear - 1], random);
  const startMonth = pick([1, 2, 3, 4, 12], random);
  return {
    name: inventName(city, sex, taken.names, random),
    sex,
    employmentKind,
    grade,
    personalNumber: untaken({ employmentKind, birthDate, startYear, startMonth, sex }, serial, taken.numbers),
    unit: post.unit,
    position: post.position,
  };
}

/** A persona as a person of the city. @param serial different for each persona */
export function citizenOf({ name, person }: Persona, serial: number): Citizen {
  const { sex, employmentKind, grade, unit, position, birthDate, startYear } = person;
  const number = personalNumber({ employmentKind, birthDate, startYear, startMonth: 3, sex, serial });
  return { name, sex, employmentKind, grade, personalNumber: number, unit, position };
}

/**
 * The people of the demonstration city: the personas first, the others invented around them. Pure: the same input
 * gives the same people on every machine and day.
 * @param count how many in all
 * @param seed of the sequence they are drawn from
 */
export function inventCity(city: City, personas: readonly Persona[], count: number, seed: number): Citizen[] {
  const random = seededRandom(seed);
  const people = personas.map((persona, index) => citizenOf(persona, index));
  const taken: Taken = {
    names: new Set(people.map(({ name }) => name)),
    numbers: new Set(people.map(({ personalNumber: number }) => number)),
  };
  const shares = apportion(city.weights.unit, count);
  for (const [unit, share] of shares) {
    const present = people.filter((person) => person.unit === unit);
    const head = city.staffing[unit]?.head;
    const withHead = !present.some(({ position }) => position === head);
    for (const post of postsOf(city, unit, Math.max(0, share - present.length), withHead, random)) {
      const person = invent(city, post, people.length, taken, random);
      taken.names.add(person.name);
      taken.numbers.add(person.personalNumber);
      people.push(person);
    }
  }
  return people;
}

import type { Person, Position, Unit } from '../../../functions/domains/people/core/types.ts';
import { personalNumber } from '../../../infra/local/seed/city.ts';
import { FAMILY, GIVEN } from './names.ts';
import { drawsOf, type Draws } from './random.ts';

/** Somebody who lives in a synthetic city. */
export interface Resident {
  readonly person: Person;
  readonly personalNumber: string;
  /** The subject of their login, and what they send as a bearer token in tests. */
  readonly login: string;
}

/** A synthetic city: what it is made of depends on its size and seed alone. */
export interface City {
  readonly units: readonly Unit[];
  readonly positions: readonly Position[];
  readonly residents: readonly Resident[];
  /** The unit that has half of the people. */
  readonly largestUnit: string;
}

/** Units grow with the root of the people: 26 for 300, 150 for 10,000. */
const UNITS_A_ROOT = 1.5;
const POSITIONS = 30;
/** Three in ten are employed by contract. */
const CONTRACT_SHARE = 0.3;

/**
 * A city of `size` people with the skew of real life: one office has half of them, the others few and fewer still; half
 * hold a tenth of the positions; some names are many people's.
 */
export function generateCity(size: number, seed: number): City {
  const units = unitTree(Math.max(3, Math.round(UNITS_A_ROOT * Math.sqrt(size))));
  const positions = Array.from({ length: POSITIONS }, (_, at) => positionAt(at));
  const [root, largest, ...others] = units;
  if (!root || !largest) throw new RangeError('A city has at least an office');
  const draws = drawsOf(seed, 'people');
  // The n-th unit and the n-th position have a share in proportion to 1/n, as sizes of offices and trades have.
  const places = [root, ...others].map(({ unitId }, at) => [unitId, 1 / (at + 1)] as const);
  const posts = positions.map(({ positionId }, at) => [positionId, 1 / (at + 1)] as const);
  const residents = Array.from({ length: size }, (_, at) =>
    residentAt(at, at % 2 === 0 ? largest.unitId : draws.weighted(places), draws.weighted(posts), draws),
  );
  return { units, positions, residents, largestUnit: largest.unitId };
}

/** The units, parents before children: a root, agencies below it, and three divisions below every other agency. */
function unitTree(count: number): Unit[] {
  const units: Unit[] = [];
  const root = 'kota';
  const add = (unitId: string, ancestors: string[]) => {
    const at = String(units.length).padStart(6, '0');
    units.push({ unitId, name: { id: `Unit ${unitId}`, en: `Unit ${unitId}` }, ancestors, place: at });
  };
  add(root, []);
  for (let at = 1; at < count; at += 1) {
    const agency = Math.floor((at - 1) / 4) * 4 + 1;
    const isAgency = at === agency;
    add(isAgency ? `dinas-${at}` : `bidang-${at}`, isAgency ? [root] : [root, `dinas-${agency}`]);
  }
  return units;
}

function positionAt(at: number): Position {
  const name = `Jabatan ${at}`;
  return {
    positionId: `jabatan-${at}`,
    name: { id: name, en: `Position ${at}` },
    kind: 'EXECUTOR',
    family: `rumpun-${at % 6}`,
    standard: [],
    familyCarried: true,
    revision: 1,
  };
}

/** Days of birth there are: 28 in each month of forty years. */
const BIRTHDAYS = 40 * 12 * 28;
const pad = (value: number, digits: number) => String(value).padStart(digits, '0');

function residentAt(at: number, unitId: string, positionId: string, draws: Draws): Resident {
  const employmentKind = draws.next() < CONTRACT_SHARE ? 'PPPK' : 'PNS';
  // Counted through and not drawn, so that no two numbers are the same however many there are.
  const day = at % BIRTHDAYS;
  const year = 1966 + Math.floor(day / (12 * 28));
  const birthDate = `${year}-${pad((Math.floor(day / 28) % 12) + 1, 2)}-${pad((day % 28) + 1, 2)}`;
  const personId = `warga-${pad(at, 7)}`;
  return {
    login: `warga${at}`,
    personalNumber: personalNumber({
      employmentKind,
      birthDate,
      startYear: year + 23,
      startMonth: (Math.floor(at / BIRTHDAYS / 100) % 12) + 1,
      sex: draws.next() < 0.5 ? 'FEMALE' : 'MALE',
      serial: Math.floor(at / BIRTHDAYS) % 100,
    }),
    person: {
      personId,
      name: `${draws.weighted(GIVEN)} ${draws.weighted(FAMILY)}`,
      employmentKind,
      unitId,
      positionId,
      roles: [],
      logins: [],
      revision: 1,
    },
  };
}

/** Somebody does something at a moment. */
export interface Arrival {
  readonly resident: Resident;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * When each of the residents comes, once, between two moments: most just before the last, as on the evening of a
 * deadline. In the order of time.
 */
export function beforeTheHour(
  residents: readonly Resident[],
  from: number,
  until: number,
  seed: number,
): Arrival[] {
  const draws = drawsOf(seed, `arrivals ${from}`);
  return residents
    .map((resident) => ({ resident, at: Math.floor(until - (until - from) * draws.next() ** 3) }))
    .sort((a, b) => a.at - b.at);
}

import {
  parseEntry,
  progressPercent,
  rosterPage,
  type RosterEntry,
} from '../domains/learning/commands/index.ts';
import { parseUnit, readUnit, unitsPage, type Unit } from '../domains/people/commands/index.ts';
import type { Language } from '../graphql/generated/types.ts';
import { inLanguage } from '../graphql/language.ts';
import { dayInPontianak } from '../platform/calendar.ts';
import type { Scope } from '../platform/scope.ts';
import { toCsv } from './csv.ts';

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  ID: [
    'Nama',
    'Unit',
    'Status',
    'Kemajuan (%)',
    'Mulai',
    'Tenggat khusus',
    'Selesai',
    'Nomor sertifikat',
    'Status sertifikat',
    'Keikutsertaan',
  ],
  EN: [
    'Name',
    'Unit',
    'State',
    'Progress (%)',
    'Begun',
    'Extended due date',
    'Finished',
    'Certificate number',
    'Certificate state',
    'Enrolment',
  ],
};

const STATES: Readonly<Record<Language, Readonly<Record<RosterEntry['state'], string>>>> = {
  ID: { ACTIVE: 'Berjalan', FINISHED: 'Selesai', WITHDRAWN: 'Mundur', EXEMPT: 'Dibebaskan' },
  EN: { ACTIVE: 'Active', FINISHED: 'Finished', WITHDRAWN: 'Withdrawn', EXEMPT: 'Exempt' },
};

const CERTIFICATE_STATES = {
  ID: { VALID: 'Berlaku', REVOKED: 'Dicabut' },
  EN: { VALID: 'In force', REVOKED: 'Revoked' },
} as const satisfies Record<Language, Record<NonNullable<RosterEntry['certificateState']>, string>>;

/** Whether a row is of the run by which its person is counted, or of one before it. */
const ENROLMENTS = {
  ID: { latest: 'Terakhir', earlier: 'Sebelumnya' },
  EN: { latest: 'Latest', earlier: 'Earlier' },
} as const satisfies Record<Language, object>;

/**
 * Who takes a course as CSV, unit by unit and by name within a unit; of one unit, or of all.
 * Reads one page a megabyte and unit, and the list of units. Empty for anybody but the agency: ask who is calling first.
 */
export async function rosterCsv(
  scope: Scope,
  courseId: string,
  unitId: string | undefined,
  language: Language,
): Promise<string> {
  const units = unitId ? [await readUnit(scope, unitId)] : await allUnits(scope);
  const rows: Row[] = [];
  const rest = units.filter((unit) => unit !== undefined);
  while (rest.length > 0) {
    const lists = rest
      .splice(0, UNITS_AT_ONCE)
      .map(({ unitId: id, name }) =>
        rowsOf(scope, courseId, { unitId: id, name: inLanguage({ language }, name) }, language),
      );
    rows.push(...(await Promise.all(lists)).flat());
  }
  return toCsv([HEADINGS[language], ...rows]);
}

type Row = (string | number | undefined)[];

/** How many units are read at the same moment. */
const UNITS_AT_ONCE = 16;

/** All units there are, in their order: not those of the tallies, which follow the lists a moment later. */
async function allUnits(scope: Scope): Promise<Unit[]> {
  const units: Unit[] = [];
  let after: Awaited<ReturnType<typeof unitsPage>>['next'];
  do {
    const page = await unitsPage(scope, { after });
    units.push(...page.items.map(parseUnit));
    after = page.next;
  } while (after);
  return units;
}

async function rowsOf(
  scope: Scope,
  courseId: string,
  unit: { readonly unitId: string; readonly name: string },
  language: Language,
): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const entry of entriesOf(scope, courseId, unit.unitId)) {
    rows.push(rowOf(entry, unit.name, language));
  }
  return rows;
}

async function* entriesOf(scope: Scope, courseId: string, unitId: string): AsyncGenerator<RosterEntry> {
  let after: Awaited<ReturnType<typeof rosterPage>>['next'];
  do {
    const page = await rosterPage(scope, courseId, unitId, { after });
    yield* page.items.map(parseEntry);
    after = page.next;
  } while (after);
}

function rowOf(entry: RosterEntry, unit: string, language: Language) {
  const { personName, state, enrolledAt, dueExtendedTo, endedAt, certificateNumber, certificateState } =
    entry;
  return [
    personName,
    unit,
    STATES[language][state],
    progressPercent(entry),
    dayInPontianak(enrolledAt),
    dueExtendedTo,
    state === 'FINISHED' && endedAt ? dayInPontianak(endedAt) : undefined,
    certificateNumber,
    certificateState && CERTIFICATE_STATES[language][certificateState],
    ENROLMENTS[language][entry.earlier ? 'earlier' : 'latest'],
  ];
}

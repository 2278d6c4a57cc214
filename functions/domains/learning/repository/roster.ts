import type { NativeAttributeValue } from '@aws-sdk/lib-dynamodb';
import type { Services } from '../../../platform/services.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import { rosterKey } from '../../../platform/table/keys.ts';
import type { Item } from '../../../platform/table/table.ts';
import {
  absent,
  present,
  put,
  remove,
  update,
  type Condition,
  type Write,
} from '../../../platform/table/writes.ts';
import {
  rosterEntrySchema,
  type Intervention,
  type RosterAddressee,
  type RosterEntry,
  type Run,
} from '../core/types.ts';

/** How the change stream tells an entry of the list from other items. */
export const ROSTER_KIND = 'ROSTER_ENTRY';

/** Where the entry of a run lies. */
export const entryKeyOf = ({ courseId, personId, number, roster }: RunPlace) =>
  rosterKey(courseId, roster.unitId, roster.nameKey, personId, number, roster.section);
export type RunPlace = Pick<Run, 'courseId' | 'personId' | 'number' | 'roster'>;

/** Where an entry was read from. */
export function placeOfEntry(entry: RosterEntry): RunPlace {
  const { courseId, personId, number, unitId, nameKey, section, moves } = entry;
  return {
    courseId,
    personId,
    number,
    roster: {
      unitId,
      nameKey,
      ...(section !== undefined && { section }),
      ...(moves !== undefined && { moves }),
    },
  };
}

/** A stored entry. */
export const parseEntry = (item: Item): RosterEntry => parseStored(rosterEntrySchema, item);

/** The entry of a run, as it stands now: not what was read in this request before. */
export async function readEntryNow({ table }: Services, run: RunPlace): Promise<RosterEntry | undefined> {
  return parseItem(rosterEntrySchema, await table.get(entryKeyOf(run)));
}

/** Writes the entry of a run that begins. */
export function enterWrite(run: Run, addressee: RosterAddressee): Write {
  const { personId, courseId, number, roster, personName, state, enrolledAt } = run;
  const { requiredDone, requiredTotal, revision } = run;
  const entry: RosterEntry = {
    personId,
    courseId,
    number,
    ...roster,
    personName,
    state,
    requiredDone,
    requiredTotal,
    progressRevision: revision,
    enrolledAt,
    addressee,
    interventions: [],
  };
  return put(entryItem(run, entry), absent);
}

const entryItem = (run: RunPlace, entry: RosterEntry): Item => ({
  ...entryKeyOf(run),
  kind: ROSTER_KIND,
  ...entry,
});

/**
 * Takes the entry of a run to the list of another unit, with all that was done to help: only if nothing was added to it
 * since it was read.
 */
export function relocateWrites(was: RosterEntry, run: Run, addressee: RosterAddressee): Write[] {
  const { endedAt: _ended, section: _section, ...kept } = was;
  const entry: RosterEntry = {
    ...kept,
    ...run.roster,
    begunIn: was.begunIn ?? was.unitId,
    personName: run.personName,
    state: run.state,
    requiredDone: run.requiredDone,
    progressRevision: run.revision,
    addressee,
  };
  return [
    remove(entryKeyOf(placeOfEntry(was)), {
      expression: 'size(#interventions) = :known',
      values: { '#interventions': 'interventions', ':known': was.interventions.length },
    }),
    put(entryItem(run, entry), absent),
  ];
}

/** That an entry still stands as it was read. */
const asRead = (was: RosterEntry): Condition => ({
  expression: '#state = :was AND size(#interventions) = :known',
  values: {
    '#state': 'state',
    ':was': was.state,
    '#interventions': 'interventions',
    ':known': was.interventions.length,
  },
});

/** Writes by which an entry is that of another record of the same person, in the list where it stands. */
export function entryMergeWrites(was: RosterEntry, moved: RosterEntry): Write[] {
  return [
    remove(entryKeyOf(placeOfEntry(was)), asRead(was)),
    put(entryItem(placeOfEntry(moved), moved), absent),
  ];
}

/** Takes an entry from its list: only if it is as it was read. */
export const eraseEntryWrite = (was: RosterEntry): Write =>
  remove(entryKeyOf(placeOfEntry(was)), asRead(was));

/** Writes an entry anew: only if nothing was added to it since it was read. */
export const entryAgainWrite = (entry: RosterEntry, known: number): Write =>
  put(entryItem(placeOfEntry(entry), entry), {
    expression: 'size(#interventions) = :known',
    values: { '#interventions': 'interventions', ':known': known },
  });

/** Says at an entry what assignments look at in its learner from now on. */
export const addresseeWrite = (run: RunPlace, addressee: RosterAddressee): Write =>
  update(entryKeyOf(run), ...setting({ addressee }), present);

/** Notes at the entry of a run that the person began a later one, by which they are counted from then on. */
export const earlierWrite = (run: RunPlace): Write =>
  update(entryKeyOf(run), ...setting({ earlier: true }), present);

/** Sets the attributes of `run` that the list shows, and adds what the agency did, if it did something. */
export function entryWrite(run: Run, intervention?: Intervention): Write {
  const shown = {
    personName: run.personName,
    state: run.state,
    requiredDone: run.requiredDone,
    progressRevision: run.revision,
    endedAt: run.endedAt,
    dueExtendedTo: run.dueExtendedTo,
    certificateNumber: run.certificate?.number,
    certificateState: run.certificate && ('VALID' as const),
  };
  const [expression, values] = setting(shown, intervention);
  return run.endedAt === undefined
    ? update(entryKeyOf(run), `${expression} REMOVE #endedAt`, { ...values, '#endedAt': 'endedAt' }, present)
    : update(entryKeyOf(run), expression, values, present);
}

/** Says at the entry of a run that its certificate was revoked, and why. */
export const revokedWrite = (run: RunPlace, intervention: Intervention): Write =>
  update(entryKeyOf(run), ...setting({ certificateState: 'REVOKED' }, intervention), present);

/** Whether a run that was changed in its place shows in the list as it did before. */
export const showsTheSame = (was: Run, run: Run): boolean =>
  was.requiredDone === run.requiredDone && was.personName === run.personName;

/**
 * Brings the progress of an entry up to that of its run; refused when it is as new already or the run is in another state
 * by now.
 */
export function followWrite(run: Run): Write {
  const { requiredDone, personName, state, revision: progressRevision } = run;
  return update(entryKeyOf(run), ...setting({ requiredDone, personName, progressRevision }), {
    expression: '#state = :state AND #progressRevision < :progressRevision',
    values: { '#state': 'state', ':state': state },
  });
}

/** The expression and values that set attributes, those that are undefined left as they are. */
function setting(
  attributes: Record<string, NativeAttributeValue>,
  intervention?: Intervention,
): [string, Record<string, NativeAttributeValue>] {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const parts = given.map(([name]) => `#${name} = :${name}`);
  const values = Object.fromEntries(
    given.flatMap(([name, value]) => [
      [`#${name}`, name],
      [`:${name}`, value],
    ]),
  ) as Record<string, NativeAttributeValue>;
  if (!intervention) return [`SET ${parts.join(', ')}`, values];
  // Newest first, as the list shows them.
  parts.push('#interventions = list_append(:intervention, #interventions)');
  const added = { '#interventions': 'interventions', ':intervention': [intervention] };
  return [`SET ${parts.join(', ')}`, { ...values, ...added }];
}

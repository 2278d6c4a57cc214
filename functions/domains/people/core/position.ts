import {
  done,
  refused,
  refusedAll,
  together,
  type Outcome,
  type Refusal,
} from '../../../platform/outcome.ts';
import { MESSAGES } from './messages.ts';
import { checkLine, checkLocalized, checkSlug, type LocalizedInput } from './rules.ts';
import type { Position, StandardEntry } from './types.ts';

/** What an administrator enters about a position. A competency is absent when its id names none. */
export interface PositionInput {
  readonly externalId: string;
  readonly name: LocalizedInput;
  readonly kind: Position['kind'];
  readonly family: string;
  readonly standard: readonly {
    readonly competency: { readonly frameworkId: string; readonly competencyId: string } | undefined;
    readonly level: number;
  }[];
}

/** A position as it was entered. */
export type PositionContent = Omit<Position, 'familyCarried' | 'revision'>;

const MOST_ENTRIES = 40;
const MOST_FAMILY = 80;

/** The refusal for an entry whose competency is not there. */
export const competencyNotFound = (at: number): Refusal => ({
  code: 'NOT_FOUND',
  message: MESSAGES.COMPETENCY_NOT_FOUND,
  field: ['standard', String(at), 'competency'],
});

/** Checks what was entered, as far as it can be told without looking anything up; every breach is told at once. */
export function checkPosition(input: PositionInput): Outcome<PositionContent> {
  return together<PositionContent>({
    positionId: checkSlug(input.externalId, ['externalId']),
    name: checkLocalized(input.name, ['name']),
    kind: done(input.kind),
    family: checkLine(input.family, ['family'], MOST_FAMILY),
    standard: checkStandard(input.standard),
  });
}

function checkStandard(entries: PositionInput['standard']): Outcome<StandardEntry[]> {
  if (entries.length > MOST_ENTRIES) {
    return refused('TOO_LARGE', MESSAGES.STANDARD_SIZE(MOST_ENTRIES), ['standard']);
  }
  const refusals: Refusal[] = [];
  const standard: StandardEntry[] = [];
  for (const [at, { competency, level }] of entries.entries()) {
    const place = ['standard', String(at)];
    if (level < 1 || level > 5) {
      refusals.push({ code: 'INVALID', message: MESSAGES.LEVEL, field: [...place, 'level'] });
    }
    if (!competency) {
      refusals.push(competencyNotFound(at));
    } else if (standard.some((each) => isOf(each, competency))) {
      refusals.push({ code: 'TAKEN', message: MESSAGES.COMPETENCY_TWICE, field: [...place, 'competency'] });
    } else {
      standard.push({ ...competency, level });
    }
  }
  return refusals.length > 0 ? refusedAll(refusals) : done(standard);
}

/** Whether two positions have the same content. */
export function isSamePosition(one: PositionContent, other: PositionContent): boolean {
  return (
    one.name.id === other.name.id &&
    one.name.en === other.name.en &&
    one.kind === other.kind &&
    one.family === other.family &&
    one.standard.length === other.standard.length &&
    one.standard.every((entry, at) => {
      const counterpart = other.standard[at];
      return counterpart && isOf(entry, counterpart) && entry.level === counterpart.level;
    })
  );
}

function isOf(
  entry: StandardEntry,
  { frameworkId, competencyId }: Pick<StandardEntry, 'frameworkId' | 'competencyId'>,
): boolean {
  return entry.frameworkId === frameworkId && entry.competencyId === competencyId;
}

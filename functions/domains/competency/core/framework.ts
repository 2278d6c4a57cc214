import {
  checkCount,
  checkDistinct,
  checkLine,
  checkSlug,
  checkText,
  refusalAt,
  type Path,
} from '../../../platform/checks.ts';
import { canonicalJson, sha256 } from '../../../platform/ids.ts';
import { done, refusedAll, type Localized, type Outcome, type Refusal } from '../../../platform/outcome.ts';
import { asKept, isBlank } from '../../../platform/text.ts';
import { MESSAGES } from './messages.ts';
import { LEVELS, type Competency, type Framework } from './types.ts';

/** A text as it is sent: either language may be missing. */
export interface SubmittedText {
  readonly id: string;
  readonly en?: string | null | undefined;
}

/** A whole framework as the agency sends it. */
export interface SubmittedFramework {
  readonly externalId: string;
  readonly name: SubmittedText;
  readonly levelNames: readonly SubmittedText[];
  readonly competencies: readonly {
    readonly externalId: string;
    readonly kind: Competency['kind'];
    readonly name: SubmittedText;
    readonly description: SubmittedText;
    readonly indicators: readonly SubmittedText[];
  }[];
}

/** A framework that keeps every rule of its own, with its competencies in order. */
export interface PreparedFramework extends Pick<
  Framework,
  'frameworkId' | 'name' | 'levelNames' | 'contentHash'
> {
  readonly competencies: readonly { readonly hash: string; readonly competency: Competency }[];
}

export const MAX_COMPETENCIES = 100;

/*
 * The longest texts, in UTF-16 units of at most 3 bytes: a competency then stays below 20 kB, so that a hundred of them
 * fit into one transaction of at most 4 MB, and one of them into the head's 400 kB.
 */
const MAX_NAME = 120;
const MAX_TEXT = 500;

/** Beyond this many, nobody reads on. */
const MAX_REFUSALS = 100;

/** Checks a framework against every rule that needs no storage: what is to be stored, or all that must be mended. Pure. */
export function checkFramework(submitted: SubmittedFramework): Outcome<PreparedFramework> {
  const { externalId, name, levelNames, competencies } = submitted;
  const refusals = [
    ...checkSlug(['externalId'], externalId),
    ...checkLocalized(checkLine, ['name'], name, MAX_NAME),
    ...checkLevels(checkLine, ['levelNames'], levelNames, MAX_NAME),
    ...checkCount(['competencies'], competencies.length, 1, MAX_COMPETENCIES),
  ];
  // A list that is too long is not looked at: the work must stay within what a framework may be.
  if (competencies.length <= MAX_COMPETENCIES) {
    refusals.push(...competencies.flatMap(checkCompetency), ...idsTaken(competencies));
  }
  return refusals.length > 0 ? refusedAll(refusals.slice(0, MAX_REFUSALS)) : done(prepare(submitted));
}

function checkCompetency(competency: SubmittedFramework['competencies'][number], at: number): Refusal[] {
  const path = ['competencies', at];
  return [
    ...checkSlug([...path, 'externalId'], competency.externalId),
    ...checkLocalized(checkLine, [...path, 'name'], competency.name, MAX_NAME),
    ...checkLocalized(checkText, [...path, 'description'], competency.description, MAX_TEXT),
    ...checkLevels(checkText, [...path, 'indicators'], competency.indicators, MAX_TEXT),
  ];
}

type Check = typeof checkLine;

function checkLevels(check: Check, path: Path, texts: readonly SubmittedText[], most: number): Refusal[] {
  return texts.length === LEVELS
    ? texts.flatMap((text, at) => checkLocalized(check, [...path, at], text, most))
    : [refusalAt(path, 'INVALID', MESSAGES.FIVE_LEVELS)];
}

function checkLocalized(check: Check, path: Path, text: SubmittedText, most: number): Refusal[] {
  return (['id', 'en'] as const).flatMap((language) => {
    const given = text[language] ?? '';
    const place = [...path, language];
    return isBlank(given) ? [refusalAt(place, 'REQUIRED', MESSAGES.TRANSLATION)] : check(place, given, most);
  });
}

function idsTaken(competencies: SubmittedFramework['competencies']): Refusal[] {
  return checkDistinct(
    competencies.map(({ externalId }) => externalId),
    (at, first) =>
      refusalAt(['competencies', at, 'externalId'], 'TAKEN', MESSAGES.COMPETENCY_TAKEN(first + 1)),
  );
}

function prepare(submitted: SubmittedFramework): PreparedFramework {
  const frameworkId = submitted.externalId;
  const competencies = submitted.competencies.map(({ externalId, kind, name, description, indicators }) => {
    const competency: Competency = {
      frameworkId,
      competencyId: externalId,
      kind,
      name: trimmed(name),
      description: trimmed(description),
      indicators: indicators.map(trimmed),
    };
    return { competency, hash: sha256(canonicalJson(competency)) };
  });
  const head = { frameworkId, name: trimmed(submitted.name), levelNames: submitted.levelNames.map(trimmed) };
  const contentHash = sha256(canonicalJson({ ...head, competencies: competencies.map(({ hash }) => hash) }));
  return { ...head, competencies, contentHash };
}

/** A text that passed its check, as it is kept. */
const trimmed = ({ id, en }: SubmittedText): Localized => ({ id: asKept(id), en: asKept(en ?? '') });

/**
 * Refuses a framework that leaves out what was saved before. Positions, courses, standings and evidence refer to
 * competencies for good, and looking for the last reference could miss one that is being written.
 */
export function checkNothingLost({ competencies }: PreparedFramework, before: Framework): Refusal[] {
  const kept = new Set(competencies.map(({ competency }) => competency.competencyId));
  const lost = before.competencies.map(({ id }) => id).filter((id) => !kept.has(id));
  return lost.length === 0
    ? []
    : [refusalAt(['competencies'], 'REQUIRED', MESSAGES.COMPETENCIES_MISSING(lost))];
}

/**
 * The head of a framework as it follows on `before`, and the competencies whose items have to be written: those that
 * are new or changed. With the head they are at most 100, the most a transaction takes.
 */
export function nextFramework(
  { competencies, ...prepared }: PreparedFramework,
  before: Framework | undefined,
): { framework: Framework; changed: Competency[] } {
  const stored = new Map(before?.competencies.map(({ id, hash }) => [id, hash]));
  const keptId = before?.kept?.competencyId ?? competencyToKeep(competencies, stored);
  const kept = competencies.find(({ competency }) => competency.competencyId === keptId)?.competency;
  const framework: Framework = {
    ...prepared,
    competencies: competencies.map(({ competency, hash }) => ({ id: competency.competencyId, hash })),
    ...(kept && { kept }),
    revision: (before?.revision ?? 0) + 1,
  };
  const changed = competencies
    .filter(({ competency, hash }) => competency !== kept && stored.get(competency.competencyId) !== hash)
    .map(({ competency }) => competency);
  return { framework, changed };
}

/** Of a full framework the last one that has no item yet stands in the head; it stays there for good. */
function competencyToKeep(
  competencies: PreparedFramework['competencies'],
  stored: ReadonlyMap<string, string>,
): string | undefined {
  if (competencies.length < MAX_COMPETENCIES) return undefined;
  return competencies.findLast(({ competency }) => !stored.has(competency.competencyId))?.competency
    .competencyId;
}

/** What shows each level of a competency, with the framework's name of the level, lowest first. */
export function levelsOf({ levelNames }: Framework, { indicators }: Competency) {
  return levelNames.flatMap((name, at) => {
    const shown = indicators[at];
    return shown ? [{ level: at + 1, name, indicators: shown }] : [];
  });
}

import {
  checkCount,
  checkDistinct,
  checkLine,
  checkNumber,
  checkSlug,
  checkText,
  refusalAt,
  type Path,
} from '../../../platform/checks.ts';
import type { Refusal } from '../../../platform/outcome.ts';
import { checkJp } from '../../publishing/core/index.ts';
import { checkMarkdown } from '../../publishing/core/markdown.ts';
import { MESSAGES } from './messages.ts';
import { competencyNotFound, moduleNotFound, type AgencyText, type CourseOffer } from './offer.ts';

/*
 * What an offer may say. Apart from what an offer holds, because reading Markdown takes every start some 5 ms that only
 * the agency's next offer needs.
 */

const TOPIC = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Checks what an offer says by itself; modules and competencies are looked up afterwards. */
export function checkOffer(offer: CourseOffer): Refusal[] {
  const { externalId, title, summary, description, jp, topics, modules, competencies } = offer;
  return [
    ...checkSlug(['externalId'], externalId),
    ...inLanguages('title', title, (path, text) => checkLine(path, text, 120)),
    ...inLanguages('summary', summary, (path, text) => checkText(path, text, 500)),
    ...inLanguages('description', description, checkDescription),
    ...checkJp(['jp'], jp, 0.5, 200),
    ...checkCount(['topics'], topics.length, 0, 10),
    ...topics.slice(0, 10).flatMap((topic, at) => checkTopic(['topics', at], topic)),
    ...repeated(topics, (at) => ['topics', at]),
    ...checkCount(['modules'], modules.length, 1, 30),
    ...checkModules(modules.slice(0, 30)),
    ...checkCount(['competencies'], competencies.length, 0, 10),
    ...checkCompetencies(competencies.slice(0, 10)),
  ];
}

function inLanguages(
  name: string,
  text: AgencyText,
  check: (path: Path, text: string) => Refusal[],
): Refusal[] {
  return [...check([name, 'id'], text.id), ...(text.en == null ? [] : check([name, 'en'], text.en))];
}

function checkDescription(path: Path, text: string): Refusal[] {
  const refusals = checkText(path, text, 20_000);
  return refusals.length > 0 ? refusals : checkMarkdown(path, text);
}

function checkTopic(path: Path, topic: string): Refusal[] {
  return TOPIC.test(topic) && topic.length <= 40 ? [] : [refusalAt(path, 'INVALID', MESSAGES.TOPIC)];
}

/** Modules once each, and only after those that they require: so no circle can be. */
function checkModules(modules: CourseOffer['modules']): Refusal[] {
  const ids = modules.map(({ moduleId }) => moduleId);
  return [
    ...repeated(ids, (at) => ['modules', at, 'module']),
    ...modules.flatMap(({ moduleId, requires }, at) => [
      ...(moduleId === undefined ? [moduleNotFound(at)] : []),
      ...requires.slice(0, 30).flatMap((required, place) => {
        const stands = required !== undefined && ids.indexOf(required) < at && ids.includes(required);
        const path = ['modules', at, 'requires', place];
        return stands ? [] : [refusalAt(path, 'INVALID', MESSAGES.NOT_BEFORE)];
      }),
      ...checkCount(['modules', at, 'requires'], requires.length, 0, 30),
      ...repeated(requires, (place) => ['modules', at, 'requires', place]),
    ]),
  ];
}

function checkCompetencies(competencies: CourseOffer['competencies']): Refusal[] {
  const ids = competencies.map(({ competency }) =>
    competency ? `${competency.frameworkId}/${competency.competencyId}` : undefined,
  );
  return [
    ...repeated(ids, (at) => ['competencies', at, 'competency']),
    ...competencies.flatMap(({ competency, level }, at) => [
      ...(competency ? [] : [competencyNotFound(at)]),
      ...checkNumber(['competencies', at, 'level'], level, 1, 5),
    ]),
  ];
}

function repeated(values: readonly (string | undefined)[], place: (at: number) => Path): Refusal[] {
  return checkDistinct(values, (at, first) => refusalAt(place(at), 'TAKEN', MESSAGES.REPEATED(first + 1)));
}

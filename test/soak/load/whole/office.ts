import { personSchema, type Person } from '../../../../functions/domains/people/core/types.ts';
import {
  moduleHeadSchema,
  moduleVersionSchema,
} from '../../../../functions/domains/publishing/core/types.ts';
import { bindingSchema } from '../../../../functions/platform/caller.ts';
import { parseStored } from '../../../../functions/platform/stored.ts';
import {
  adminsKey,
  contentKey,
  externalIdKey,
  loginKey,
  moduleVersionKey,
  personNumberKey,
  questionKey,
} from '../../../../functions/platform/table/keys.ts';
import type { Stored } from '../stored.ts';
import type { Wholeness } from '../whole.ts';

/** People with their numbers and logins, and modules with their versions and contents. */
export function officeProblems(stored: Stored): Wholeness {
  const people = stored.under('PERSON#', 'HOME#0PROFILE').map((item) => parseStored(personSchema, item));
  const modules = stored.under('MODULE#', 'HEAD');
  return {
    problems: [...peopleProblems(stored, people), ...moduleProblems(stored), ...jobProblems(stored)],
    counts: { people: people.length, modules: modules.length, jobs: stored.under('JOB#', 'HEAD').length },
  };
}

function peopleProblems(stored: Stored, people: readonly Person[]): string[] {
  const problems: string[] = [];
  const known = new Map(people.map((person) => [person.personId, person]));
  const holders = stored.under('NIP#').map(({ personId }) => String(personId));
  if (new Set(holders).size !== holders.length) problems.push('somebody has two personal numbers');
  for (const { personId } of people) {
    if (!holders.includes(personId)) problems.push(`nobody finds ${personId} by number`);
    if (!stored.at(personNumberKey(personId))) problems.push(`${personId} has no number`);
  }
  for (const personId of holders)
    if (!known.has(personId)) problems.push(`a number belongs to no person: ${personId}`);
  for (const person of people) {
    for (const login of person.logins) {
      const item = stored.at(loginKey(login));
      const binding = item && parseStored(bindingSchema, item);
      const same =
        binding?.kind === 'person' &&
        binding.personId === person.personId &&
        binding.name === person.name &&
        binding.unitId === (person.unitId ?? '') &&
        binding.roles.join() === person.roles.join();
      if (!same) problems.push(`a login of ${person.personId} holds something else than its person`);
    }
  }
  for (const item of stored.under('LOGIN#', 'LOGIN')) {
    const binding = parseStored(bindingSchema, item);
    const owner = binding.kind === 'person' ? known.get(binding.personId) : undefined;
    const bound = owner?.logins.includes(item.pk.slice('LOGIN#'.length)) ?? binding.kind === 'organisation';
    if (!bound) problems.push(`${item.pk} is bound to nobody who knows of it`);
  }
  const admins = people.filter(({ roles }) => roles.includes('ADMIN')).length;
  const counted = Number(stored.at(adminsKey())?.['count'] ?? 0);
  if (admins !== counted) problems.push(`${counted} of ${admins} administrators are counted`);
  return problems;
}

function moduleProblems(stored: Stored): string[] {
  const problems: string[] = [];
  for (const item of stored.under('MODULE#', 'HEAD')) {
    const head = parseStored(moduleHeadSchema, item);
    const { moduleId, organisationId, externalId, latest } = head;
    if (stored.at(externalIdKey(organisationId, externalId))?.['moduleId'] !== moduleId) {
      problems.push(`module ${externalId} is not found by its external id`);
    }
    const versions = stored.of(item.pk, 'VERSION#');
    if (versions.length !== latest)
      problems.push(`module ${externalId} has ${versions.length} of ${latest} versions`);
    const newest = stored.at(moduleVersionKey(moduleId, latest));
    if (newest?.['state'] !== head.latestState) problems.push(`module ${externalId} has two states`);
    for (const version of versions.map((each) => parseStored(moduleVersionSchema, each))) {
      for (const { body, quiz, id } of version.lessons) {
        const there =
          (body === undefined || stored.at(contentKey(organisationId, body))) &&
          (quiz === undefined || stored.at(questionKey(moduleId, quiz.hash, 0)));
        if (!there) problems.push(`lesson ${id} of version ${version.number} of ${externalId} is empty`);
      }
    }
  }
  return problems;
}

/** A job's input goes when it ends, in the same transaction. */
function jobProblems(stored: Stored): string[] {
  return stored.under('JOB#', 'HEAD').flatMap(({ pk, state, inputParts }) => {
    const over = ['DONE', 'FAILED', 'CANCELLED'].includes(String(state));
    const parts = stored.of(pk, 'INPUT#').length;
    const expected = over ? 0 : Number(inputParts);
    return parts === expected ? [] : [`${pk} is ${String(state)} with ${parts} parts of its input`];
  });
}

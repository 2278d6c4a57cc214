import { createScope } from '../../../../platform/scope.ts';
import type { Services } from '../../../../platform/services.ts';
import { erasuresIndex } from '../../../../platform/table/keys.ts';
import type { Page } from '../../../../platform/table/table.ts';
import { parseStored } from '../../../../platform/stored.ts';
import { findAllOf, hideWrite } from '../../../people/commands/erase.ts';
import { ERASURE_STEPS, erasureSchema, type Erasure } from '../../core/erasure.ts';
import { erasureDoneWrite, erasureWrite } from '../../repository/erasures.ts';
import { STEPS } from './steps.ts';

/** All erasures that a table knows of, oldest first. */
export async function allErasures({ table }: Services): Promise<Erasure[]> {
  const erasures: Erasure[] = [];
  let after: Page['next'];
  do {
    const page = await table.query({ pk: erasuresIndex() }, { index: 'gsi1', after });
    erasures.push(...page.items.map((item) => parseStored(erasureSchema, item)));
    after = page.next;
  } while (after);
  return erasures;
}

/** Whether a table still, or again, has somebody who was erased. */
export async function isThere(services: Services, { personId }: Erasure): Promise<boolean> {
  return (await findAllOf(createScope(services, { kind: 'anonymous' }), personId)) !== undefined;
}

/**
 * Erases somebody whom a restored backup brought back, for an operator: however they stood at that time, and without a
 * job. Again, it goes on with what is left.
 *
 * @param erasure as the table has it that was not restored
 */
export async function eraseAgain(services: Services, erasure: Erasure): Promise<void> {
  const { table } = services;
  const found = await findAllOf(createScope(services, { kind: 'anonymous' }), erasure.personId);
  if (found && found.person.erasing === undefined) {
    const hidden = await table.write(hideWrite(found.person, services.now()));
    if (!hidden.ok) throw new Error('The person was written meanwhile: stop the functions first');
  }
  await table.write(erasureWrite({ ...erasure, state: 'UNDER_WAY' }));
  const records = [...new Set([...erasure.records, ...(found?.records ?? [])])];
  for (const { name } of ERASURE_STEPS) {
    await STEPS[name](services, { records, logins: found?.logins ?? [] }, true);
  }
  await table.write(erasureDoneWrite(erasure.personId, services.now()));
}

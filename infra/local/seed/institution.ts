import { machineClients } from '../identity/clients.ts';
import { forEachBounded } from './bounded.ts';
import type { Send } from './client.ts';
import { readCity, readFrameworks, readOrganisations, readPositions } from './content.ts';
import * as documents from './documents.ts';

/** Global ids by external id. */
export type Ids = ReadonlyMap<string, string>;

function idOf(ids: Ids, externalId: string): string {
  const id = ids.get(externalId);
  if (id === undefined) throw new Error(`The starter content names ${externalId}, which it does not have.`);
  return id;
}

/** The units, parents before children as the file has them. Creating one twice changes nothing. */
export async function seedUnits(admin: Send): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const { id, parent, name } of readCity().units) {
    const input = { externalId: id, name, ...(parent !== undefined && { parent: idOf(ids, parent) }) };
    const data = await admin<{ unitCreate: { unit: { id: string } } }>(documents.unitCreate, { input });
    ids.set(id, data.unitCreate.unit.id);
  }
  return ids;
}

/** The training partners, each with the program that publishes for it. */
export async function seedOrganisations(admin: Send, issuer: string): Promise<void> {
  for (const { id, name, kind, site } of readOrganisations()) {
    const data = await admin<{ organisationCreate: { organisation: { id: string } } }>(
      documents.organisationCreate,
      { input: { externalId: id, name, kind, site } },
    );
    const organisation = data.organisationCreate.organisation.id;
    for (const client of machineClients.filter((candidate) => candidate.organisation === id)) {
      await admin(documents.clientBind, { input: { organisation, issuer, clientId: client.id } });
    }
  }
}

/** The frameworks. @returns the competencies' ids by `<framework>/<competency>` */
export async function seedFrameworks(agency: Send): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const framework of readFrameworks()) {
    const byLevel = <T extends { level: number }>(items: readonly T[]) =>
      [...items].sort((a, b) => a.level - b.level);
    const input = {
      externalId: framework.id,
      name: framework.name,
      levelNames: byLevel(framework.levelNames).map(({ name }) => name),
      competencies: framework.competencies.map(({ id, kind, name, description, levels }) => ({
        externalId: id,
        kind,
        name,
        description,
        indicators: byLevel(levels).map(({ indicators }) => indicators),
      })),
    };
    const data = await agency<{
      frameworkSave: { framework: { competencies: { id: string; externalId: string }[] } };
    }>(documents.frameworkSave, { input });
    for (const { id, externalId } of data.frameworkSave.framework.competencies) {
      ids.set(`${framework.id}/${externalId}`, id);
    }
  }
  return ids;
}

/** The positions with their standards. */
export async function seedPositions(admin: Send, competencies: Ids): Promise<Ids> {
  const ids = new Map<string, string>();
  await forEachBounded(readPositions(), 4, async ({ id, name, kind, family, standard }) => {
    const required = standard.map(({ competency, level }) => ({
      competency: idOf(competencies, competency),
      level,
    }));
    const input = { externalId: id, name, kind, family, standard: required };
    const data = await admin<{ positionSave: { position: { id: string } } }>(documents.positionSave, {
      input,
    });
    ids.set(id, data.positionSave.position.id);
  });
  return ids;
}

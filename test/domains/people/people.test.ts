import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootstrapAdmin } from '../../../functions/domains/people/commands/index.ts';
import { maskNumber, numberProblem } from '../../../functions/domains/people/core/personal-number.ts';
import { ISSUER, startInstallation } from '../../support/installation.ts';

describe('a personal number', () => {
  it.each([
    ['198609262015051001', 'PNS', undefined],
    ['198609262015211001', 'PPPK', undefined],
    ['198609262015211001', 'PNS', 'START_MONTH'],
    ['198613262015051001', 'PNS', 'BIRTH_DATE'],
    ['198602302015051001', 'PNS', 'BIRTH_DATE'],
    ['198609262015053001', 'PNS', 'SEX'],
    ['19860926201505100', 'PNS', 'LENGTH'],
    ['19860926201505100a', 'PPPK', 'LENGTH'],
    ['', 'PNS', 'LENGTH'],
  ] as const)('%s of a %s: %s', (number, kind, problem) => {
    expect(numberProblem(number, kind)).toBe(problem);
  });

  it('is shown by its last four digits', () => {
    expect(maskNumber('198609262015051001')).toBe('••••••••••••••1001');
  });
});

describe('the first administrator', () => {
  let api: Awaited<ReturnType<typeof startInstallation>>;
  beforeAll(async () => {
    api = await startInstallation();
  });
  afterAll(() => api.close());
  const admin = { name: 'Admin', personalNumber: '198609262015051001', issuer: ISSUER, subject: 'admin' };

  it('is made once, however often it is asked for', async () => {
    const id = await bootstrapAdmin(api.services, admin);
    expect(await bootstrapAdmin(api.services, admin)).toBe(id);
  });

  it('is refused a login that is taken and a number that cannot be', async () => {
    await expect(
      bootstrapAdmin(api.services, { ...admin, personalNumber: '199001012015051002' }),
    ).rejects.toThrow('bound to somebody else');
    await expect(bootstrapAdmin(api.services, { ...admin, personalNumber: '1' })).rejects.toThrow('LENGTH');
  });
});

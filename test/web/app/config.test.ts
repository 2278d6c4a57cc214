import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../web/src/app/config.ts';

const good = {
  issuer: 'https://a.example',
  clientId: 'web',
  graphql: '/graphql',
  cityName: { id: 'Kota', en: 'City' },
};

describe('the configuration of an installation', () => {
  it('is read as it is', () => {
    expect(parseConfig(good)).toEqual(good);
    expect(parseConfig({ ...good, cityName: { id: 'Kota' }, more: 1 })?.cityName).toEqual({
      id: 'Kota',
      en: null,
    });
  });

  it.each([
    null,
    'text',
    [],
    {},
    { ...good, issuer: '' },
    { ...good, clientId: 1 },
    { ...good, cityName: 'Kota' },
  ])('is not %j', (value) => {
    expect(parseConfig(value)).toBeUndefined();
  });
});

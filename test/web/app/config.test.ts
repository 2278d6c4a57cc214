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

  it('says where partners’ pictures are, where a server says so', () => {
    const media = 'https://media.example';
    expect(parseConfig({ ...good, media })).toEqual({ ...good, media });
    expect(parseConfig({ ...good, media: 1 })).toEqual(good);
  });

  it('says where admins and reviewers sign in, where that is elsewhere', () => {
    const staff = { issuer: 'https://b.example', clientId: 'web-staff' };
    expect(parseConfig({ ...good, staff })).toEqual({ ...good, staff });
    expect(parseConfig({ ...good, staff: { issuer: 'https://b.example' } })).toEqual(good);
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

import { expect, it } from 'vitest';
import { placeOf } from '../../../web/src/auth/oidc.ts';

const staff = { issuer: 'https://staff.example', clientId: 'web-staff' };
const config = {
  issuer: 'https://people.example',
  clientId: 'web',
  graphql: '/graphql',
  cityName: { id: 'Kota', en: null },
};

it.each([
  ['whoever begins anew', undefined, 'web'],
  ['who signed in at the usual place', 'https://people.example', 'web'],
  ['who signed in as an admin', staff.issuer, 'web-staff'],
  ['who signed in where nobody does any more', 'https://gone.example', 'web'],
])('%s goes to their place', (_who, issuer, client) => {
  expect(placeOf({ ...config, staff }, issuer).clientId).toBe(client);
  expect(placeOf(config, issuer).clientId).toBe('web');
});

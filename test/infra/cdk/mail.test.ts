import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functionsOf, rightsOf } from './support/functions.ts';
import { synthesise, type Synthesised } from './support/synthesise.ts';

let off: Synthesised;
let on: Synthesised;
beforeAll(() => {
  off = synthesise('dev');
  on = synthesise('dev', { settings: { mail: { from: 'kapuas@diklat.example.go.id' } } });
});
afterAll(() => {
  off.remove();
  on.remove();
});

const senders = (stage: Synthesised) =>
  functionsOf(stage)
    .filter((each) => [...rightsOf(each).keys()].some((right) => right.startsWith('ses:')))
    .map(({ name }) => name);

const variablesOf = (stage: Synthesised, name: string) => {
  const [found] = functionsOf(stage).filter((each) => each.name === name);
  return Object.keys((found?.properties['Environment'] as { Variables: object }).Variables);
};

describe('mail', () => {
  it('is not sent by a stage that names no sender', () => {
    expect(senders(off)).toEqual([]);
    off.template('api').resourceCountIs('AWS::SES::EmailIdentity', 0);
    expect(variablesOf(off, 'Graphql')).not.toContain('MAIL_FROM');
    expect(variablesOf(off, 'Streams')).not.toContain('LETTERS_QUEUE_URL');
  });

  it('is sent by one function, for one domain, with one right', () => {
    expect(senders(on)).toEqual(['Mail']);
    on.template('api').hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'diklat.example.go.id',
    });
    expect(variablesOf(on, 'Graphql')).toContain('MAIL_FROM');
    expect(variablesOf(on, 'Streams')).toContain('LETTERS_QUEUE_URL');
    const [mail] = functionsOf(on).filter(({ name }) => name === 'Mail');
    const resources = mail && rightsOf(mail).get('ses:SendEmail');
    expect(resources?.length).toBe(2);
    expect(JSON.stringify(resources)).not.toContain('*');
  });

  it('goes over TLS alone, and not to whoever bounced or complained', () => {
    on.template('api').hasResourceProperties('AWS::SES::ConfigurationSet', {
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
  });

  it('has records told that verify its domain', () => {
    const outputs = Object.keys(on.template('api').findOutputs('*')).filter((name) =>
      name.includes('Record'),
    );
    expect(outputs.length).toBe(3);
  });
});

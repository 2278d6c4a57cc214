import { Match } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsOf, synthesise, type Synthesised } from './support/synthesise.ts';

let prod: Synthesised;
let federated: Synthesised;
beforeAll(() => {
  prod = synthesise('prod');
  federated = synthesise('dev', {
    settings: { partners: ['universitas-contoh'], secondFactor: 'required', federation: oidc },
  });
});
afterAll(() => {
  prod.remove();
  federated.remove();
});

const oidc = {
  name: 'SSO-Kota',
  secondFactor: true,
  oidc: {
    issuer: 'https://sso.example.go.id',
    clientId: 'kapuas',
    secretArn: 'arn:aws:secretsmanager:ap-southeast-3:111122223333:secret:sso-AbCdEf',
  },
};
const saml = {
  name: 'SSO-Kota',
  saml: { metadataUrl: 'https://sso.example.go.id/metadata', emailAttribute: 'mail' },
};

/** What the functions of a stage are told of issuers: the text of OIDC_ISSUERS with its references. */
function issuersOf(stage: Synthesised): string {
  const [graphql] = Object.values(
    stage.template('api').findResources('AWS::Lambda::Function', {
      Properties: { Description: 'Answers /graphql' },
    }),
  ) as { Properties: { Environment: { Variables: { OIDC_ISSUERS: unknown } } } }[];
  return JSON.stringify(graphql?.Properties.Environment.Variables.OIDC_ISSUERS);
}

function with_<T>(settings: object, look: (stage: Synthesised) => T): T {
  const stage = synthesise('dev', { settings });
  try {
    return look(stage);
  } finally {
    stage.remove();
  }
}

describe('sign-in', () => {
  it('makes no account for strangers, and outlives its stack in production', () => {
    const template = prod.template('identity');
    template.resourceCountIs('AWS::Cognito::UserPool', 2);
    template.allResources('AWS::Cognito::UserPool', {
      DeletionPolicy: 'Retain',
      Properties: Match.objectLike({
        AdminCreateUserConfig: Match.objectLike({ AllowAdminCreateUserOnly: true }),
        DeletionProtection: 'ACTIVE',
        EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
        UserPoolTier: 'ESSENTIALS',
      }),
    });
  });

  it('has public clients, for the code flow and the one address, with refresh tokens good once', () => {
    const template = prod.template('identity');
    template.resourceCountIs('AWS::Cognito::UserPoolClient', 2);
    template.allResourcesProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: [Match.anyValue()],
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
      SupportedIdentityProviders: ['COGNITO'],
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 60 },
      PreventUserExistenceErrors: 'ENABLED',
    });
  });

  it('gives each partner that cannot sign a client of its own, and the API takes its tokens', () => {
    federated.template('identity').hasResourceProperties('AWS::Cognito::UserPoolClient', {
      ClientName: 'universitas-contoh',
      GenerateSecret: true,
      AllowedOAuthFlows: ['client_credentials'],
    });
    expect(issuersOf(federated)).toMatch(/ExportsOutputRefPeoplePartneruniversitascontoh/);
  });
});

describe('the second factor', () => {
  const pools = (stage: Synthesised) =>
    Object.entries(stage.template('identity').findResources('AWS::Cognito::UserPool')).map(
      ([id, { Properties }]) => [
        id.replace(/[0-9A-F]{8}$/, ''),
        (Properties as { MfaConfiguration: string }).MfaConfiguration,
      ],
    );

  it('is asked of admins and reviewers, at a pool whose tokens alone bring roles, when nothing else is said', () => {
    expect(pools(prod)).toEqual([
      ['People', 'OPTIONAL'],
      ['Staff', 'ON'],
    ]);
    const issuers = issuersOf(prod);
    expect(issuers).toMatch(/RefPeople.*NEVER.*RefStaff.*ALWAYS/);
    expect(issuers.match(/ALWAYS/g)).toHaveLength(1);
    const config = JSON.stringify(prod.template('web').findResources('Custom::CDKBucketDeployment'));
    expect(config).toMatch(/RefPeopleWeb.*RefStaffWeb/);
    const csp = JSON.stringify(prod.template('edge').findResources('AWS::CloudFront::ResponseHeadersPolicy'));
    expect(csp).toContain('https://kapuas-staff.auth.ap-southeast-3.amazoncognito.com');
  });

  it('is asked of everybody, or of nobody, in a stage that says so', () => {
    expect(pools(federated)).toEqual([['People', 'ON']]);
    expect(issuersOf(federated)).not.toContain('NEVER');
    with_({ secondFactor: 'optional' }, (stage) => {
      expect(pools(stage)).toEqual([['People', 'OPTIONAL']]);
      expect(issuersOf(stage)).not.toContain('NEVER');
    });
  });
});

describe('accounts of elsewhere', () => {
  it('sign in at Cognito by OpenID Connect; its pages list them, and the secret is in no template', () => {
    const template = federated.template('identity');
    template.hasResourceProperties('AWS::Cognito::UserPoolIdentityProvider', {
      ProviderType: 'OIDC',
      ProviderName: 'SSO-Kota',
      AttributeMapping: { email: 'email' },
      ProviderDetails: Match.objectLike({
        oidc_issuer: 'https://sso.example.go.id',
        client_secret: Match.stringLikeRegexp('^\\{\\{resolve:secretsmanager:arn:aws:secretsmanager:'),
      }),
    });
    template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      SupportedIdentityProviders: ['COGNITO', { Ref: Match.stringLikeRegexp('Elsewhere') }],
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
    });
  });

  it('sign in by SAML, and as admins only where that asks for a second factor', () => {
    with_({ federation: saml }, (stage) => {
      const template = stage.template('identity');
      template.resourceCountIs('AWS::Cognito::UserPoolIdentityProvider', 1);
      template.hasResourceProperties('AWS::Cognito::UserPoolIdentityProvider', {
        ProviderType: 'SAML',
        AttributeMapping: { email: 'mail' },
        ProviderDetails: Match.objectLike({ MetadataURL: saml.saml.metadataUrl, IDPInit: false }),
        UserPoolId: { Ref: Match.stringLikeRegexp('^People') },
      });
    });
    with_({ federation: { ...saml, secondFactor: true } }, (stage) => {
      stage.template('identity').resourceCountIs('AWS::Cognito::UserPoolIdentityProvider', 2);
    });
  });
});

describe('an issuer that is not Cognito', () => {
  const signIn = {
    issuer: 'https://id.example.go.id/realms/kota',
    jwksUri: 'https://id.example.go.id/realms/kota/certs',
    webClientId: 'kapuas-web',
    pages: ['https://login.example.go.id'],
    secondFactor: { claim: 'acr', values: ['2'] },
  };

  it('is a setting: a stage without any Cognito', () => {
    with_({ signInPrefix: undefined, signIn }, (stage) => {
      expect(stage.stacks).not.toContain('identity');
      for (const name of stage.stacks) {
        const text = JSON.stringify(stage.template(name).toJSON());
        expect(text).not.toContain('AWS::Cognito');
        expect(text).not.toMatch(/cognito-idp|amazoncognito/);
      }
      const { issuer, jwksUri, secondFactor } = signIn;
      const told = JSON.stringify([{ issuer, jwksUri, secondFactor, clientIds: ['kapuas-web'] }]);
      expect(JSON.parse(JSON.parse(issuersOf(stage)) as string)).toEqual(JSON.parse(told));
      const csp = JSON.stringify(
        stage.template('edge').findResources('AWS::CloudFront::ResponseHeadersPolicy'),
      );
      expect(csp).toContain('https://id.example.go.id https://login.example.go.id');
    });
  });

  it.each([
    ['nobody signs in', { signInPrefix: undefined }, 'signInPrefix'],
    ['both', { signIn }, 'signInPrefix'],
    [
      'a client in the clear',
      { signInPrefix: undefined, signIn: { ...signIn, issuer: 'http://id' } },
      'signIn.issuer',
    ],
    ['what is Cognito’s', { signInPrefix: undefined, signIn, partners: ['univ'] }, 'signIn'],
    [
      'a second factor that nobody asks',
      { secondFactor: 'required', federation: saml },
      'federation.secondFactor',
    ],
  ])('is refused with %s', (_what, settings, where) => {
    expect(() => settingsOf('dev', settings)).toThrow(`stages.dev.${where}`);
  });
});

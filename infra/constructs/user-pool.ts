import { Duration, RemovalPolicy, SecretValue, type Stack } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import type { Federation, Settings } from '../stacks/settings.ts';
import { acknowledge } from './acknowledge.ts';

/** A pool of people, with its pages and the client by which the web signs in there. */
export interface Pool {
  readonly pool: cognito.UserPool;
  readonly web: cognito.UserPoolClient;
}

export interface PoolOptions {
  readonly settings: Settings;
  /** The address that people come back to. */
  readonly publicOrigin: string;
  /** The first label of the host of its pages. */
  readonly prefix: string;
  /** Whether everybody signs in with a second factor; if not, whoever set one up. Why not, for the checks of security. */
  readonly secondFactor: true | { readonly withoutBecause: string };
  /** Whether people may come by the provider of elsewhere, when the stage has one. */
  readonly federated: boolean;
}

/**
 * A user pool that nobody can join by themselves.
 * @param id of the pool in the stack; another one makes another pool
 */
export function createUserPool(stack: Stack, id: string, options: PoolOptions): Pool {
  const { settings, secondFactor, prefix } = options;
  const required = secondFactor === true;
  const pool = new cognito.UserPool(stack, id, {
    // People are invited; nobody makes an account for themselves.
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
    mfa: required ? cognito.Mfa.REQUIRED : cognito.Mfa.OPTIONAL,
    // An authenticator app: messages to phones cost money and can be intercepted.
    mfaSecondFactor: { otp: true, sms: false },
    passwordPolicy: {
      minLength: 12,
      requireLowercase: true,
      requireUppercase: true,
      requireDigits: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(7),
    },
    userInvitation: {
      emailSubject: 'Undangan Kapuas / Your invitation to Kapuas',
      emailBody: [
        'Akun Anda di Kapuas telah dibuat. Masuk dengan {username} dan kata sandi sementara {####}',
        'Your account in Kapuas is ready. Sign in with {username} and the temporary password {####}',
      ].join('<br>'),
    },
    featurePlan: cognito.FeaturePlan.ESSENTIALS,
    deletionProtection: settings.keepsData,
    removalPolicy: settings.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  pool.addDomain('SignInPages', {
    cognitoDomain: { domainPrefix: prefix },
    managedLoginVersion: cognito.ManagedLoginVersion.NEWER_MANAGED_LOGIN,
  });
  acknowledge(pool, {
    ...(!required && { 'AwsSolutions-COG2': secondFactor.withoutBecause }),
    'AwsSolutions-COG3': 'Threat protection is charged for each person; a stage can be moved to that plan.',
    'AwsSolutions-COG8':
      'The plan above is charged for each person; free up to ten thousand of them is this one.',
  });
  return { pool, web: createWebClient(stack, id, pool, options) };
}

/** The web client: public, so without a secret; Cognito requires PKCE of whoever began with a challenge. */
function createWebClient(
  stack: Stack,
  id: string,
  pool: cognito.UserPool,
  { settings, publicOrigin, federated }: PoolOptions,
): cognito.UserPoolClient {
  const provider = federated && settings.federation ? addProvider(pool, settings.federation) : undefined;
  const client = pool.addClient('Web', {
    generateSecret: false,
    // One has to be named: what Cognito takes for none named would forbid the rotation below.
    authFlows: { userSrp: true },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [cognito.OAuthScope.OPENID],
      callbackUrls: [`${publicOrigin}/auth/callback`],
      logoutUrls: [`${publicOrigin}/`],
    },
    supportedIdentityProviders: [
      cognito.UserPoolClientIdentityProvider.COGNITO,
      ...(provider ? [cognito.UserPoolClientIdentityProvider.custom(provider.providerName)] : []),
    ],
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    // Three weeks away from the network must not end a sign-in.
    refreshTokenValidity: Duration.days(30),
    // A refresh token is good once; on a bad network the answer may be lost, so the old one is for a minute more.
    refreshTokenRotationGracePeriod: Duration.seconds(60),
  });
  new cognito.CfnManagedLoginBranding(stack, id === 'People' ? 'Look' : `${id}Look`, {
    userPoolId: pool.userPoolId,
    clientId: client.userPoolClientId,
    useCognitoProvidedValues: true,
  });
  return client;
}

/**
 * Lets people sign in with an account that they have elsewhere. It says who they are and no more: what binds a login to
 * a person is an invitation, never the e-mail address that comes with it, which is only shown to them.
 */
function addProvider(
  pool: cognito.UserPool,
  federation: Federation,
): cognito.UserPoolIdentityProviderOidc | cognito.UserPoolIdentityProviderSaml {
  const { name } = federation;
  if ('oidc' in federation) {
    const { issuer, clientId, secretArn } = federation.oidc;
    return new cognito.UserPoolIdentityProviderOidc(pool, 'Elsewhere', {
      userPool: pool,
      name,
      issuerUrl: issuer,
      clientId,
      // CloudFormation reads it while it deploys: it stands neither in the template nor in a setting.
      clientSecret: SecretValue.secretsManager(secretArn).unsafeUnwrap(),
      scopes: ['openid', 'email'],
      attributeRequestMethod: cognito.OidcAttributeRequestMethod.GET,
      attributeMapping: { email: cognito.ProviderAttribute.other('email') },
    });
  }
  const { metadataUrl, emailAttribute } = federation.saml;
  return new cognito.UserPoolIdentityProviderSaml(pool, 'Elsewhere', {
    userPool: pool,
    name,
    metadata: cognito.UserPoolIdentityProviderSamlMetadata.url(metadataUrl),
    attributeMapping: { email: cognito.ProviderAttribute.other(emailAttribute) },
    // An answer that nobody asked for would sign the reader in as whoever made it.
    idpInitiated: false,
    idpSignout: true,
  });
}

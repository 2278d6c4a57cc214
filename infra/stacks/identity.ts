import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import type { Settings } from './settings.ts';

export interface IdentityProps extends StackProps {
  readonly settings: Settings;
  /** The address that people come back to. */
  readonly publicOrigin: string;
}

/** What the functions and the web client have to know of the sign-in. */
export interface SignIn {
  readonly issuer: string;
  readonly jwksUri: string;
  readonly webClientId: string;
  /** Every client whose tokens the API takes. */
  readonly clientIds: readonly string[];
}

/** Who people are. What they may do stands in the table, never here. */
export class IdentityStack extends Stack {
  readonly signIn: SignIn;

  constructor(scope: Construct, id: string, { settings, publicOrigin, ...props }: IdentityProps) {
    super(scope, id, { ...props, terminationProtection: settings.keepsData });
    const pool = this.#createPool(settings);
    const web = this.#createWebClient(pool, publicOrigin);
    const partners = this.#createPartners(pool, settings);

    const issuer = `https://cognito-idp.${this.region}.amazonaws.com/${pool.userPoolId}`;
    this.signIn = {
      issuer,
      jwksUri: `${issuer}/.well-known/jwks.json`,
      webClientId: web.userPoolClientId,
      clientIds: [web, ...partners].map(({ userPoolClientId }) => userPoolClientId),
    };
    new CfnOutput(this, 'Issuer', { value: issuer });
    new CfnOutput(this, 'UserPoolId', { value: pool.userPoolId });
  }

  #createPool(settings: Settings): cognito.UserPool {
    const required = settings.secondFactor === 'required';
    const pool = new cognito.UserPool(this, 'People', {
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
      cognitoDomain: { domainPrefix: settings.signInPrefix },
      managedLoginVersion: cognito.ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    acknowledge(pool, {
      ...(!required && {
        'AwsSolutions-COG2':
          'Many learners have one cheap phone or share one; a stage may ask everybody for a second factor.',
      }),
      'AwsSolutions-COG3': 'Threat protection is charged for each person; a stage can be moved to that plan.',
      'AwsSolutions-COG8':
        'The plan above is charged for each person; free up to ten thousand of them is this one.',
    });
    return pool;
  }

  /** The web client: public, so without a secret; Cognito requires PKCE of whoever began with a challenge. */
  #createWebClient(pool: cognito.UserPool, publicOrigin: string): cognito.UserPoolClient {
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
      supportedIdentityProviders: [cognito.UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      // Three weeks away from the network must not end a sign-in.
      refreshTokenValidity: Duration.days(30),
      // A refresh token is good once; on a bad network the answer may be lost, so the old one is for a minute more.
      refreshTokenRotationGracePeriod: Duration.seconds(60),
    });
    new cognito.CfnManagedLoginBranding(this, 'Look', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    return client;
  }

  /** A client with a secret for each partner whose program publishes; the agency hands the secret over. */
  #createPartners(pool: cognito.UserPool, settings: Settings): cognito.UserPoolClient[] {
    const publish = new cognito.ResourceServerScope({
      scopeName: 'publish',
      scopeDescription: 'Publish modules for an organisation',
    });
    const server = pool.addResourceServer('Api', { identifier: 'kapuas', scopes: [publish] });
    return settings.partners.map((partner) =>
      pool.addClient(`Partner-${partner}`, {
        userPoolClientName: partner,
        generateSecret: true,
        oAuth: {
          flows: { clientCredentials: true },
          scopes: [cognito.OAuthScope.resourceServer(server, publish)],
        },
        enableTokenRevocation: true,
        accessTokenValidity: Duration.hours(1),
      }),
    );
  }
}

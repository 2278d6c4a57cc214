import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { createUserPool, type Pool } from '../constructs/user-pool.ts';
import type { Settings } from './settings.ts';
import { staffPrefix, type Issuer, type SignIn } from './sign-in.ts';

export interface IdentityProps extends StackProps {
  readonly settings: Settings;
  /** The address that people come back to. */
  readonly publicOrigin: string;
}

/** Why learners may do without: for the checks of security. */
const LEARNERS = 'Many learners have one cheap phone or share one';

/**
 * Who people are, in Cognito. What they may do stands in the table, never here.
 *
 * Cognito asks a second factor of a whole pool or of nobody, and its tokens do not say whether there was one. So whoever
 * holds roles signs in at a pool of their own, where everybody has one, and roles are in force for tokens of that pool
 * alone.
 */
export class IdentityStack extends Stack {
  readonly signIn: SignIn;

  constructor(scope: Construct, id: string, { settings, publicOrigin, ...props }: IdentityProps) {
    super(scope, id, { ...props, terminationProtection: settings.keepsData });
    const { secondFactor, signInPrefix = '', federation } = settings;
    const common = { settings, publicOrigin };
    const people = createUserPool(this, 'People', {
      ...common,
      prefix: signInPrefix,
      secondFactor: secondFactor === 'required' || {
        withoutBecause:
          secondFactor === 'roles'
            ? `${LEARNERS}; whoever holds a role signs in at a pool of their own, with a second factor.`
            : `${LEARNERS}; a stage may ask everybody for a second factor.`,
      },
      federated: true,
    });
    const staff =
      secondFactor === 'roles'
        ? createUserPool(this, 'Staff', {
            ...common,
            prefix: staffPrefix(signInPrefix),
            secondFactor: true,
            // Cognito asks no second factor of who comes from elsewhere: only a provider that does so itself may serve.
            federated: federation?.secondFactor === true,
          })
        : undefined;
    const partners = this.#createPartners(people.pool, settings);
    const programs = partners.map(({ userPoolClientId }) => userPoolClientId);

    this.signIn = {
      pools: [people, ...(staff ? [staff] : [])].map(({ pool }) => ({
        id: pool.userPoolId,
        arn: pool.userPoolArn,
      })),
      issuers: [
        this.#issuerOf(people, programs, staff ? 'NEVER' : 'ALWAYS'),
        ...(staff ? [this.#issuerOf(staff, [], 'ALWAYS')] : []),
      ],
      web: this.#clientOf(people),
      ...(staff && { staff: this.#clientOf(staff) }),
    };
    new CfnOutput(this, 'Issuer', { value: this.signIn.web.issuer });
    new CfnOutput(this, 'UserPoolId', { value: people.pool.userPoolId });
    if (staff && this.signIn.staff) {
      new CfnOutput(this, 'StaffIssuer', { value: this.signIn.staff.issuer });
      new CfnOutput(this, 'StaffUserPoolId', { value: staff.pool.userPoolId });
    }
  }

  #clientOf({ pool, web }: Pool) {
    const issuer = `https://cognito-idp.${this.region}.amazonaws.com/${pool.userPoolId}`;
    return { issuer, clientId: web.userPoolClientId };
  }

  #issuerOf(pool: Pool, programs: readonly string[], secondFactor: 'ALWAYS' | 'NEVER'): Issuer {
    const { issuer, clientId } = this.#clientOf(pool);
    const jwksUri = `${issuer}/.well-known/jwks.json`;
    return { issuer, jwksUri, clientIds: [clientId, ...programs], secondFactor };
  }

  /** A client with a secret for each partner that cannot sign assertions; the agency hands the secret over. */
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

import type { SecondFactor } from '../../functions/platform/env.ts';
import type { Settings } from './settings.ts';

/** An issuer of tokens, in the form of the functions' OIDC_ISSUERS. */
export interface Issuer {
  readonly issuer: string;
  readonly jwksUri: string;
  readonly clientIds: readonly string[] | null;
  readonly secondFactor?: SecondFactor | undefined;
}

/** A client of an issuer, by which the web signs in. */
export interface WebClient {
  readonly issuer: string;
  readonly clientId: string;
}

/** What the functions and the web client have to know of the sign-in. */
export interface SignIn {
  /** Whose tokens the API takes; partners' own are the installation's, which is not named here. */
  readonly issuers: readonly Issuer[];
  readonly web: WebClient;
  /** Where admins and reviewers sign in, when that is elsewhere. */
  readonly staff?: WebClient;
  /** The pools of Cognito whose accounts are administered from here. */
  readonly pools: readonly { readonly id: string; readonly arn: string }[];
}

/** The sign-in of a stage whose people have accounts elsewhere, and that has no Cognito at all. */
export function externalSignIn({ signIn }: Settings): SignIn | undefined {
  if (!signIn) return undefined;
  const { webClientId, pages: _pages, ...issuer } = signIn;
  return {
    issuers: [{ ...issuer, clientIds: [webClientId] }],
    web: { issuer: issuer.issuer, clientId: webClientId },
    pools: [],
  };
}

/** Where the web client sends requests when somebody signs in, besides its own address. */
export function signInOrigins({ signIn, signInPrefix, secondFactor, region }: Settings): string[] {
  if (signIn) return [...new Set([new URL(signIn.issuer).origin, ...signIn.pages])];
  const prefixes = [signInPrefix, ...(secondFactor === 'roles' ? [staffPrefix(signInPrefix)] : [])];
  return [
    `https://cognito-idp.${region}.amazonaws.com`,
    ...prefixes.map((prefix) => `https://${prefix}.auth.${region}.amazoncognito.com`),
  ];
}

/** The first label of the pages where admins and reviewers sign in. */
export const staffPrefix = (signInPrefix = ''): string => `${signInPrefix}-staff`;

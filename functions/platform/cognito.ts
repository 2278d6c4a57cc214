import { fetchAws, type AwsRequest, type Credentials } from './aws-call.ts';

export interface CognitoOptions {
  readonly region: string;
  /** The pools whose accounts are administered. */
  readonly poolIds: readonly string[];
  /** Another address than Cognito's own, for tests. */
  readonly endpoint?: string | undefined;
  /** Without it, the role of the function. */
  readonly credentials?: Credentials | undefined;
}

interface CognitoAccount {
  readonly issuer: string;
  /** Cognito takes it in the place of the name of an account that it keeps itself. */
  readonly subject: string;
}

/** The accounts of some user pools of Cognito, administered by their subjects. */
export function cognitoAdministration({ region, poolIds, endpoint, credentials }: CognitoOptions) {
  const prefix = `https://cognito-idp.${region}.amazonaws.com/`;
  const poolOf = (issuer: string) => poolIds.find((id) => issuer === prefix + id);

  async function call(
    { action }: Pick<AwsRequest, 'action'>,
    { issuer, subject }: CognitoAccount,
  ): Promise<void> {
    const response = await fetchAws({
      action,
      region,
      method: 'POST',
      url: new URL('/', endpoint ?? prefix),
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSCognitoIdentityProviderService.${action.split(':')[1]}`,
      },
      body: JSON.stringify({ UserPoolId: poolOf(issuer), Username: subject }),
      credentials,
    });
    if (response.ok) return;
    const { __type: type = '' } = (await response.json().catch(() => ({}))) as { __type?: string };
    // Removed meanwhile, by an operator: nobody signs in with it.
    if (type.endsWith('UserNotFoundException')) return;
    // Neither the answer nor the account: both would name somebody.
    throw new Error(`Cognito answered ${response.status}`);
  }

  return {
    administers: (issuer: string): boolean => poolOf(issuer) !== undefined,
    async disable(account: CognitoAccount): Promise<void> {
      await call({ action: 'cognito-idp:AdminDisableUser' }, account);
      await call({ action: 'cognito-idp:AdminUserGlobalSignOut' }, account);
    },
    enable: (account: CognitoAccount) => call({ action: 'cognito-idp:AdminEnableUser' }, account),
    signOut: (account: CognitoAccount) => call({ action: 'cognito-idp:AdminUserGlobalSignOut' }, account),
  };
}

import Provider from 'oidc-provider';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { Keys } from '../keys.ts';
import { machineClients, webClientId } from './clients.ts';
import { isDisabled } from './administration.ts';
import { errorPage, loggedOutPage, logoutPage } from './pages.ts';
import { personaOf } from './personas.ts';
import type { IdentityStore } from './store.ts';

/** The one resource server: with it the provider makes access tokens JWTs, which the API can verify by itself. */
const api = 'urn:kapuas:api';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Cognito's defaults: an hour for access and ID tokens, thirty days for refresh tokens. */
const lifetimes = {
  AccessToken: hour,
  AuthorizationCode: minute,
  ClientCredentials: hour,
  IdToken: hour,
  Interaction: hour,
  RefreshToken: 30 * day,
  Session: 30 * day,
  Grant: 30 * day,
};

const grantedScope = 'openid offline_access';

/** The web client is the installation's own: nobody is asked for consent to it. */
async function grantAtOnce(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const grantId = session.grantIdFor(client.clientId);
  const known = grantId ? await provider.Grant.find(grantId) : undefined;
  if (known) return known;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope(grantedScope);
  grant.addResourceScope(api, 'openid');
  await grant.save();
  return grant;
}

/**
 * Signs out at once when the request names the session's own ID token: it comes from the web client, and a page that
 * asks again would only be in the way. Any other request gets the question, so that a link from elsewhere signs
 * nobody out.
 */
async function logOut(ctx: KoaContextWithOIDC, form: string): Promise<void> {
  const { session, provider, entities, client } = ctx.oidc;
  const hinted = entities.IdTokenHint?.payload['sub'];
  if (!session || hinted === undefined || hinted !== session.accountId || !client) {
    ctx.body = logoutPage(form, ctx.get('accept-language'));
    return;
  }
  const state = session.state as { postLogoutRedirectUri?: string; state?: string } | undefined;
  for (const { grantId } of Object.values(session.authorizations ?? {})) {
    if (!grantId) continue;
    await provider.RefreshToken.revokeByGrantId(grantId);
    await (await provider.Grant.find(grantId))?.destroy();
  }
  await session.destroy();
  ctx.cookies.set(provider.cookieName('session'), null, { path: '/identity' });
  const target = new URL(state?.postLogoutRedirectUri ?? ctx.oidc.urlFor('end_session_success'));
  if (state?.state !== undefined) target.searchParams.set('state', state.state);
  ctx.status = 303;
  ctx.redirect(target.href);
}

function configuration(origin: string, keys: Keys, store: IdentityStore): Configuration {
  const port = new URL(origin).port;
  const cookie = { httpOnly: true, sameSite: 'lax', path: '/identity', signed: true } as const;
  return {
    adapter: (model) => store.adapter(model),
    jwks: keys.jwks as NonNullable<Configuration['jwks']>,
    clients: [
      {
        client_id: webClientId,
        client_name: 'Kapuas',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [`${origin}/auth/callback`],
        post_logout_redirect_uris: [`${origin}/`],
        scope: grantedScope,
      },
      ...machineClients.map(({ id, secret }) => ({
        client_id: id,
        client_secret: secret,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
      })),
    ],
    // Browsers name the origin on same-origin posts too: the web client's token request must pass, others' need not.
    clientBasedCORS: (_ctx, requestOrigin) => requestOrigin === origin,
    cookies: {
      keys: keys.cookies,
      long: cookie,
      short: cookie,
      // Cookies know no ports: two installations on one machine would sign each other out.
      names: {
        session: `kapuas_session_${port}`,
        interaction: `kapuas_interaction_${port}`,
        resume: `kapuas_resume_${port}`,
      },
    },
    claims: { openid: ['sub', 'name', 'token_use'] },
    // Cognito's ID tokens carry the claims themselves.
    conformIdTokenClaims: false,
    findAccount: (_ctx, sub) => {
      const persona = personaOf(sub);
      if (!persona || isDisabled(store, sub)) return undefined;
      return {
        accountId: sub,
        claims: (use) => ({ sub, name: persona.name, ...(use === 'id_token' && { token_use: 'id' }) }),
      };
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => api,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid',
          audience: api,
          accessTokenFormat: 'jwt',
          accessTokenTTL: lifetimes.AccessToken,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: logOut,
        postLogoutSuccessSource: (ctx) => {
          ctx.body = loggedOutPage(ctx.get('accept-language'));
        },
      },
    },
    formats: {
      customizers: {
        /** Cognito's shape: `token_use` says what the token is for, and there is no `aud`. */
        jwt: (_ctx, _token, jwt) => {
          Object.assign(jwt.payload, { token_use: 'access' });
          // The provider insists on an audience; one that is not enumerable satisfies it and is not serialised.
          Object.defineProperty(jwt.payload, 'aud', { value: api, enumerable: false, writable: true });
        },
      },
    },
    interactions: { url: (_ctx, interaction) => `/identity/interaction/${interaction.uid}` },
    // `offline_access` would otherwise be ignored unless each request asks for consent anew.
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: () => false,
    rotateRefreshToken: true,
    loadExistingGrant: grantAtOnce,
    pkce: { required: (_ctx, client) => client.clientId === webClientId },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = errorPage(out, ctx.get('accept-language'));
    },
    responseTypes: ['code'],
    routes: { end_session: '/logout', revocation: '/revoke', authorization: '/authorize' },
    scopes: ['openid', 'offline_access'],
    ttl: lifetimes,
  };
}

/** The OpenID Connect provider of a local installation, with `<origin>/identity` as its issuer. */
export function createProvider(origin: string, keys: Keys, store: IdentityStore): Provider {
  return new Provider(`${origin}/identity`, configuration(origin, keys, store));
}

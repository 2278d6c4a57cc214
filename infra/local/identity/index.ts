import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyText } from '../../web-headers.ts';
import type { Keys } from '../keys.ts';
import type { Route } from '../http/server.ts';
import type { SignInAdministration } from '../../../functions/domains/people/commands/sign-ins.ts';
import { isDisabled, localAdministration } from './administration.ts';
import { createInteraction } from './interaction.ts';
import { createProvider } from './provider.ts';
import { IdentityStore } from './store.ts';

/** Pages of the provider: one style sheet of its own, forms to itself and, after signing out, to the web client. */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy': policyText({
    'default-src': "'none'",
    // The provider's only script, a form that sends itself, is allowed by its hash, which it adds here.
    'script-src': "'self'",
    'style-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  }),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

const prefix = '/identity';

export interface Identity {
  /** For example `http://localhost:3000/identity`. */
  readonly issuer: string;
  /** Administers its accounts. */
  readonly administration: SignInAdministration;
  /** Answers every request below /identity. */
  readonly route: Route;
  close(): Promise<void>;
}

/**
 * The identity provider of a local installation.
 * @param journal the file that remembers sessions and refresh tokens; without one they end with the process
 */
export async function createIdentity(options: {
  origin: string;
  keys: Keys;
  journal?: string | undefined;
}): Promise<Identity> {
  const store = await IdentityStore.open(options.journal);
  const provider = createProvider(options.origin, options.keys, store);
  const interaction = createInteraction(provider, (subject) => isDisabled(store, subject));
  const style = readFileSync(join(import.meta.dirname, 'style.css'));
  // Koa must see the policy among its own headers to add a script's hash to it.
  provider.use(async (ctx, next) => {
    ctx.set({ ...headers });
    await next();
  });
  const answer = provider.callback();

  const issuer = `${options.origin}${prefix}`;
  return {
    issuer,
    administration: localAdministration(store, issuer),
    async route(request, response) {
      const url = request.url ?? prefix;
      const path = url.split('?')[0] ?? prefix;
      if (path === `${prefix}/style.css`) {
        response.writeHead(200, {
          ...headers,
          'content-type': 'text/css; charset=utf-8',
          'cache-control': 'no-cache',
        });
        response.end(style);
        return;
      }
      if (path.startsWith(`${prefix}/interaction/`)) {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        response.setHeader('cache-control', 'no-store');
        return interaction(request, response);
      }
      // A mounted provider reads its prefix from the difference between `originalUrl` and `url`.
      Object.assign(request, { originalUrl: url, url: url.slice(prefix.length) || '/' });
      await answer(request, response);
    },
    close: () => store.close(),
  };
}

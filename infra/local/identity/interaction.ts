import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors } from 'oidc-provider';
import type Provider from 'oidc-provider';
import { errorPage, personaPage } from './pages.ts';
import { findPersona, personas } from './personas.ts';

/** A choice is a few words; more is no choice. */
const bodyLimit = 1_000;

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (text.length <= bodyLimit) text += chunk.toString('utf8');
  }
  return new URLSearchParams(text.slice(0, bodyLimit));
}

function sendHtml(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(html),
  });
  response.end(html);
}

/**
 * The page between the web client's request and its answer: shows the personas, and signs in whoever is chosen.
 * Binds to the browser by the provider's signed cookie, whose path is this very page.
 * @param isDisabled whether nobody may sign in with the account of a subject
 */
export function createInteraction(provider: Provider, isDisabled: (subject: string) => boolean) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const language = request.headers['accept-language'];
    try {
      const { prompt, session } = await provider.interactionDetails(request, response);
      // Somebody is signed in and the client asked for consent: to the installation's own client it is given.
      if (prompt.name === 'consent' && session?.accountId) {
        return await provider.interactionFinished(request, response, { consent: {} });
      }
      if (request.method !== 'POST') {
        return sendHtml(response, 200, personaPage(personas, request.url ?? '', language));
      }
      const form = await readForm(request);
      if (form.has('cancel')) {
        const cancelled = { error: 'access_denied', error_description: 'Cancelled' };
        return await provider.interactionFinished(request, response, cancelled);
      }
      const persona = findPersona(form.get('persona') ?? '');
      if (!persona) return sendHtml(response, 400, personaPage(personas, request.url ?? '', language));
      if (isDisabled(persona.subject)) {
        return sendHtml(response, 403, errorPage({ error: 'account_disabled' }, language));
      }
      const result = { login: { accountId: persona.subject }, consent: {} };
      await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    } catch (error) {
      if (!(error instanceof errors.OIDCProviderError)) throw error;
      const detail = { error: error.error, error_description: error.error_description };
      sendHtml(response, error.statusCode, errorPage(detail, language));
    }
  };
}

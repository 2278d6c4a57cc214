import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { calendarFeed, isStopToken, stopMail } from '../domains/notices/commands/index.ts';
import { languageOf } from '../graphql/language.ts';
import { entry } from '../platform/entry.ts';
import { readEnv } from '../platform/env.ts';
import { reportFault } from '../platform/faults.ts';
import { createScope } from '../platform/scope.ts';
import { createServices, type Services } from '../platform/services.ts';

type Result = APIGatewayProxyStructuredResultV2;

/**
 * The Lambda behind /feeds: what programs ask for that cannot sign in, each by a secret in its address. A calendar by
 * calendar programs, and the end of all mail by programs for mail (RFC 8058).
 */
export function createHandler(services: Services) {
  return async (event: APIGatewayProxyEventV2): Promise<Result> => {
    try {
      return await answer(services, event);
    } catch (error) {
      const { busy, message } = reportFault(services, error, event.rawPath.split('/')[2]);
      return page(busy ? 503 : 500, 'id', message, '');
    }
  };
}

async function answer(services: Services, event: APIGatewayProxyEventV2): Promise<Result> {
  const [, , folder, name = '', ...rest] = event.rawPath.split('/');
  const { method } = event.requestContext.http;
  if (rest.length > 0) return NOT_FOUND;
  if (folder === 'calendar' && name.endsWith('.ics')) {
    if (method !== 'GET' && method !== 'HEAD') return NOT_ALLOWED;
    return calendar(services, name.slice(0, -'.ics'.length), event.headers['if-none-match']);
  }
  if (folder === 'stop') return stop(services, name, method, event.headers['accept-language']);
  return NOT_FOUND;
}

async function calendar(services: Services, secret: string, known: string | undefined): Promise<Result> {
  const feed = await calendarFeed(services, secret);
  if (!feed) return NOT_FOUND;
  // Programs ask when they like; between asking they keep it for themselves, and nobody on the way does.
  const headers = { ...HEADERS, etag: feed.etag, 'cache-control': 'private, max-age=3600' };
  if (known !== undefined && isKnown(known, feed.etag)) return { statusCode: 304, headers };
  return {
    statusCode: 200,
    headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8' },
    body: feed.text,
  };
}

/** Whether an If-None-Match names a mark: any of its list, compared weakly, or whatever there is (RFC 9110, 13.1.2). */
function isKnown(known: string, etag: string): boolean {
  const marks: readonly string[] = known.match(/"[^"]*"/g) ?? [];
  return known.trim() === '*' || marks.includes(etag);
}

const TEXTS = {
  id: {
    title: 'Berhenti menerima surel',
    ask: 'Anda tidak akan menerima surel lagi dari Kapuas. Pemberitahuan tetap ada di aplikasi.',
    button: 'Berhenti menerima surel',
    done: 'Selesai. Tidak ada surel lagi yang dikirim kepada Anda. Anda dapat memasukkan alamat lagi kapan saja di aplikasi.',
  },
  en: {
    title: 'Stop getting mail',
    ask: 'No mail will come from Kapuas any more. Notices stay in the app.',
    button: 'Stop getting mail',
    done: 'Done. No more mail will be sent to you. You can enter an address again in the app at any time.',
  },
};

/**
 * Reading asks first, because programs that check links read them; posting does it, as people press the button and mail
 * programs do by themselves.
 */
async function stop(
  services: Services,
  token: string,
  method: string,
  accepted: string | undefined,
): Promise<Result> {
  const language = languageOf(accepted) === 'EN' ? 'en' : 'id';
  const text = TEXTS[language];
  if (method === 'POST') {
    const stopped = await stopMail(createScope(services, { kind: 'anonymous' }), token);
    return stopped ? page(200, language, text.title, `<p>${text.done}</p>`) : NOT_FOUND;
  }
  if (!isStopToken(services, token)) return NOT_FOUND;
  const form = `<form method="post"><button>${text.button}</button></form>`;
  return page(200, language, text.title, `<p>${text.ask}</p>${form}`);
}

const HEADERS = {
  'x-content-type-options': 'nosniff',
  // The secret is in the address: it goes to no other site and into no list of pages.
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

function page(statusCode: number, language: string, title: string, body: string): Result {
  return {
    statusCode,
    headers: {
      ...HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
    },
    body: [
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`,
    ].join(''),
  };
}

const NOT_FOUND = page(404, 'id', 'Tautan ini tidak berlaku lagi. / This link is not valid any more.', '');

/** What is answered to a program that wants to write a calendar. */
const NOT_ALLOWED: Result = { statusCode: 405, headers: { ...HEADERS, allow: 'GET, HEAD' } };

/** The entry of the Lambda. */
export const handler = entry(
  () => readEnv(process.env),
  (env) => createHandler(createServices(env)),
);

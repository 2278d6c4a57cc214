import type { ErrorOut } from 'oidc-provider';
import { languageOf as apiLanguageOf } from '../../../functions/graphql/language.ts';
import { escapeHtml } from '../../../functions/platform/html.ts';
import { machineClients } from './clients.ts';
import type { Persona } from './personas.ts';

type Language = 'id' | 'en';

const texts = {
  id: {
    title: 'Masuk',
    heading: 'Masuk sebagai siapa?',
    lead: 'Pemasangan contoh ini tidak memakai kata sandi. Pilih salah satu orang rekaan di bawah ini; Anda langsung masuk.',
    note: 'Layanan masuk ini hanya berjalan di komputer ini dan hanya menjaga data rekaan. Pemasangan sungguhan memakai layanan identitas dengan kata sandi.',
    machines: 'Program mitra masuk tanpa halaman ini, dengan client_credentials:',
    cancel: 'Batal',
    logoutTitle: 'Keluar',
    logoutHeading: 'Keluar dari Kapuas?',
    logoutYes: 'Ya, keluar',
    logoutNo: 'Tidak, tetap masuk',
    loggedOut: 'Anda sudah keluar',
    errorTitle: 'Tidak dapat masuk',
    errorLead: 'Permintaan masuk ini tidak dapat diteruskan. Kembali ke halaman awal dan coba sekali lagi.',
    home: 'Ke halaman awal',
  },
  en: {
    title: 'Sign in',
    heading: 'Sign in as whom?',
    lead: 'This demonstration uses no passwords. Choose one of the invented people below and you are signed in.',
    note: 'This sign-in service runs on this computer alone and guards invented data only. A real installation uses an identity service with passwords.',
    machines: 'Partners’ programs sign in without this page, with client_credentials:',
    cancel: 'Cancel',
    logoutTitle: 'Sign out',
    logoutHeading: 'Sign out of Kapuas?',
    logoutYes: 'Yes, sign out',
    logoutNo: 'No, stay signed in',
    loggedOut: 'You are signed out',
    errorTitle: 'Cannot sign in',
    errorLead: 'This sign-in request cannot be carried on. Go back to the start page and try once more.',
    home: 'To the start page',
  },
} as const;

/** The language of a page, by the rule of the API. */
function languageOf(acceptLanguage: string | undefined): Language {
  return apiLanguageOf(acceptLanguage) === 'EN' ? 'en' : 'id';
}

function page(language: Language, title: string, main: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · Kapuas</title>
<link rel="stylesheet" href="/identity/style.css">
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

function initials(name: string): string {
  return name
    .split(' ')
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');
}

function choice(persona: Persona, language: Language): string {
  return `<li><button name="persona" value="${escapeHtml(persona.id)}">
<span class="mark" aria-hidden="true">${escapeHtml(initials(persona.name))}</span>
<span class="who"><span class="name">${escapeHtml(persona.name)}</span>
<span class="about">${escapeHtml(persona.about[language])}</span>
<span class="hint">${escapeHtml(persona.hint[language])}</span></span>
</button></li>`;
}

/** The page on which one chooses who to be. @param action the URL that the choice is posted to */
export function personaPage(
  personas: readonly Persona[],
  action: string,
  acceptLanguage: string | undefined,
): string {
  const language = languageOf(acceptLanguage);
  const t = texts[language];
  const programs = machineClients.map(({ id }) => `<li><code>${escapeHtml(id)}</code></li>`).join('\n');
  return page(
    language,
    t.title,
    `<h1>${t.heading}</h1>
<p class="lead">${t.lead}</p>
<form method="post" action="${escapeHtml(action)}">
<ul class="people">
${personas.map((persona) => choice(persona, language)).join('\n')}
</ul>
<p><button class="plain" name="cancel" value="yes">${t.cancel}</button></p>
</form>
<aside>
<p>${t.note}</p>
<p>${t.machines}</p>
<ul class="programs">
${programs}
</ul>
</aside>`,
  );
}

/** The question before signing out. @param form the provider's form, with the id `op.logoutForm` */
export function logoutPage(form: string, acceptLanguage: string | undefined): string {
  const language = languageOf(acceptLanguage);
  const t = texts[language];
  return page(
    language,
    t.logoutTitle,
    `<h1>${t.logoutHeading}</h1>
${form}
<p class="actions"><button class="primary" form="op.logoutForm" name="logout" value="yes">${t.logoutYes}</button>
<button class="plain" form="op.logoutForm">${t.logoutNo}</button></p>`,
  );
}

/** Shown after signing out where the client named no page to return to. */
export function loggedOutPage(acceptLanguage: string | undefined): string {
  const language = languageOf(acceptLanguage);
  const t = texts[language];
  return page(language, t.logoutTitle, `<h1>${t.loggedOut}</h1>\n<p><a href="/">${t.home}</a></p>`);
}

/** Shown when a sign-in request is wrong and there is no client to return to. */
export function errorPage(out: ErrorOut, acceptLanguage: string | undefined): string {
  const language = languageOf(acceptLanguage);
  const t = texts[language];
  const detail = [out.error, out.error_description].filter((part) => part !== undefined).join(': ');
  return page(
    language,
    t.errorTitle,
    `<h1>${t.errorTitle}</h1>
<p>${t.errorLead}</p>
<p class="detail"><code>${escapeHtml(detail)}</code></p>
<p><a href="/">${t.home}</a></p>`,
  );
}

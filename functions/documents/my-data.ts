import { COPY_SECTIONS } from '../domains/privacy/core/copy-sections.ts';
import { HOLDING_TEXTS } from '../domains/privacy/core/holdings.ts';
import type { Json } from '../domains/privacy/core/plain.ts';
import type { Language } from '../graphql/generated/types.ts';
import { inLanguage } from '../graphql/language.ts';
import { escapeHtml } from '../platform/html.ts';
import type { Localized } from '../platform/outcome.ts';

/** A copy of all data of a person, section by section. */
export interface OwnCopy {
  /** When it was asked for and until when it is kept, ms since the epoch. */
  readonly copy: { readonly askedAt: number; readonly expiresAt: number };
  readonly sections: ReadonlyMap<string, readonly Json[]>;
}

/** The form of the JSON file; a change that a reader has to know of raises it. Described in docs/data-copy.md. */
const FORMAT = { name: 'kapuas-personal-data', version: 1 } as const;

/** The copy as JSON (RFC 8259): what each section is, in both languages, and its records. */
export function copyAsJson({ copy, sections }: OwnCopy): string {
  const shown = COPY_SECTIONS.map(({ name, holding, title }) => {
    const { purpose, kept } = HOLDING_TEXTS[holding];
    return { name, title, purpose, kept, records: sections.get(name) ?? [] };
  });
  const askedAt = new Date(copy.askedAt).toISOString();
  return `${JSON.stringify({ format: FORMAT, askedAt, sections: shown }, undefined, 2)}\n`;
}

const TEXTS = {
  title: { id: 'Data saya di Kapuas', en: 'My data in Kapuas' },
  asked: { id: 'Diminta pada', en: 'Asked for at' },
  why: { id: 'Untuk apa', en: 'What for' },
  kept: { id: 'Berapa lama', en: 'For how long' },
  nothing: { id: 'Tidak ada.', en: 'Nothing.' },
} as const satisfies Record<string, Localized>;

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:70rem;padding:1rem;color:#1b2430;background:#fff}
table{border-collapse:collapse;font-size:.875rem}th,td{border:1px solid #c5ced9;padding:.25rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
.table{overflow-x:auto}section{margin-block:2rem}`;

/** The copy as a page to read: a table for each section, nothing loaded from anywhere. */
export function copyAsHtml({ copy, sections }: OwnCopy, language: Language): string {
  const say = (text: Localized): string => escapeHtml(inLanguage({ language }, text));
  const parts = COPY_SECTIONS.map(({ name, holding, title }) => {
    const { purpose, kept } = HOLDING_TEXTS[holding];
    const records = sections.get(name) ?? [];
    return `<section><h2>${say(title)} (${records.length})</h2>
<p>${say(TEXTS.why)}: ${say(purpose)} ${say(TEXTS.kept)}: ${say(kept)}</p>
${records.length === 0 ? `<p>${say(TEXTS.nothing)}</p>` : tableOf(records, say(title))}</section>`;
  });
  return `<!doctype html>
<html lang="${language === 'EN' ? 'en' : 'id'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say(TEXTS.title)}</title><style>${STYLE}</style></head>
<body><h1>${say(TEXTS.title)}</h1><p>${say(TEXTS.asked)} ${new Date(copy.askedAt).toISOString()}</p>
${parts.join('\n')}
</body></html>
`;
}

function tableOf(records: readonly Json[], caption: string): string {
  const rows = records.map((record) => (isObject(record) ? record : { value: record }));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${columns.map((column) => `<td>${cell(row[column])}</td>`).join('')}</tr>`,
  );
  return `<div class="table" tabindex="0" role="region" aria-label="${caption}"><table><thead><tr>${head}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>`;
}

const isObject = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function cell(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return escapeHtml(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

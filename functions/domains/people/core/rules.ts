import * as checks from '../../../platform/checks.ts';
import {
  done,
  refusedAll,
  together,
  type Localized,
  type Outcome,
  type Refusal,
} from '../../../platform/outcome.ts';
import { asKept } from '../../../platform/text.ts';

/** Names of people, units, positions and organisations. */
const MOST_NAME = 150;

/** A permanent id. */
export function checkSlug(text: string, field: string[]): Outcome<string> {
  return unless(checks.checkSlug(field, text), text);
}

/** A text of one line as it is kept: trimmed, accents composed. */
export function checkLine(text: string, field: string[], most = MOST_NAME): Outcome<string> {
  const line = asKept(text);
  return unless(checks.checkLine(field, line, most), line);
}

/** A text as it is entered: in Indonesian, and in English where somebody has written it. */
export interface LocalizedInput {
  readonly id: string;
  readonly en?: string | null | undefined;
}

/** A line in both languages; what is not there in English is told in Indonesian. */
export function checkLocalized({ id, en }: LocalizedInput, field: string[]): Outcome<Localized> {
  const english = en?.trim() ? checkLine(en, [...field, 'en']) : undefined;
  const indonesian = checkLine(id, [...field, 'id']);
  return together({ id: indonesian, en: english ?? (indonesian.ok ? indonesian : done('')) });
}

/** An absolute address of the web, where there is one. */
export function checkSite(text: string | undefined, field: string[]): Outcome<string | undefined> {
  const site = text?.trim() || undefined;
  return unless(site === undefined ? [] : checks.checkUrl(field, site), site);
}

function unless<T>(refusals: Refusal[], value: T): Outcome<T> {
  return refusals.length > 0 ? refusedAll(refusals) : done(value);
}

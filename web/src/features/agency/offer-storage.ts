import type { OfferDraft } from './offer-draft.ts';

/** What is kept in this tab until the course is offered: a lost session or a reload takes nothing away. */
interface Kept {
  readonly form: 1;
  readonly draft: OfferDraft;
}

/** Where a draft is kept: by whose it is, and for which course. */
export function draftKey(owner: string, course: string | undefined): string {
  return `kapuas.offer|${owner}|${course ?? ''}`;
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' && value !== null && 'form' in value && value.form === 1 && 'draft' in value
  );
}

/** The draft that was kept, if any. */
export function keptDraft(key: string): OfferDraft | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isKept(kept) ? kept.draft : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft in this tab. */
export function keepDraft(key: string, draft: OfferDraft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ form: 1, draft } satisfies Kept));
  } catch {
    // Without storage the draft lives as long as the page.
  }
}

/** Forgets a draft: it was offered, or given up. */
export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // What was not kept need not be forgotten.
  }
}

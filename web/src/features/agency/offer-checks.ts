import { topicsOf } from './offer-draft.ts';
import type { DraftText, OfferDraft } from './offer-draft.ts';

/** What can be seen to be wrong with a draft before it is sent; the API checks all of it again, and more. */
export type OfferFault =
  | { readonly kind: 'needed' }
  | { readonly kind: 'long'; readonly most: number }
  | { readonly kind: 'externalId' }
  | { readonly kind: 'jp' }
  | { readonly kind: 'hundredths' }
  | { readonly kind: 'noTopics' }
  | { readonly kind: 'manyTopics' }
  | { readonly kind: 'noModules' }
  | { readonly kind: 'notBefore' }
  | { readonly kind: 'twice' };

/** A fault with the path of its field, as the API would name it. */
export interface FoundFault {
  readonly path: string;
  readonly fault: OfferFault;
}

/** The API's bounds. */
export const bounds = {
  externalId: 64,
  title: 120,
  summary: 500,
  description: 20_000,
  jp: { least: 0.5, most: 200 },
  topics: 10,
  topic: 40,
  modules: 30,
  competencies: 10,
} as const;

const externalIdForm = /^[A-Za-z0-9._-]{1,64}$/;

function checkText(name: string, text: DraftText, most: number): readonly FoundFault[] {
  const faults: FoundFault[] = [];
  if (text.id.trim() === '') faults.push({ path: `${name}.id`, fault: { kind: 'needed' } });
  for (const language of ['id', 'en'] as const) {
    if (text[language].trim().length > most)
      faults.push({ path: `${name}.${language}`, fault: { kind: 'long', most } });
  }
  return faults;
}

function checkJp(jp: number | undefined): readonly FoundFault[] {
  const { least, most } = bounds.jp;
  if (jp === undefined || jp < least || jp > most) return [{ path: 'jp', fault: { kind: 'jp' } }];
  return Math.abs(Math.round(jp * 100) - jp * 100) > 1e-9
    ? [{ path: 'jp', fault: { kind: 'hundredths' } }]
    : [];
}

function checkTopics(text: string): readonly FoundFault[] {
  const topics = topicsOf(text);
  if (topics.length === 0) return [{ path: 'topics', fault: { kind: 'noTopics' } }];
  if (topics.length > bounds.topics) return [{ path: 'topics', fault: { kind: 'manyTopics' } }];
  return topics.some((topic) => topic.length > bounds.topic)
    ? [{ path: 'topics', fault: { kind: 'long', most: bounds.topic } }]
    : [];
}

function checkModules({ modules }: OfferDraft): readonly FoundFault[] {
  if (modules.length === 0) return [{ path: 'modules', fault: { kind: 'noModules' } }];
  const before = new Set<string>();
  const faults: FoundFault[] = [];
  modules.forEach(({ module, requires }, at) => {
    if (requires.some((id) => !before.has(id)))
      faults.push({ path: `modules.${at}.requires`, fault: { kind: 'notBefore' } });
    before.add(module);
  });
  return faults;
}

function checkCompetencies({ competencies }: OfferDraft): readonly FoundFault[] {
  return competencies.flatMap(({ competency }, at): readonly FoundFault[] => {
    const path = `competencies.${at}.competency`;
    if (competency === '') return [{ path, fault: { kind: 'needed' } }];
    const first = competencies.findIndex((each) => each.competency === competency);
    return first < at ? [{ path, fault: { kind: 'twice' } }] : [];
  });
}

/** Everything that can be seen to be wrong with a draft. @param jp its credit hours; undefined for no number */
export function checkDraft(draft: OfferDraft, jp: number | undefined): readonly FoundFault[] {
  return [
    ...checkText('title', draft.title, bounds.title),
    ...(externalIdForm.test(draft.externalId.trim())
      ? []
      : [{ path: 'externalId', fault: { kind: 'externalId' } } as const]),
    ...checkText('summary', draft.summary, bounds.summary),
    ...checkText('description', draft.description, bounds.description),
    ...checkTopics(draft.topics),
    ...checkModules(draft),
    // A course without modules has no sum to speak of.
    ...(draft.modules.length === 0 && draft.jp === null ? [] : checkJp(jp)),
    ...checkCompetencies(draft),
  ];
}

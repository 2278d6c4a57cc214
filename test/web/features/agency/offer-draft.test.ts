import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addModule,
  draftOf,
  emptyDraft,
  jpOf,
  moveModule,
  proposedJp,
  readDecimal,
  removeModule,
  requireModule,
  slugOf,
  toInput,
  topicsOf,
} from '../../../../web/src/features/agency/offer-draft.ts';
import type { OfferableModule, OfferDraft } from '../../../../web/src/features/agency/offer-draft.ts';
import { checkDraft } from '../../../../web/src/features/agency/offer-checks.ts';

function offerable(id: string, partner: string, title: string, jp: number): OfferableModule {
  return {
    id,
    partner,
    version: { id: `v-${id}`, number: 1, title, summary: '', language: 'ID', proposedJp: jp, lessons: [] },
  };
}

const modules = [
  offerable('a', 'Universitas', 'Dasar', 1.1),
  offerable('b', 'Universitas', 'Lanjutan', 2.2),
  offerable('c', 'Yayasan', 'Dasar', 3),
];
const known = new Map(modules.map((module) => [module.id, module]));
const withAll = ['a', 'b', 'c'].reduce(addModule, emptyDraft);
const complete: OfferDraft = {
  ...withAll,
  externalId: 'pelayanan',
  title: { id: 'Pelayanan', en: '' },
  summary: { id: 'Ringkas', en: '' },
  description: { id: 'Panjang', en: '' },
  topics: 'Pelayanan Publik, loket, loket',
};
const order = (draft: OfferDraft) => draft.modules.map(({ module }) => module).join('');
const faults = (draft: OfferDraft) =>
  checkDraft(draft, jpOf(draft, known)).map(({ path, fault }) => `${path} ${fault.kind}`);

describe('the modules of a draft', () => {
  it('move one place at a time and stay at the ends', () => {
    expect(order(moveModule(withAll, 2, 1))).toBe('acb');
    expect(moveModule(withAll, 0, -1)).toBe(withAll);
    expect(moveModule(withAll, 2, 3)).toBe(withAll);
  });

  it('are the same modules however they are moved', () => {
    const moves = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: -1, max: 3 })));
    fc.assert(
      fc.property(moves, (steps) => {
        const after = steps.reduce((draft, [from, to]) => moveModule(draft, from, to), withAll);
        expect([...order(after)].sort().join('')).toBe('abc');
      }),
    );
  });

  it('are taken once, and are required no more when they go', () => {
    expect(addModule(withAll, 'a')).toBe(withAll);
    const required = requireModule(withAll, 'c', 'a', true);
    expect(removeModule(required, 'a').modules).toEqual([
      { module: 'b', requires: [] },
      { module: 'c', requires: [] },
    ]);
  });

  it('may require only what stands before them', () => {
    const required = requireModule(complete, 'c', 'a', true);
    expect(faults(required)).toEqual([]);
    expect(faults(moveModule(required, 2, 0))).toEqual(['modules.0.requires notBefore']);
  });
});

describe('the credit hours of a draft', () => {
  it('are what the partners propose, exactly, until somebody writes another number', () => {
    expect(proposedJp(withAll, known)).toBe(6.3);
    expect(jpOf(withAll, known)).toBe(6.3);
    expect(jpOf({ ...withAll, jp: '4,5' }, known)).toBe(4.5);
  });

  it('are read with a comma or a point', () => {
    expect(['12', '12,5', ' 12.5 ', '', '1.000,5', '-1', 'dua'].map(readDecimal)).toEqual([
      12,
      12.5,
      12.5,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('have bounds and two decimals', () => {
    const at = (jp: string) => faults({ ...complete, jp });
    expect(at('0,4')).toEqual(['jp jp']);
    expect(at('200,5')).toEqual(['jp jp']);
    expect(at('1,005')).toEqual(['jp hundredths']);
    expect(at('1,15')).toEqual([]);
  });
});

describe('a draft', () => {
  it('names every field that lacks something', () => {
    expect(faults(emptyDraft)).toEqual([
      'title.id needed',
      'externalId externalId',
      'summary.id needed',
      'description.id needed',
      'topics noTopics',
      'modules noModules',
    ]);
  });

  it('takes each competency once', () => {
    const competencies = [
      { competency: 'x', level: 1 },
      { competency: '', level: 1 },
      { competency: 'x', level: 2 },
    ];
    expect(faults({ ...complete, competencies })).toEqual([
      'competencies.1.competency needed',
      'competencies.2.competency twice',
    ]);
  });

  it('is sent without empty translations, with topics as slugs, expecting no course before it', () => {
    const input = toInput(complete, 6.3);
    expect([input.title, input.topics, input.jp, input.expectedVersion]).toEqual([
      { id: 'Pelayanan' },
      ['pelayanan-publik', 'loket'],
      6.3,
      0,
    ]);
  });

  it('makes slugs of any text', () => {
    expect([slugOf('  Pelayanan & Publik! '), topicsOf('é, E, , ---')]).toEqual(['pelayanan-publik', ['e']]);
  });
});

describe('the next version of a course', () => {
  const text = { id: 'Judul', en: 'Judul' };
  const course = {
    id: 'course',
    externalId: 'pelayanan',
    state: 'OFFERED' as const,
    title: text,
    summary: { id: 'Ringkas', en: 'Short' },
    description: null,
    language: 'ID' as const,
    jp: 6.5,
    topics: ['loket'],
    versionNumber: 4,
    completion: null,
    certificate: false,
    competencies: [{ level: 3, competency: { id: 'x' } }],
    modules: [
      { id: 'm1', module: 'c', title: 'Dasar', requires: [] },
      { id: 'm2', module: 'b', title: 'Lanjutan', requires: ['m1'] },
    ],
  };

  it('has the modules of the one before, whatever their titles, with what they require', () => {
    const draft = draftOf(course);
    expect(draft.modules).toEqual([
      { module: 'c', requires: [] },
      { module: 'b', requires: ['c'] },
    ]);
    expect([draft.expectedVersion, draft.jp, draft.certificate]).toEqual([4, '6.5', false]);
  });

  it('takes an English text that repeats the Indonesian one for none', () => {
    const draft = draftOf(course);
    expect([draft.title.en, draft.summary.en]).toEqual(['', 'Short']);
  });
});

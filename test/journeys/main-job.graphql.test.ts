import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayInPontianak } from '../../functions/platform/calendar.ts';
import { rightResponse, type ShownQuestion } from '../../infra/local/seed/answers.ts';
import * as documents from './support/documents.ts';
import { firstModule, questionsOf } from './support/offer.ts';
import { questionsByText } from '../../infra/local/seed/learners.ts';
import { startCity, type Ask, type City, type UserError } from './support/city.ts';

/** Grows by what the starter content asks. */
const questions = questionsOf(firstModule);

let city: City;
let partner: Ask;
let agency: Ask;
let sari: Ask;
let budi: Ask;
beforeAll(async () => {
  city = await startCity();
  partner = city.as('universitas-contoh-khatulistiwa');
  agency = city.as('rina');
  sari = city.as('sari');
  budi = city.as('budi');
});
afterAll(() => city.close());

type Payload<T> = T & { userErrors: UserError[] };

/** The payload of a mutation that must have done its work. */
async function done<T>(ask: Ask, document: string, input: object): Promise<T> {
  const { data, errors } = await ask<Record<string, Payload<T>>>(document, { input });
  const payload = Object.values(data ?? {})[0];
  expect({ errors, userErrors: payload?.userErrors }).toEqual({ errors: [], userErrors: [] });
  return payload!;
}

/** The codes a mutation is refused with. */
async function refusals(ask: Ask, document: string, input: object): Promise<string[]> {
  const { data, errors } = await ask<Record<string, Payload<object>>>(document, { input });
  return [
    ...errors.map(({ extensions }) => extensions.code),
    ...(Object.values(data ?? {})[0]?.userErrors ?? []).map(({ code }) => code),
  ];
}

interface LessonShown {
  id: string;
  kind: string;
  done: boolean;
}
interface CourseShown {
  id: string;
  dueOn: string | null;
  myRun: { id: string; progressPercent: number; finishable: boolean } | null;
  modules: { id: string; title: string; unlocked: boolean; lessons: LessonShown[] }[];
}

const courseOf = async (ask: Ask, id: string): Promise<CourseShown> =>
  (await ask<{ course: CourseShown }>(documents.course, { id })).data.course;

/** Reads a lesson to its end. */
async function read(ask: Ask, lesson: string): Promise<void> {
  const event = (kind: string) => ({
    id: crypto.randomUUID(),
    lesson,
    kind,
    occurredAt: new Date().toISOString(),
  });
  await done(ask, documents.progressRecord, { events: [event('OPENED'), event('COMPLETED')] });
}

interface AttemptShown {
  id: string;
  ordinal: number;
  questions: (ShownQuestion & { review: object | null })[];
}

/** Answers every question, right or not at all, and hands in. */
async function takeQuiz(ask: Ask, lesson: string, right: boolean) {
  const { attempt } = await done<{ attempt: AttemptShown }>(ask, documents.attemptStart, { lesson });
  for (const [index, question] of attempt.questions.entries()) {
    if (!right) break;
    await done(ask, documents.attemptAnswer, {
      attempt: attempt.id,
      question: question.id,
      response: rightResponse(questions.get(question.text)!, question),
      sequence: index + 1,
      answeredAt: new Date().toISOString(),
    });
  }
  return done<{
    attempt: { passed: boolean; percent: number; questions: { review: { feedback: string[] } | null }[] };
    run: { finishable: boolean };
  }>(ask, documents.attemptSubmit, { attempt: attempt.id });
}

/** What one step leaves for the next. */
const kept = {
  module: '',
  version: '',
  others: '',
  course: '',
  run: '',
  certificate: '',
  pdfPath: '',
  unit: '',
  budisRun: '',
};

describe('from a partner’s module to a certificate, in plain GraphQL', () => {
  it('a partner publishes a module; sending it twice changes nothing, changing it makes a version', async () => {
    const input = firstModule;
    type Sent = {
      outcome: string;
      module: { id: string };
      version: { id: string; number: number; state: string };
    };
    const created = await done<Sent>(partner, documents.moduleSubmit, input);
    expect(created).toMatchObject({ outcome: 'CREATED', version: { number: 1, state: 'IN_REVIEW' } });
    const again = await done<Sent>(partner, documents.moduleSubmit, input);
    expect(again).toMatchObject({ outcome: 'UNCHANGED', version: { id: created.version.id } });
    const changed = await done<Sent>(partner, documents.moduleSubmit, { ...input, title: 'Etika di loket' });
    expect(changed).toMatchObject({ outcome: 'NEW_VERSION', version: { number: 2, state: 'IN_REVIEW' } });
    kept.module = changed.module.id;
    kept.version = changed.version.id;
  });

  it('nobody but the partner and the agency sees it, and no course can be made of it before it is approved', async () => {
    for (const other of ['yayasan-contoh-loket-ramah', 'sari', 'admin', null]) {
      const { data } = await city.as(other)(documents.node, { id: kept.module });
      expect(data).toEqual({ node: null });
    }
    expect(await refusals(agency, documents.courseOffer, await offer([{ module: kept.module }]))).not.toEqual(
      [],
    );
    expect(await refusals(partner, documents.moduleDecide, { version: kept.version, approve: true })).toEqual(
      ['FORBIDDEN'],
    );
  });

  it('the agency approves it and offers a course of two partners’ modules', async () => {
    const decided = await done<{ version: { state: string } }>(agency, documents.moduleDecide, {
      version: kept.version,
      approve: true,
    });
    expect(decided.version.state).toBe('PUBLISHED');
    const { data } = await agency<{
      modules: {
        edges: { node: { id: string; externalId: string; organisation: { externalId: string } } }[];
      };
    }>(documents.modules, { state: 'PUBLISHED' });
    const others = data.modules.edges
      .map(({ node }) => node)
      .find(({ organisation }) => organisation.externalId === 'yayasan-contoh-loket-ramah');
    kept.others = others!.id;
    const input = await offer([{ module: kept.module }, { module: kept.others, requires: [kept.module] }]);
    const offered = await done<{ changed: boolean; course: { id: string } }>(
      agency,
      documents.courseOffer,
      input,
    );
    expect(offered.changed).toBe(true);
    const again = await done<{ changed: boolean; course: { id: string } }>(
      agency,
      documents.courseOffer,
      input,
    );
    expect(again).toMatchObject({ changed: false, course: { id: offered.course.id } });
    kept.course = offered.course.id;
  });

  it('the agency assigns it to a unit with everybody below it, with a due date', async () => {
    const { data } = await agency<{ units: { edges: { node: { id: string; externalId: string } }[] } }>(
      documents.units,
    );
    kept.unit = data.units.edges.find(({ node }) => node.externalId === 'disdukcapil')!.node.id;
    const dueOn = addDays(dayInPontianak(Date.now()), 30);
    const input = { course: kept.course, audience: { unit: kept.unit }, dueOn, idempotencyKey: 'etika-2026' };
    const { assignment } = await done<{ assignment: { id: string } }>(
      agency,
      documents.assignmentCreate,
      input,
    );
    const again = await done<{ assignment: { id: string } }>(agency, documents.assignmentCreate, input);
    expect(again.assignment.id).toBe(assignment.id);
  });

  it('an employee of the unit has it among what is due; one of another unit has not', async () => {
    const due = async (ask: Ask) =>
      (await ask<{ home: { due: { course: { id: string } }[] } }>(documents.home)).data.home.due.map(
        ({ course }) => course.id,
      );
    expect(await due(sari)).toContain(kept.course);
    expect(await due(budi)).not.toContain(kept.course);
  });

  it('she finds it by searching, enrols once, and cannot skip what comes first', async () => {
    const { data } = await sari<{ courses: { edges: { node: { id: string } }[]; totalCount: number } }>(
      documents.courses,
      { search: 'ETIKA loket' },
    );
    expect(data.courses.edges.map(({ node }) => node.id)).toContain(kept.course);
    const [one, two] = await Promise.all([
      done<{ run: { id: string } }>(sari, documents.courseEnrol, { course: kept.course }),
      done<{ run: { id: string } }>(sari, documents.courseEnrol, { course: kept.course }),
    ]);
    expect(one.run.id).toBe(two.run.id);
    kept.run = one.run.id;
    const course = await courseOf(sari, kept.course);
    expect(course.modules.map(({ unlocked }) => unlocked)).toEqual([true, false]);
  });

  it('she reads the lessons and resumes where she left', async () => {
    const course = await courseOf(sari, kept.course);
    const [text, document] = course.modules[0]!.lessons;
    const { data } = await sari<{ lesson: { body: string } }>(documents.lesson, { id: text!.id });
    expect(data.lesson.body).toContain('Tiga detik pertama');
    await read(sari, text!.id);
    await done(sari, documents.progressRecord, {
      events: [
        {
          id: crypto.randomUUID(),
          lesson: document!.id,
          kind: 'OPENED',
          occurredAt: new Date().toISOString(),
        },
      ],
    });
    const { home } = (
      await sari<{ home: { runs: { id: string; resume: { id: string } }[] } }>(documents.home)
    ).data;
    expect(home.runs.find(({ id }) => id === kept.run)?.resume.id).toBe(document!.id);
  });

  it('she fails the quiz, reads the feedback, passes it, and the next module opens', async () => {
    for (const { id, kind } of (await courseOf(sari, kept.course)).modules[0]!.lessons) {
      if (kind !== 'QUIZ') await read(sari, id);
    }
    const quiz = (await courseOf(sari, kept.course)).modules[0]!.lessons.find(
      ({ kind }) => kind === 'QUIZ',
    )!.id;
    const failed = await takeQuiz(sari, quiz, false);
    expect(failed.attempt).toMatchObject({ passed: false, percent: 0 });
    const passed = await takeQuiz(sari, quiz, true);
    expect(passed.attempt).toMatchObject({ passed: true, percent: 100 });
    expect(passed.attempt.questions.flatMap(({ review }) => review?.feedback ?? []).join(' ')).toContain(
      'Sebut dahulu apa yang sudah benar',
    );
    expect((await courseOf(sari, kept.course)).modules.map(({ unlocked }) => unlocked)).toEqual([true, true]);
    expect(await refusals(sari, documents.runFinish, { run: kept.run })).toEqual(['INCOMPLETE']);
  });

  it('she finishes: credit, evidence with its level, and one certificate, however often it is asked for', async () => {
    const { lessons } = (await courseOf(sari, kept.course)).modules[1]!;
    await passModule(sari, lessons);
    const before = await levels(sari);
    type Finished = {
      run: { state: string };
      certificate: { number: string; pdfPath: string; verifyPath: string };
      year: { earned: number };
    };
    const all = await Promise.all(
      [0, 1, 2].map(() => done<Finished>(sari, documents.runFinish, { run: kept.run })),
    );
    expect(new Set(all.map(({ certificate }) => certificate.number)).size).toBe(1);
    expect(all.map(({ run, year }) => [run.state, year.earned])).toEqual(Array(3).fill(['FINISHED', 3]));
    kept.certificate = all[0]!.certificate.number;
    kept.pdfPath = all[0]!.certificate.pdfPath;
    const { data } = await sari<{
      credits: { edges: { node: { jp: number } }[] };
      certificates: { edges: { node: { number: string } }[] };
    }>(documents.record);
    expect(data.credits.edges.map(({ node }) => node.jp)).toEqual([3]);
    expect(data.certificates.edges.map(({ node }) => node.number)).toEqual([kept.certificate]);
    expect(before.get('integritas')).toBe(0);
    expect((await levels(sari)).get('integritas')).toBe(2);
  });

  it('anybody can check the certificate; the PDF is for its holder', async () => {
    const check = async (number: string) =>
      (await city.as(null)<{ certificateCheck: { state: string } }>(documents.certificateCheck, { number }))
        .data.certificateCheck.state;
    expect(await check(kept.certificate.toLowerCase().replaceAll('-', ' '))).toBe('VALID');
    expect(await check('KPS-0000-0000-0000')).toBe('UNKNOWN');
    const pdf = async (token?: string) =>
      fetch(`${city.local.origin}${kept.pdfPath}`, {
        headers: token ? { authorization: `Bearer ${token}` } : {},
      });
    const own = await pdf(await city.local.tokenFor('sari'));
    expect([own.status, own.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(
      Buffer.from(await own.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await pdf()).status).toBe(401);
    expect((await pdf(await city.local.tokenFor('budi'))).status).toBe(404);
  });

  it('the agency sees who takes it and how far they are, and downloads it', async () => {
    kept.budisRun = (
      await done<{ run: { id: string } }>(budi, documents.courseEnrol, { course: kept.course })
    ).run.id;
    await city.local.idle();
    const unitOf = async (name: string) =>
      (await city.as(name)<{ viewer: { person: { unit: { id: string } } } }>(documents.viewer)).data.viewer
        .person.unit.id;
    const people = await agency<{
      course: {
        unitTallies: { unit: { id: string }; enrolled: number; finished: number }[];
        roster: { edges: { node: { personName: string; state: string; certificateNumber: string } }[] };
      };
    }>(documents.coursePeople, { id: kept.course, unit: await unitOf('sari') });
    const tallies = new Map(
      people.data.course.unitTallies.map(({ unit, enrolled, finished }) => [unit.id, { enrolled, finished }]),
    );
    expect(tallies.get(await unitOf('sari'))).toEqual({ enrolled: 1, finished: 1 });
    expect(tallies.get(await unitOf('budi'))).toEqual({ enrolled: 1, finished: 0 });
    expect(people.data.course.roster.edges.map(({ node }) => node)).toEqual([
      expect.objectContaining({
        personName: 'Sari Nurhayati',
        state: 'FINISHED',
        certificateNumber: kept.certificate,
      }),
    ]);
    const csv = await fetch(`${city.local.origin}/documents/rosters/${kept.course}.csv`, {
      headers: { authorization: `Bearer ${await city.local.tokenFor('rina')}` },
    });
    expect(csv.status).toBe(200);
    const text = await csv.text();
    expect(text).toContain('Sari Nurhayati');
    expect(text).toContain('Budi Handoyo');
    expect(text).toContain('Kelurahan Parit Contoh');
  });

  it('the agency helps: another due date, a new attempt, an exemption, each with a reason that is kept', async () => {
    const reason = 'Bertugas di lapangan';
    const dueOn = addDays(dayInPontianak(Date.now()), 60);
    const extended = await done<{ entry: { dueOn: string } }>(agency, documents.runDueDateExtend, {
      run: kept.budisRun,
      dueOn,
      reason,
    });
    expect(extended.entry.dueOn).toBe(dueOn);
    const quiz = (await courseOf(budi, kept.course)).modules[0]!.lessons.find(
      ({ kind }) => kind === 'QUIZ',
    )!.id;
    for (let attempt = 0; attempt < 3; attempt += 1) await takeQuiz(budi, quiz, false);
    expect(await refusals(budi, documents.attemptStart, { lesson: quiz })).toEqual(['NO_ATTEMPTS_LEFT']);
    await done(agency, documents.attemptReset, {
      run: kept.budisRun,
      lesson: quiz,
      reason,
      idempotencyKey: 'reset-budi',
    });
    await takeQuiz(budi, quiz, true);
    const { entry } = await done<{
      entry: { state: string; interventions: { kind: string; reason: string }[] };
    }>(agency, documents.runExempt, { run: kept.budisRun, reason });
    expect(entry.state).toBe('EXEMPT');
    expect(entry.interventions).toEqual([
      { kind: 'EXEMPTED', reason },
      { kind: 'ATTEMPT_RESET', reason },
      { kind: 'DUE_DATE_EXTENDED', reason },
    ]);
    const again = await done<{ entry: object }>(agency, documents.runExempt, { run: kept.budisRun, reason });
    expect(again.entry).toEqual(entry);
    expect(await refusals(budi, documents.runExempt, { run: kept.budisRun, reason })).toEqual(['FORBIDDEN']);
  });

  it('the agency revokes the certificate: its page says so, and the level counts it no more', async () => {
    await done(agency, documents.certificateRevoke, {
      number: kept.certificate,
      reason: 'Kuis dikerjakan orang lain',
    });
    const { data } = await city.as(null)<{ certificateCheck: { state: string; holderInitials: string } }>(
      documents.certificateCheck,
      { number: kept.certificate },
    );
    expect(data.certificateCheck.state).toBe('REVOKED');
    expect((await levels(sari)).get('integritas')).toBe(0);
  });
});

/** The course as the agency offers it. */
async function offer(modules: { module: string; requires?: string[] }[]) {
  const { data } = await agency<{
    frameworks: { edges: { node: { competencies: { id: string; externalId: string }[] } }[] };
  }>(documents.frameworks);
  const competencies = data.frameworks.edges.flatMap(({ node }) => node.competencies);
  const text = (id: string) => ({ id, en: id });
  return {
    externalId: 'etika-loket',
    title: { id: 'Etika di loket pelayanan', en: 'Ethics at the service counter' },
    summary: text('Menyapa, mendengar, menjelaskan.'),
    description: text('Dua modul dari dua mitra.'),
    language: 'ID',
    jp: 3,
    topics: ['etika'],
    modules,
    competencies: [
      { competency: competencies.find(({ externalId }) => externalId === 'integritas')!.id, level: 2 },
    ],
  };
}

/** The caller's levels by the external id of the competency. */
async function levels(ask: Ask): Promise<Map<string, number>> {
  const { data } = await ask<{ attainments: { level: number; competency: { externalId: string } }[] }>(
    documents.attainments,
  );
  return new Map(data.attainments.map(({ level, competency }) => [competency.externalId, level]));
}

/** Does every lesson of a module of the starter content. */
async function passModule(ask: Ask, lessons: readonly LessonShown[]): Promise<void> {
  for (const [text, question] of questionsByText()) questions.set(text, question);
  for (const { id, kind } of lessons) {
    if (kind === 'QUIZ') await takeQuiz(ask, id, true);
    else await read(ask, id);
  }
}

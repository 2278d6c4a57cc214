/** The starter content is well-formed, complete, and refers only to what exists. */
import { Lexer, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { exists, list, moduleFolders, readLesson, readText, readYaml } from './load.ts';
import { rightFractions } from './right-answers.ts';
import {
  City,
  Course,
  Framework,
  Module,
  Organisations,
  Positions,
  Quiz,
  questionTypeNames,
} from './schemas.ts';

const frameworks = list('frameworks').map((file) => readYaml(`frameworks/${file}`, Framework));
const { positions } = readYaml('positions.yml', Positions);
const { organisations } = readYaml('organisations.yml', Organisations);
const city = readYaml('city.yml', City);
const modules = moduleFolders().map((place) => ({
  ...place,
  module: readYaml(`${place.folder}/module.yml`, Module),
}));
const courses = list('courses').map((file) => ({ file, course: readYaml(`courses/${file}`, Course) }));

const competencyRefs = frameworks.flatMap((framework) =>
  framework.competencies.map((competency) => `${framework.id}/${competency.id}`),
);
const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

function expectUnique(values: readonly (string | number)[]): void {
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
}

/** 1 JP is taken as 45 minutes; a careful reader of Indonesian takes in some 150 words a minute. */
const minutesPerJp = 45;
const wordsPerMinute = 150;

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** All tokens of a Markdown text, nested ones included. */
function tokensOf(markdown: string): Token[] {
  const found: Token[] = [];
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      found.push(token);
      if (token.type === 'table') {
        const table = token as Tokens.Table;
        for (const cell of [...table.header, ...table.rows.flat()]) walk(cell.tokens);
      } else if (token.type === 'list') {
        for (const item of (token as Tokens.List).items) walk(item.tokens);
      } else if ('tokens' in token && token.tokens) walk(token.tokens);
    }
  };
  walk(new Lexer().lex(markdown));
  return found;
}

function expectNoHtml(markdown: string): void {
  expect(tokensOf(markdown).flatMap((token) => (token.type === 'html' ? [token.raw] : []))).toEqual([]);
}

describe('frameworks', () => {
  it('hold the nine common competencies and technical ones', () => {
    const kinds = frameworks.flatMap(({ competencies }) => competencies.map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === 'MANAGERIAL')).toHaveLength(8);
    expect(kinds.filter((kind) => kind === 'SOCIO_CULTURAL')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'TECHNICAL').length).toBeGreaterThanOrEqual(3);
  });

  it.each(frameworks)('$id has unique ids and levels 1 to 5 in order', ({ competencies, levelNames }) => {
    expectUnique(ids(competencies));
    for (const { levels } of [{ levels: levelNames }, ...competencies]) {
      expect(levels.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
    }
  });

  it('say something of its own on every level', () => {
    const indicators = frameworks.flatMap(({ competencies }) =>
      competencies.flatMap(({ levels }) => levels.map((entry) => entry.indicators.id)),
    );
    expectUnique(indicators);
  });
});

describe('positions, organisations, city', () => {
  it('have unique ids', () => {
    for (const things of [positions, organisations, city.units, city.names, frameworks])
      expectUnique(ids(things));
  });

  it('are thirty positions of every kind', () => {
    expect(positions).toHaveLength(30);
    expect(new Set(positions.map(({ kind }) => kind)).size).toBe(6);
  });

  it.each(positions)('$id refers to competencies that exist, each once', ({ standard }) => {
    const refs = standard.map(({ competency }) => competency);
    expectUnique(refs);
    expect(refs.filter((ref) => !competencyRefs.includes(ref))).toEqual([]);
  });

  it('form a tree of forty units with one root, parents before children', () => {
    expect(city.units).toHaveLength(40);
    expect(city.units.filter(({ parent }) => parent === undefined)).toHaveLength(1);
    city.units.forEach(({ parent }, index) => {
      if (parent !== undefined) expect(ids(city.units.slice(0, index))).toContain(parent);
    });
  });

  it('staff every unit but the root with positions that exist', () => {
    const withPeople = ids(city.units.filter(({ parent }) => parent !== undefined));
    expect(Object.keys(city.weights.unit)).toEqual(withPeople);
    expect(Object.keys(city.staffing)).toEqual(withPeople);
    const used = Object.values(city.staffing).flatMap((unit) => [
      ...(unit.head ? [unit.head] : []),
      ...unit.positions,
    ]);
    expect(new Set(used)).toEqual(new Set(ids(positions)));
  });

  it('weigh the name groups to a whole', () => {
    expect(city.names.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });
});

describe.each(modules)('module $organisation/$id', ({ organisation, id, folder, module }) => {
  const textLessons = module.lessons.flatMap((lesson) => (lesson.kind === 'TEXT' ? [lesson] : []));
  const quizzes = module.lessons.flatMap((lesson) => (lesson.kind === 'QUIZ' ? [lesson] : []));
  const linked = module.lessons.filter(({ kind }) => kind === 'VIDEO' || kind === 'DOCUMENT');

  it('belongs to a known organisation, is named as its folder, and is used by a course', () => {
    expect(ids(organisations)).toContain(organisation);
    expect(module.externalId).toBe(id);
    const uses = courses.flatMap(({ course }) => course.modules);
    expect(uses.some((use) => use.organisation === organisation && use.module === id)).toBe(true);
  });

  it('has unique lessons of every sort', () => {
    expectUnique(module.lessons.map(({ externalId }) => externalId));
    expect(textLessons.length).toBeGreaterThanOrEqual(4);
    expect(quizzes).toHaveLength(1);
    expect(linked.length).toBeGreaterThanOrEqual(1);
  });

  it('takes the time that its JP stand for, and more than reading alone takes', () => {
    const minutes = module.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
    expect(minutes).toBe(module.proposedJp * minutesPerJp);
    for (const { file, minutes: planned } of textLessons) {
      const reading = wordsOf(readLesson(`${folder}/${file}`).body) / wordsPerMinute;
      expect(reading, file).toBeLessThan(planned / 2);
      expect(reading, file).toBeGreaterThan(planned / 10);
    }
  });

  it('holds no file that nothing refers to', () => {
    const named = [...textLessons, ...quizzes].map(({ file }) => file);
    expect(list(folder).sort()).toEqual([...named, 'media', 'module.yml'].sort());
    const bodies = textLessons.map(({ file }) => readText(`${folder}/${file}`)).join('\n');
    for (const file of list(`${folder}/media`)) expect(bodies).toContain(`(media/${file})`);
  });

  it.each(textLessons)('lesson $file is plain Markdown with described pictures', ({ file, title }) => {
    const lesson = readLesson(`${folder}/${file}`);
    expect(lesson.title).toBe(title);
    expect(Buffer.byteLength(lesson.body)).toBeLessThan(300_000);
    expect(wordsOf(lesson.body)).toBeGreaterThanOrEqual(350);
    expectNoHtml(lesson.body);
    let depth = 1;
    for (const token of tokensOf(lesson.body)) {
      if (token.type === 'heading') {
        const heading = token as Tokens.Heading;
        expect(heading.depth, heading.raw).toBeGreaterThanOrEqual(2);
        expect(heading.depth, `skips a level: ${heading.raw}`).toBeLessThanOrEqual(depth + 1);
        depth = heading.depth;
      } else if (token.type === 'image') {
        const image = token as Tokens.Image;
        expect(image.href).toMatch(/^media\/[a-z0-9-]+\.svg$/);
        expect(exists(`${folder}/${image.href}`), image.href).toBe(true);
        expect(image.text.length, `alternative text of ${image.href}`).toBeGreaterThan(20);
      } else if (token.type === 'link') {
        expect((token as Tokens.Link).href).toMatch(/^https:\/\//);
      }
    }
  });

  it.each(list(`${folder}/media`))('picture %s is self-contained and titled', (file) => {
    const svg = readText(`${folder}/media/${file}`);
    const width = Number(/^<svg [^>]*viewBox="0 0 (360|720) \d+"/.exec(svg)?.[1]);
    expect(svg).toMatch(/<title>[^<]{10,}<\/title>/);
    expect(svg).not.toMatch(/<(script|foreignObject|style|image|use|a|animate|set|iframe)\b/i);
    expect(svg).not.toMatch(/\s(on\w+|style|href|xlink:href|src)\s*=/i);
    expect(svg).not.toMatch(/<!(DOCTYPE|ENTITY)|<\?|url\((?!#)/i);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(0);
    // A picture drawn 360 wide stands beside 16 px margins on the narrowest phone: 16 there are still 14 and more.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(width === 360 ? 16 : 14);
    expect(Buffer.byteLength(svg)).toBeLessThan(30_000);
  });

  it.each(quizzes)('quiz $file is well-formed and teaches', ({ file, minutes }) => {
    const quiz = readYaml(`${folder}/${file}`, Quiz);
    expectUnique(quiz.questions.map(({ externalId }) => externalId));
    if (quiz.timeLimitMinutes !== undefined) expect(quiz.timeLimitMinutes).toBeLessThanOrEqual(minutes);
    const types = new Set<string>();
    for (const question of quiz.questions) {
      expectNoHtml(question.text);
      expectNoHtml(question.feedback);
      const single = question.singleChoice;
      if (single) {
        types.add('singleChoice');
        expectUnique(ids(single.choices));
        expect(single.choices.filter(({ correct }) => correct)).toHaveLength(1);
      }
      const multiple = question.multipleChoice;
      if (multiple) {
        types.add('multipleChoice');
        expectUnique(ids(multiple.choices));
        expect(multiple.choices.filter(({ correct }) => correct).length).toBeGreaterThanOrEqual(2);
        expect(multiple.choices.some(({ correct }) => !correct)).toBe(true);
      }
      for (const answers of [question.numeric?.answers, question.shortText?.answers]) {
        if (answers) expect(Math.max(...answers.map(({ percent }) => percent))).toBe(100);
      }
      if (question.matching) {
        types.add('matching');
        const { pairs, distractors = [] } = question.matching;
        expectUnique(ids(pairs));
        expectUnique([...pairs.map(({ answer }) => answer), ...distractors]);
      }
      if (question.ordering) {
        types.add('ordering');
        expectUnique(ids(question.ordering.items));
        expectUnique(question.ordering.items.map(({ text }) => text));
      }
      if (question.trueFalse) types.add('trueFalse');
      if (question.numeric) types.add('numeric');
      if (question.shortText) types.add('shortText');
    }
    expect(types.size).toBeGreaterThanOrEqual(4);
  });

  it.each(quizzes)('quiz $file gives its own right answers the full mark', ({ file }) => {
    const quiz = readYaml(`${folder}/${file}`, Quiz);
    const full = quiz.questions.map(({ externalId }) => [externalId, 100_000]);
    expect(rightFractions(quiz)).toEqual(Object.fromEntries(full));
  });
});

describe.each(courses)('course $file', ({ file, course }) => {
  it('is named as its file', () => expect(`${course.externalId}.yml`).toBe(file));

  it('joins modules that exist, of at least two partners, in an order that can be followed', () => {
    const seen: string[] = [];
    for (const { organisation, module, requires } of course.modules) {
      expect(modules.some((known) => known.organisation === organisation && known.id === module)).toBe(true);
      expect(requires.filter((required) => !seen.includes(required))).toEqual([]);
      seen.push(module);
    }
    expectUnique(seen);
    expect(new Set(course.modules.map(({ organisation }) => organisation)).size).toBeGreaterThanOrEqual(2);
  });

  it('serves competencies that exist and describes itself without HTML', () => {
    const refs = course.competencies.map(({ competency }) => competency);
    expectUnique(refs);
    expect(refs.filter((ref) => !competencyRefs.includes(ref))).toEqual([]);
    expectNoHtml(course.description.id);
    expectNoHtml(course.description.en);
  });

  it('asks with all seven types of question over its quizzes, eight questions each at least', () => {
    const quizzes = course.modules.flatMap(({ organisation, module: id }) => {
      const found = modules.find((known) => known.organisation === organisation && known.id === id);
      return (found?.module.lessons ?? []).flatMap((lesson) =>
        lesson.kind === 'QUIZ' ? [readYaml(`${found?.folder ?? ''}/${lesson.file}`, Quiz)] : [],
      );
    });
    expect(quizzes.length).toBeGreaterThanOrEqual(2);
    for (const { questions } of quizzes) expect(questions.length).toBeGreaterThanOrEqual(8);
    const used = questionTypeNames.filter((type) =>
      quizzes.some(({ questions }) => questions.some((question) => type in question)),
    );
    expect(used).toEqual(questionTypeNames);
  });

  it('gives no more JP than its modules propose', () => {
    const proposed = course.modules.map(
      ({ organisation, module }) =>
        modules.find((known) => known.organisation === organisation && known.id === module)?.module
          .proposedJp ?? 0,
    );
    expect(course.jp).toBeLessThanOrEqual(proposed.reduce((sum, jp) => sum + jp, 0));
  });
});

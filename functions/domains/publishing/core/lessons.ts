import {
  checkLine,
  checkNumber,
  checkSlug,
  checkText,
  checkUrl,
  refusalAt,
  type Path,
} from '../../../platform/checks.ts';
import { canonicalJson } from '../../../platform/ids.ts';
import type { Refusal } from '../../../platform/outcome.ts';
import { asKept } from '../../../platform/text.ts';
import type { Quiz } from '../../assessment/core/index.ts';
import { isMediaPath } from '../../media/core/index.ts';
import { checkMarkdown } from './markdown.ts';
import { MESSAGES } from './messages.ts';
import { checkSubmittedQuiz, type SubmittedQuiz } from './quiz.ts';
import type { LessonKind, OutlineLesson } from './types.ts';

/** A lesson as its partner sends it; exactly one field of `content` is set. */
export interface SubmittedLesson {
  readonly externalId: string;
  readonly title: string;
  readonly minutes: number;
  readonly content: {
    readonly text?: string | null | undefined;
    readonly video?: SubmittedLink | null | undefined;
    readonly document?: SubmittedLink | null | undefined;
    readonly quiz?: SubmittedQuiz | null | undefined;
  };
}

/** A video or document. */
export interface SubmittedLink {
  readonly url: string;
  readonly description: string;
}

/** What came of a lesson; what it holds may be stored only when nothing of the module is refused. */
export interface CheckedLesson {
  readonly head: Omit<OutlineLesson, 'body' | 'quiz'>;
  readonly body?: string;
  readonly quiz?: Quiz;
  readonly refusals: readonly Refusal[];
}

/** The largest text: with its key and hash it stays one item (DynamoDB takes 400 kB). */
const MAX_BODY_BYTES = 300_000;

/** Checks a lesson against every rule. */
export function checkLesson(path: Path, lesson: SubmittedLesson): CheckedLesson {
  const { externalId, title, minutes, content } = lesson;
  const refusals = [
    ...checkSlug([...path, 'externalId'], externalId),
    ...checkLine([...path, 'title'], title, 120),
    ...checkNumber([...path, 'minutes'], minutes, 1, 600),
  ];
  const head = (kind: LessonKind, bytes: number) => ({
    id: externalId,
    kind,
    title: asKept(title),
    minutes,
    bytes,
  });
  const at = [...path, 'content'];
  const { text, video, document, quiz } = content;
  if (quiz) {
    const checked = checkSubmittedQuiz([...at, 'quiz'], quiz);
    // Of what is kept, not of what was sent: fields left out and fields sent as null are the same quiz.
    const bytes = byteLength(canonicalJson(checked.quiz?.questions ?? []));
    return {
      head: head('QUIZ', bytes),
      ...(checked.quiz && { quiz: checked.quiz }),
      refusals: [...refusals, ...checked.refusals],
    };
  }
  const link = video ?? document;
  if (link) {
    const name = video ? 'video' : 'document';
    const description = link.description.normalize('NFC');
    return {
      head: { ...head(video ? 'VIDEO' : 'DOCUMENT', byteLength(description)), url: link.url },
      body: description,
      refusals: [...refusals, ...checkLink([...at, name], { ...link, description })],
    };
  }
  // Space at the beginning of a text means something in Markdown, so that it is kept.
  const body = (text ?? '').normalize('NFC');
  return {
    head: head('TEXT', byteLength(body)),
    body,
    refusals: [...refusals, ...checkBody([...at, 'text'], body)],
  };
}

function checkBody(path: Path, text: string): Refusal[] {
  if (byteLength(text) > MAX_BODY_BYTES) {
    return [refusalAt(path, 'TOO_LARGE', MESSAGES.BODY_BYTES(MAX_BODY_BYTES))];
  }
  return orMarkdown(path, text, checkText(path, text, MAX_BODY_BYTES));
}

/** Addresses are at most so long that 200 lessons with one stay one item. */
function checkLink(path: Path, { url, description }: SubmittedLink): Refusal[] {
  const at = [...path, 'description'];
  return [
    // Whether there is such a file is for those to say who can look.
    ...(isMediaPath(url) ? [] : checkUrl([...path, 'url'], url)),
    ...orMarkdown(at, description, checkText(at, description, 5_000)),
  ];
}

/** The breaches of the rules of Markdown, unless the text is refused as a whole. */
function orMarkdown(path: Path, text: string, refusals: Refusal[]): Refusal[] {
  return refusals.length > 0 ? refusals : checkMarkdown(path, text);
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

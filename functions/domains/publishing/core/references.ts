import type { Path } from '../../../platform/checks.ts';
import { isMediaPath, type MediaKind } from '../../media/core/index.ts';
import type { SubmittedLesson } from './lessons.ts';
import { picturesIn } from './markdown.ts';

/** A place in a module that shows a file of its partner's media. */
export interface MediaReference {
  /** The number of the lesson, from 0. */
  readonly lesson: number;
  readonly at: Path;
  /** As it stands there: `/media/…`. */
  readonly path: string;
  /** What the file may be there. */
  readonly kinds: readonly MediaKind[];
}

/** Every place in lessons that keep the rules where a file is shown: pictures in texts, and links to media. */
export function referencesOf(lessons: readonly SubmittedLesson[]): MediaReference[] {
  return lessons.flatMap(({ content }, lesson) => {
    const at = ['lessons', lesson, 'content'];
    const links: MediaReference[] = [
      { link: content.video, name: 'video', kinds: ['VIDEO', 'SOUND'] as const },
      { link: content.document, name: 'document', kinds: ['DOCUMENT'] as const },
    ].flatMap(({ link, name, kinds }) =>
      link && isMediaPath(link.url) ? [{ lesson, at: [...at, name, 'url'], path: link.url, kinds }] : [],
    );
    const pictures = [...texts(at, content)].flatMap(({ at: place, text }) =>
      picturesIn(text).map((path): MediaReference => ({ lesson, at: place, path, kinds: ['PICTURE'] })),
    );
    return [...links, ...pictures];
  });
}

/** The texts that may name a picture, with their places. What a learner is to type is not shown as Markdown. */
function* texts(at: Path, value: unknown): Generator<{ readonly at: Path; readonly text: string }> {
  if (typeof value === 'string') {
    if (value.includes('/media/') && !at.includes('shortText') && at.at(-1) !== 'url')
      yield { at, text: value };
  } else if (typeof value === 'object' && value !== null) {
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, inner] of entries) yield* texts([...at, key], inner);
  }
}

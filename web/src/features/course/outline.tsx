import type { LessonKind } from '../../gql/graphql.ts';
import { formatMinutes, formatNumber } from '../../i18n/format.ts';
import { langOfContent } from '../../i18n/messages.ts';
import { DocumentIcon, DoneIcon, LockIcon, QuizIcon, TextIcon, VideoIcon } from '../../ui/icons.tsx';
import type { Icon } from '../../ui/icons.tsx';
import { kindLabel } from './kind-label.ts';
import type { CourseView } from './course-page.tsx';
import { messages } from './messages.ts';

type CourseModule = NonNullable<CourseView['modules']>[number];
type CourseLesson = CourseModule['lessons'][number];

const kindIcons: Readonly<Record<LessonKind, Icon>> = {
  TEXT: TextIcon,
  VIDEO: VideoIcon,
  DOCUMENT: DocumentIcon,
  QUIZ: QuizIcon,
};

interface LessonLineProps {
  readonly lesson: CourseLesson;
  /** The language of its title, when it is not that of the page. */
  readonly lang: string | undefined;
  /** Where it leads; nothing while it is closed to the person. */
  readonly href: string | undefined;
  /** Whether to say how far the person is: only for those who are enrolled. */
  readonly tracked: boolean;
}

function LessonLine({ lesson, lang, href, tracked }: LessonLineProps) {
  const t = messages();
  const done = tracked && lesson.done;
  const Symbol = done ? DoneIcon : kindIcons[lesson.kind];
  return (
    <li class={done ? 'outline__lesson outline__lesson--done' : 'outline__lesson'}>
      <Symbol />
      <span class="outline__title" lang={lang}>
        {href === undefined ? lesson.title : <a href={href}>{lesson.title}</a>}
      </span>
      <span class="outline__meta">
        {kindLabel(lesson.kind)} · {formatMinutes(lesson.minutes)}
        {tracked && <span class="visually-hidden"> · {done ? t.done : t.notDone}</span>}
      </span>
    </li>
  );
}

/** The modules of a course with their lessons. */
export function Outline({ course }: { readonly course: CourseView }) {
  const t = messages();
  const modules = course.modules ?? [];
  const lang = langOfContent(course.language);
  const enrolled = course.myRun?.state === 'ACTIVE' || course.myRun?.state === 'FINISHED';
  return (
    <ol class="outline">
      {modules.map((module) => {
        const first = modules.find((other) => module.requires.includes(other.id) && !isFinished(other));
        const locked = enrolled && !module.unlocked;
        const done = module.lessonsDone;
        return (
          <li key={module.id} class="outline__module">
            <div class="outline__head">
              <h3 lang={lang}>{module.title}</h3>
              <p class="facts">
                <span>{t.by(module.partner)}</span>
                {enrolled && (
                  <span class="tabular">
                    {t.moduleProgress(formatNumber(done), formatNumber(module.lessons.length))}
                  </span>
                )}
              </p>
              {first && !module.unlocked && (
                <p class="outline__locked">
                  <LockIcon size={17} />
                  {t.locked(first.title)}
                </p>
              )}
            </div>
            <ol class="outline__lessons">
              {module.lessons.map((lesson) => (
                <LessonLine
                  key={lesson.id}
                  lesson={lesson}
                  lang={lang}
                  href={enrolled && !locked ? `/courses/${course.id}/lessons/${lesson.id}` : undefined}
                  tracked={enrolled}
                />
              ))}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}

function isFinished(module: CourseModule): boolean {
  return module.lessons.every((lesson) => lesson.done);
}

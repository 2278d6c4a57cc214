import type { HomeQuery } from '../../gql/graphql.ts';
import { formatJp, formatNumber } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DueBadge } from '../../ui/due-badge.tsx';
import { NextIcon } from '../../ui/icons.tsx';
import { Progress } from '../../ui/progress.tsx';
import { messages } from './messages.ts';

type HomeRun = NonNullable<HomeQuery['home']>['runs'][number];

/** A course that is under way, with the way back to where the learner left. */
export function RunCard({ run }: { readonly run: HomeRun }) {
  const t = messages();
  const { course, resume } = run;
  const href = `/courses/${course.id}`;
  const begun = run.progressPercent > 0;
  return (
    <article class="card">
      <div class="stack stack--tight">
        <div class="row">
          <span class="eyebrow">{formatJp(course.jp)}</span>
          {run.dueOn && <DueBadge dueOn={run.dueOn} />}
        </div>
        <h3 lang={langOf(course.title)}>
          <a class="plain-link" href={href}>
            {pick(course.title)}
          </a>
        </h3>
        <p class="small quiet">{run.finishable ? t.readyToFinish : resume && t.next(resume.title)}</p>
      </div>
      <div class="run-card__foot">
        <Progress
          percent={run.progressPercent}
          label={t.lessonsDone(formatNumber(run.requiredDone), formatNumber(run.requiredTotal))}
        />
        {run.finishable ? (
          <ButtonLink href={href} emphasis="primary">
            {t.finish}
          </ButtonLink>
        ) : (
          resume && (
            <ButtonLink href={`${href}/lessons/${resume.id}`} emphasis="primary" iconAfter={NextIcon}>
              {begun ? t.resume : t.start}
            </ButtonLink>
          )
        )}
      </div>
    </article>
  );
}

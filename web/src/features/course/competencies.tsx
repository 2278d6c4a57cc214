import { formatNumber } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { Details } from '../../ui/details.tsx';
import type { CourseView } from './course-page.tsx';
import { messages } from './messages.ts';

/** The competencies a course serves; who opens one reads what is seen in somebody at that level. */
export function Competencies({ competencies }: Pick<CourseView, 'competencies'>) {
  const t = messages();
  return (
    <section class="stack stack--tight" aria-labelledby="competencies">
      <h2 id="competencies">{t.competenciesTitle}</h2>
      <div class="course__competencies">
        {competencies.map(({ competency, level }) => {
          const described = competency.levels.find((one) => one.level === level);
          const levelName = described ? pick(described.name) : '';
          return (
            <Details
              key={competency.id}
              summary={
                <span class="row row--apart">
                  <span lang={langOf(competency.name)}>{pick(competency.name)}</span>
                  <span class="small quiet">{t.level(levelName, formatNumber(level))}</span>
                </span>
              }
            >
              {described && (
                <p class="measure small quiet" lang={langOf(described.indicators)}>
                  {pick(described.indicators)}
                </p>
              )}
            </Details>
          );
        })}
      </div>
    </section>
  );
}

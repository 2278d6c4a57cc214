import { useState } from 'preact/hooks';
import type { AttainmentViewFragment } from '../../gql/graphql.ts';
import { formatNumber } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DoneIcon, DownIcon, QuizIcon, SearchIcon } from '../../ui/icons.tsx';
import { byNeed, stepsOf } from './attainment.ts';
import { EvidenceList } from './evidence-list.tsx';
import { messages } from './messages.ts';
import '../../ui/details.css';

function Item({ attainment }: { readonly attainment: AttainmentViewFragment }) {
  const t = messages();
  const [opened, setOpened] = useState(false);
  const { id, competency, level, requiredLevel, gap } = attainment;
  const kind = {
    TECHNICAL: t.technical,
    MANAGERIAL: t.managerial,
    SOCIO_CULTURAL: t.socioCultural,
  }[competency.kind];
  const nameOf = (wanted: number) => {
    const found = competency.levels.find((one) => one.level === wanted);
    return found ? pick(found.name) : '';
  };
  return (
    <li class="card record__competency">
      <div class="row row--apart">
        <h3 class="record__item-title" lang={langOf(competency.name)}>
          {pick(competency.name)}
        </h3>
        {gap > 0 && <Badge tone="warning">{t.gap(gap, formatNumber(gap))}</Badge>}
        {gap === 0 && requiredLevel !== null && (
          <Badge tone="success" icon={DoneIcon}>
            {t.met}
          </Badge>
        )}
      </div>
      <div class="record__scale" aria-hidden="true">
        {stepsOf(attainment).map((step) => (
          <span class={`record__step record__step--${step}`} />
        ))}
      </div>
      <p class="small">
        {level === 0 ? t.levelNone : t.levelNow(formatNumber(level), nameOf(level))}
        {'; '}
        {requiredLevel === null
          ? t.notRequired
          : t.required(formatNumber(requiredLevel), nameOf(requiredLevel))}
        . <span class="quiet">{kind}.</span>
      </p>
      <details
        class="details"
        onToggle={(event) => {
          if (event.currentTarget.open) setOpened(true);
        }}
      >
        <summary class="details__summary small">
          <span class="details__title">
            {t.why} <span class="visually-hidden">{pick(competency.name)}</span>
          </span>
          <DownIcon class="details__mark" />
        </summary>
        <div class="details__body">{opened && <EvidenceList attainmentId={id} />}</div>
      </details>
    </li>
  );
}

/** Where the person stands in each competency, against what the position requires. */
export function Competencies({ attainments }: { readonly attainments: readonly AttainmentViewFragment[] }) {
  const t = messages();
  return (
    <section class="stack" aria-labelledby="competencies">
      <h2 id="competencies">{t.competenciesTitle}</h2>
      {attainments.length === 0 ? (
        <EmptyState
          icon={QuizIcon}
          title={t.noCompetencies}
          action={
            <ButtonLink href="/courses" icon={SearchIcon}>
              {t.toCatalogue}
            </ButtonLink>
          }
        >
          {t.noCompetenciesText}
        </EmptyState>
      ) : (
        <>
          <p class="small quiet">{t.competenciesAbout}</p>
          <ul class="grid record__competencies">
            {byNeed(attainments, ({ competency }) => pick(competency.name)).map((attainment) => (
              <Item key={attainment.id} attainment={attainment} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

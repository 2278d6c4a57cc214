import { CompetencyChoicesDocument } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pick } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Select } from '../../ui/field.tsx';
import type { SelectOption } from '../../ui/field.tsx';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { bounds } from './offer-checks.ts';
import type { DraftCompetency } from './offer-draft.ts';
import { messages } from './offer-messages.ts';
import { errorAt } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';

interface OfferCompetenciesProps {
  readonly competencies: readonly DraftCompetency[];
  readonly errors: FieldErrors;
  readonly onChange: (competencies: readonly DraftCompetency[]) => void;
}

/** The levels of every framework. */
const levels = [1, 2, 3, 4, 5] as const;

/** The competencies to choose from, and the names of their frameworks' levels. */
function useChoices() {
  const query = useQuery(CompetencyChoicesDocument, {});
  const frameworks = query.data?.frameworks?.edges.map(({ node }) => node) ?? [];
  const several = frameworks.length > 1;
  const options: readonly SelectOption[] = frameworks.flatMap((framework) =>
    framework.competencies.map(({ id, name }) => ({
      value: id,
      label: several ? `${pick(framework.name)} · ${pick(name)}` : pick(name),
    })),
  );
  function levelOptions(competency: string): readonly SelectOption[] {
    const framework = frameworks.find(({ competencies }) => competencies.some(({ id }) => id === competency));
    return levels.map((level) => {
      const name = framework?.levelNames.find((each) => each.level === level)?.name;
      const number = formatNumber(level);
      return { value: String(level), label: name ? messages().levelNamed(number, pick(name)) : number };
    });
  }
  return { ...query, options, levelOptions };
}

/** The competencies that a course serves, each up to a level. */
export function OfferCompetencies({ competencies, errors, onChange }: OfferCompetenciesProps) {
  const t = messages();
  const { data, problem, refetch, options, levelOptions } = useChoices();
  const change = (at: number, part: Partial<DraftCompetency>) =>
    onChange(competencies.map((each, place) => (place === at ? { ...each, ...part } : each)));
  const own = errors['competencies'];
  return (
    <section class="stack" aria-labelledby="competencies">
      <div>
        <h2 id="competencies">{t.competenciesTitle}</h2>
        <p class="field__hint">{t.competenciesHint}</p>
      </div>
      {!data && problem && <ErrorState problem={problem} retry={() => void refetch()} />}
      {!data && !problem && <SkeletonText lines={2} />}
      {data && (
        <>
          {competencies.map(({ competency, level }, at) => (
            <div key={at} class="offer__competency">
              <Select
                label={t.competency}
                value={competency}
                options={[{ value: '', label: t.chooseCompetency }, ...options]}
                error={errorAt(errors, `competencies.${at}.competency`)}
                onChange={(value) => change(at, { competency: value })}
              />
              <Select
                label={t.level}
                value={String(level)}
                options={levelOptions(competency)}
                error={errorAt(errors, `competencies.${at}.level`)}
                onChange={(value) => change(at, { level: Number(value) })}
              />
              <button
                type="button"
                class="icon-button"
                aria-label={t.removeCompetency(formatNumber(at + 1))}
                onClick={() => onChange(competencies.filter((_, place) => place !== at))}
              >
                <CloseIcon />
              </button>
            </div>
          ))}
          {own && (
            <p class="field__error" data-invalid tabIndex={-1}>
              {own}
            </p>
          )}
          <div>
            <Button
              icon={PlusIcon}
              disabled={competencies.length >= bounds.competencies}
              onClick={() => onChange([...competencies, { competency: '', level: 1 }])}
            >
              {t.addCompetency}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

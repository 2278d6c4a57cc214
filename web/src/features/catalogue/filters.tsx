import type { CatalogueQuery, FacetFragment } from '../../gql/graphql.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pick } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { messages } from './messages.ts';
import { filterCount, toggled, withoutFilters } from './selection.ts';
import type { FilterName, Selection } from './selection.ts';

type Facets = NonNullable<CatalogueQuery['courses']>['facets'];

interface FiltersProps {
  readonly facets: Facets;
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
}

interface FacetGroupProps {
  readonly label: string;
  readonly name: FilterName;
  readonly facets: readonly FacetFragment[];
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
}

function FacetGroup({ label, name, facets, selection, onChange }: FacetGroupProps) {
  const t = messages();
  const chosen: readonly string[] = selection[name];
  if (facets.length === 0) return null;
  return (
    <fieldset class="facets">
      <legend class="facets__title">{label}</legend>
      {facets.map((facet) => (
        <Checkbox
          key={facet.value}
          label={t.facet(pick(facet.label), formatNumber(facet.count))}
          checked={chosen.includes(facet.value)}
          onChange={(on) => onChange(toggled(selection, name, facet.value, on))}
        />
      ))}
    </fieldset>
  );
}

/** What the catalogue can be narrowed to, each with the number of courses. */
export function Filters({ facets, selection, onChange }: FiltersProps) {
  const t = messages();
  const shared = { selection, onChange };
  return (
    <div class="stack">
      <FacetGroup label={t.topics} name="topics" facets={facets.topics} {...shared} />
      <FacetGroup label={t.competencies} name="competencies" facets={facets.competencies} {...shared} />
      <FacetGroup label={t.languages} name="languages" facets={facets.languages} {...shared} />
      {filterCount(selection) > 0 && (
        <Button small onClick={() => onChange(withoutFilters(selection))}>
          {t.clear}
        </Button>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { formatJp, formatMinutes, formatNumber } from '../../i18n/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { CheckIcon, PlusIcon } from '../../ui/icons.tsx';
import { holdsWords } from './filter.ts';
import { messages } from './modules-messages.ts';
import type { OfferableModule } from './offer-draft.ts';

interface ModulePickerProps {
  readonly modules: ReadonlyMap<string, OfferableModule>;
  /** Global ids of those in the course already. */
  readonly chosen: readonly string[];
  readonly onAdd: (module: string) => void;
  readonly onClose: () => void;
}

/** More than this many at once nobody reads: the search narrows them. */
const shownAtMost = 60;

/** What a module is, in a line. */
export function moduleFacts({ version }: OfferableModule): string {
  const minutes = version.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return messages().facts(
    formatJp(version.proposedJp),
    formatNumber(version.lessons.length),
    formatMinutes(minutes),
  );
}

/** The approved modules of all partners, to add to a course. */
export function ModulePicker({ modules, chosen, onAdd, onClose }: ModulePickerProps) {
  const t = messages();
  const [search, setSearch] = useState('');
  const found = [...modules.values()].filter(({ partner, version }) =>
    holdsWords(`${version.title} ${partner}`, search),
  );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.pickTitle}
      actions={
        <Button emphasis="primary" onClick={onClose}>
          {t.done}
        </Button>
      }
    >
      {modules.size === 0 ? (
        <p>
          <strong>{t.noneApproved}.</strong> {t.noneApprovedText}
        </p>
      ) : (
        <>
          <Field
            type="search"
            label={t.search}
            placeholder={t.searchHint}
            value={search}
            onInput={setSearch}
            maxLength={200}
          />
          <p class="small quiet" role="status">
            {found.length === 0 ? t.noMatch : t.found(found.length, formatNumber(found.length))}
          </p>
          <ul class="picker">
            {found.slice(0, shownAtMost).map((module) => {
              const { id, partner, version } = module;
              return (
                <li key={id} class="picker__item">
                  <span class="picker__text">
                    <strong>{version.title}</strong>
                    <span class="small quiet">{partner}</span>
                    <span class="small quiet">{moduleFacts(module)}</span>
                  </span>
                  {chosen.includes(id) ? (
                    <Badge tone="success" icon={CheckIcon}>
                      {t.taken}
                    </Badge>
                  ) : (
                    <Button
                      small
                      icon={PlusIcon}
                      aria-label={t.take(version.title)}
                      onClick={() => onAdd(id)}
                    >
                      {t.addShort}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Dialog>
  );
}

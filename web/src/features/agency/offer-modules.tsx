import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { CloseIcon, DownIcon, PlusIcon } from '../../ui/icons.tsx';
import { ModulePicker, moduleFacts } from './module-picker.tsx';
import { messages } from './modules-messages.ts';
import { addModule, moveModule, removeModule, requireModule } from './offer-draft.ts';
import type { DraftModule, OfferableModule, OfferDraft } from './offer-draft.ts';
import { bounds } from './offer-checks.ts';
import { errorAt } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';

interface OfferModulesProps {
  readonly draft: OfferDraft;
  readonly known: ReadonlyMap<string, OfferableModule>;
  readonly errors: FieldErrors;
  readonly onChange: (draft: OfferDraft) => void;
}

interface LineProps extends OfferModulesProps {
  readonly module: DraftModule;
  readonly at: number;
  readonly onMove: (to: number) => void;
}

function Requirements({ draft, known, module, at, onChange }: LineProps) {
  const t = messages();
  // Those before it, and what it requires although it stands after it: that has to be seen to be mended.
  const others = draft.modules.filter(
    (each, place) => place < at || (place !== at && module.requires.includes(each.module)),
  );
  if (others.length === 0) return null;
  const count = module.requires.length;
  return (
    <Details summary={<span class="small">{t.requires(count, formatNumber(count))}</span>}>
      <fieldset>
        <legend class="small quiet offer__legend">{t.requiresLegend}</legend>
        {others.map((other) => (
          <Checkbox
            key={other.module}
            label={known.get(other.module)?.version.title ?? other.module}
            checked={module.requires.includes(other.module)}
            onChange={(on) => onChange(requireModule(draft, module.module, other.module, on))}
          />
        ))}
      </fieldset>
    </Details>
  );
}

function Line(props: LineProps) {
  const { draft, known, errors, module, at, onMove, onChange } = props;
  const t = messages();
  const offerable = known.get(module.module);
  const title = offerable?.version.title ?? module.module;
  const error = offerable ? errorAt(errors, `modules.${at}`) : t.unknown;
  return (
    <li class="chosen" data-module={module.module}>
      <span class="chosen__number" aria-hidden="true">
        {formatNumber(at + 1)}
      </span>
      <div class="chosen__text">
        <strong>{title}</strong>
        {offerable && <span class="small quiet">{offerable.partner}</span>}
        {offerable && <span class="small quiet">{moduleFacts(offerable)}</span>}
      </div>
      <div class="chosen__buttons">
        <button
          type="button"
          class="icon-button chosen__up"
          aria-label={t.up(title)}
          aria-disabled={at === 0 ? 'true' : undefined}
          onClick={() => onMove(at - 1)}
        >
          <DownIcon />
        </button>
        <button
          type="button"
          class="icon-button chosen__down"
          aria-label={t.down(title)}
          aria-disabled={at === draft.modules.length - 1 ? 'true' : undefined}
          onClick={() => onMove(at + 1)}
        >
          <DownIcon />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t.remove(title)}
          onClick={() => onChange(removeModule(draft, module.module))}
        >
          <CloseIcon />
        </button>
      </div>
      <div class="chosen__more">
        <Requirements {...props} />
        {error && (
          <p class="field__error" data-invalid tabIndex={-1}>
            {error}
          </p>
        )}
      </div>
    </li>
  );
}

/** The modules of a course in their order, with what has to be finished before each. */
export function OfferModules(props: OfferModulesProps) {
  const { draft, known, errors, onChange } = props;
  const t = messages();
  const [picking, setPicking] = useState(false);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const refocus = useRef<{ readonly module: string; readonly button: string } | undefined>(undefined);

  function move(from: number, to: number): void {
    const module = draft.modules[from]?.module;
    const next = moveModule(draft, from, to);
    if (next === draft || module === undefined) return;
    refocus.current = { module, button: to < from ? '.chosen__up' : '.chosen__down' };
    const title = known.get(module)?.version.title ?? module;
    setSaid(t.moved(title, formatNumber(to + 1), formatNumber(draft.modules.length)));
    onChange(next);
  }

  // A line that moves in the document would lose the focus on its way.
  useEffect(() => {
    const wanted = refocus.current;
    refocus.current = undefined;
    if (!wanted) return;
    const lines = [...(list.current?.querySelectorAll<HTMLElement>('[data-module]') ?? [])];
    const line = lines.find((each) => each.dataset['module'] === wanted.module);
    line?.querySelector<HTMLElement>(wanted.button)?.focus();
  }, [draft.modules]);

  const own = errors['modules'];
  return (
    <section class="stack" aria-labelledby="modules">
      <div>
        <h2 id="modules">{t.title}</h2>
        <p class="field__hint">{t.hint}</p>
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {draft.modules.length === 0 && !own && <p class="quiet">{t.none}</p>}
      {draft.modules.length > 0 && (
        <ol class="chosen-list" ref={list}>
          {draft.modules.map((module, at) => (
            <Line key={module.module} {...props} module={module} at={at} onMove={(to) => move(at, to)} />
          ))}
        </ol>
      )}
      {own && (
        <p class="field__error" data-invalid tabIndex={-1}>
          {own}
        </p>
      )}
      <div>
        <Button
          icon={PlusIcon}
          disabled={draft.modules.length >= bounds.modules}
          onClick={() => setPicking(true)}
        >
          {t.add}
        </Button>
      </div>
      {picking && (
        <ModulePicker
          modules={known}
          chosen={draft.modules.map(({ module }) => module)}
          onAdd={(module) => onChange(addModule(draft, module))}
          onClose={() => setPicking(false)}
        />
      )}
    </section>
  );
}

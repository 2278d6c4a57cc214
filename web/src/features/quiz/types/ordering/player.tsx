import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Markdown } from '../../../../markdown/index.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DownIcon } from '../../../../ui/icons.tsx';
import { formatNumber } from '../../../../i18n/format.ts';
import type { ControlProps } from '../type.ts';
import { messages } from '../../messages.ts';
import { plainText } from '../../plain-text.ts';
import { moved } from '../../response.ts';

type Way = 'up' | 'down';

/** Items moved up and down with buttons: the same by keyboard, mouse and thumb. */
export function Ordering({ question, lang, response, onChange }: ControlProps) {
  const t = messages();
  const items = question.items ?? [];
  const given = response?.order ?? [];
  const order = given.length > 0 ? given : items.map(({ id }) => id);
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<{ readonly id: string; readonly way: Way }>();
  const textOf = (id: string) => items.find((item) => item.id === id)?.text ?? '';

  // The browser drops the focus of an element that is moved in the page: give it back to the same button.
  useLayoutEffect(() => {
    if (last)
      list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(last.id)}"] .${last.way}`)?.focus();
  }, [last]);

  function move(id: string, way: Way): void {
    const from = order.indexOf(id);
    const to = way === 'up' ? from - 1 : from + 1;
    if (to < 0 || to >= order.length) return;
    onChange({ order: moved(order, from, to) });
    setLast({ id, way });
  }

  return (
    <>
      <ol class="ordering" ref={list}>
        {order.map((id, place) => {
          const name = plainText(textOf(id));
          const button = (way: Way, label: string, end: boolean) => (
            <button
              type="button"
              class={`icon-button ordering__button ${way}`}
              aria-label={label}
              // Not `disabled`: it would take the focus from whoever has just moved the item to the end.
              aria-disabled={end ? 'true' : undefined}
              onClick={() => move(id, way)}
            >
              <DownIcon />
            </button>
          );
          return (
            <li key={id} class="ordering__item" data-item={id}>
              <span class="ordering__place" aria-hidden="true">
                {formatNumber(place + 1)}
              </span>
              <Markdown source={textOf(id)} lang={lang} compact />
              {button('up', t.orderUp(name), place === 0)}
              {button('down', t.orderDown(name), place === order.length - 1)}
            </li>
          );
        })}
      </ol>
      <p class="visually-hidden" role="status">
        {last && t.orderPlace(plainText(textOf(last.id)), order.indexOf(last.id) + 1, order.length)}
      </p>
      {given.length === 0 && (
        <div class="row">
          <Button small onClick={() => onChange({ order: [...order] })}>
            {t.orderKeep}
          </Button>
          <span class="small quiet">{t.orderUnset}</span>
        </div>
      )}
    </>
  );
}

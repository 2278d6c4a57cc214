import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { readSelection, writeSelection } from './selection.ts';
import type { Selection } from './selection.ts';

/** Long enough for a word to be typed on, short enough not to be waited for. */
const debounceInMilliseconds = 300;

/**
 * The selection in the address, and the text in the search field, which the address follows when the typing pauses.
 */
export function useSelection() {
  const { query, route, path } = useLocation();
  const selection = readSelection(query);
  const [text, setText] = useState(selection.search);
  const here = writeSelection(selection);

  // "Back" and links change the address: the field follows.
  useEffect(() => setText(selection.search), [selection.search]);

  useEffect(() => {
    const next = writeSelection({ ...readSelection(query), search: text });
    if (next === here || path !== '/courses') return undefined;
    // In place of the address before: "back" leads out of the catalogue and not through every word.
    const timer = setTimeout(() => route(next, true), debounceInMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);

  return {
    selection,
    text,
    setText,
    select(next: Selection): void {
      route(writeSelection({ ...next, search: text }), true);
    },
  };
}

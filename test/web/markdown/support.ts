import type { ComponentChildren, VNode } from 'preact';

/** An element as a test looks at it. */
export interface Seen {
  readonly tag: string;
  readonly props: Readonly<Record<string, unknown>>;
  /** All text inside it. */
  readonly text: string;
}

function isVNode(value: unknown): value is VNode<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && 'type' in value && 'props' in value;
}

/** Every element in a tree of elements, outermost first, and the text of the whole. */
export function look(children: ComponentChildren): {
  readonly elements: readonly Seen[];
  readonly text: string;
} {
  if (Array.isArray(children)) {
    const parts = children.map((child: ComponentChildren) => look(child));
    return {
      elements: parts.flatMap(({ elements }) => elements),
      text: parts.map(({ text }) => text).join(''),
    };
  }
  if (isVNode(children)) {
    const { type, props } = children;
    if (typeof type !== 'string') throw new Error('Only elements are expected.');
    const inside = look(props['children'] as ComponentChildren);
    return { elements: [{ tag: type, props, text: inside.text }, ...inside.elements], text: inside.text };
  }
  if (typeof children === 'string' || typeof children === 'number')
    return { elements: [], text: String(children) };
  return { elements: [], text: '' };
}

import { Kind, type GraphQLResolveInfo, type SelectionNode } from 'graphql';

/** Whether anything below a field asks for a field `name`, so that what it takes can be read ahead. */
export function asksFor(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  name: string,
): boolean {
  const below = (selections: readonly SelectionNode[] = []): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return below(fragments[selection.name.value]?.selectionSet.selections);
      const here = selection.kind === Kind.FIELD && selection.name.value === name;
      return here || below(selection.selectionSet?.selections);
    });
  return below(fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []));
}

/** A unit as the list gives it. */
export interface ListedUnit {
  readonly id: string;
  readonly name: { readonly id: string; readonly en: string | null };
  readonly parent: { readonly id: string } | null;
}

/** A unit with those below it. */
export interface UnitBranch {
  readonly unit: ListedUnit;
  readonly depth: number;
  readonly children: readonly UnitBranch[];
}

/**
 * Makes the tree of a list of units, in the order of the list. A unit whose parent is not in the list stands at the
 * top, so that none is ever missing.
 */
export function treeOf(units: readonly ListedUnit[]): readonly UnitBranch[] {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<string, ListedUnit[]>();
  for (const unit of units) {
    const above = unit.parent && known.has(unit.parent.id) ? unit.parent.id : '';
    below.set(above, [...(below.get(above) ?? []), unit]);
  }
  const branches = (parent: string, depth: number): readonly UnitBranch[] =>
    (below.get(parent) ?? []).map((unit) => ({ unit, depth, children: branches(unit.id, depth + 1) }));
  return branches('', 0);
}

/** The branches that hold a unit whose name, in either language, has the text in it; whatever stands above stays. */
export function narrowed(branches: readonly UnitBranch[], text: string): readonly UnitBranch[] {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '') return branches;
  return branches.flatMap((branch) => {
    const { name } = branch.unit;
    const fits = `${name.id}\n${name.en ?? ''}`.toLocaleLowerCase().includes(wanted);
    // The units of an office that was searched for are shown with it.
    const children = fits ? branch.children : narrowed(branch.children, text);
    return fits || children.length > 0 ? [{ ...branch, children }] : [];
  });
}

/** All branches in the order of the tree, each before those below it. */
export function flat(branches: readonly UnitBranch[]): readonly UnitBranch[] {
  return branches.flatMap((branch) => [branch, ...flat(branch.children)]);
}

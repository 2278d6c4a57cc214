/** What a command of the SDK writes to. */
export interface WrittenKey {
  readonly pk: string;
  readonly sk: string;
}

type Attribute = string | { readonly S?: string } | undefined;
interface Sent {
  readonly Item?: Readonly<Record<string, Attribute>>;
  readonly Key?: Readonly<Record<string, Attribute>>;
  readonly TransactItems?: readonly Readonly<Record<string, Sent>>[];
}

const WRITING = /^(PutItem|UpdateItem|DeleteItem|TransactWriteItems)Command$/;

/** The keys of the items that a command writes or checks, one for each action; none for one that reads. */
export function writtenKeys(commandName: string, input: object): WrittenKey[] {
  if (!WRITING.test(commandName)) return [];
  const sent = input as Sent;
  const actions = sent.TransactItems?.flatMap((action) => Object.values(action)) ?? [sent];
  return actions.map(({ Item, Key }) => {
    const at = Item ?? Key;
    return { pk: textOf(at?.['pk']), sk: textOf(at?.['sk']) };
  });
}

/** A text, plain or as the table's own format has it. */
const textOf = (value: Attribute): string => (typeof value === 'string' ? value : (value?.S ?? ''));

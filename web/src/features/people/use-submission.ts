import { useEffect, useRef, useState } from 'preact/hooks';
import { runMutation } from '../../gql/query.ts';
import type { TypedDocumentString } from '../../gql/graphql.ts';
import { problemText } from '../../ui/error-state.tsx';

/** What a mutation says it refused. */
interface Refusable {
  readonly userErrors: readonly { readonly message: string; readonly field: readonly string[] }[];
}

/** What is wrong with each field, by the path of the field (`name.id`). */
export type FieldErrors = Readonly<Record<string, string>>;

/** Parts refusals into those that a field of the form shows, and those that stand above the form. */
export function partRefusals(
  userErrors: Refusable['userErrors'],
  known: readonly string[],
): { readonly fields: FieldErrors; readonly rest: readonly string[] } {
  const placed = userErrors.map(({ message, field }) => {
    const path = field.join('.');
    // A refusal of something within a field belongs to that field.
    return { message, place: known.find((name) => path === name || path.startsWith(`${name}.`)) };
  });
  const fields = placed.flatMap(({ message, place }) => (place === undefined ? [] : [[place, message]]));
  return {
    // The first refusal of a field is the one to mend first.
    fields: Object.fromEntries(fields.reverse()) as FieldErrors,
    rest: placed.filter(({ place }) => place === undefined).map(({ message }) => message),
  };
}

/**
 * A form that sends one mutation: what is wrong with its fields, and whether it is under way. After a refusal the first
 * field that is wrong takes the focus.
 * @param pick finds the mutation's payload in the answer
 * @param known the fields that can show what is wrong with them, by their path in the input
 */
export function useSubmission<TData, TVariables, Payload extends Refusable>(
  document: TypedDocumentString<TData, TVariables>,
  pick: (data: TData) => Payload | null,
  known: readonly string[],
) {
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [general, setGeneral] = useState<readonly string[]>([]);
  useEffect(() => {
    if (Object.keys(errors).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  return {
    form,
    busy,
    errors,
    general,
    /**
     * Sends it, unless `found` names something wrong that the browser saw already.
     * @returns the payload when it was done, undefined when it was refused or failed
     */
    async submit(variables: TVariables, found: FieldErrors = {}): Promise<Payload | undefined> {
      if (busy) return undefined;
      setErrors(found);
      setGeneral([]);
      if (Object.keys(found).length > 0) return undefined;
      setBusy(true);
      const { data, problem } = await runMutation(document, variables);
      setBusy(false);
      const payload = problem ? null : pick(data);
      if (!payload) {
        setGeneral([problemText(problem ?? { kind: 'server' })]);
        return undefined;
      }
      const { fields, rest } = partRefusals(payload.userErrors, known);
      setErrors(fields);
      setGeneral(rest);
      return payload.userErrors.length > 0 ? undefined : payload;
    },
  };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { runMutation } from '../../gql/query.ts';
import type { TypedDocumentString } from '../../gql/graphql.ts';
import { elsewhere, errorAt, failureOf } from '../../ui/field-errors.ts';
import type { Answer, FieldErrors } from '../../ui/field-errors.ts';

/**
 * A form that sends one mutation: what is wrong with its fields, and whether it is under way. After a refusal the first
 * field that is wrong takes the focus.
 * @param pick finds the mutation's payload in the answer
 * @param known the fields that can show what is wrong with them, by their path in the input
 */
export function useSubmission<TData, TVariables, Payload extends NonNullable<Answer>>(
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
      const result = await runMutation(document, variables);
      setBusy(false);
      const failure = failureOf(result, pick);
      if (!failure) return (result.data && pick(result.data)) ?? undefined;
      setErrors(
        Object.fromEntries(
          known.flatMap((path) => {
            const message = errorAt(failure, path);
            return message === undefined ? [] : [[path, message]];
          }),
        ),
      );
      setGeneral(elsewhere(failure, known));
      return undefined;
    },
  };
}

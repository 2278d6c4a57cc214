import { useLocation } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import {
  AgencyCourseDocument,
  CatalogueDocument,
  CourseDocument,
  CoursesOnOfferDocument,
  CourseToEditDocument,
  OfferCourseDocument,
} from '../../gql/graphql.ts';
import { invalidate, runMutation } from '../../gql/query.ts';
import { formatNumber } from '../../i18n/format.ts';
import { toast } from '../../ui/toast.tsx';
import { checkDraft } from './offer-checks.ts';
import type { OfferFault } from './offer-checks.ts';
import { jpOf, toInput } from './offer-draft.ts';
import type { OfferableModule, OfferDraft } from './offer-draft.ts';
import { messages } from './offer-messages.ts';
import { dropDraft, keepDraft, keptDraft } from './offer-storage.ts';
import { failureOf, withoutField } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';

/** A fault in words. */
function faultText(fault: OfferFault): string {
  const t = messages();
  switch (fault.kind) {
    case 'long':
      return t.long(formatNumber(fault.most));
    case 'externalId':
      return t.externalIdForm;
    case 'jp':
      return t.jpForm;
    default:
      return t[fault.kind];
  }
}

interface OfferSetting {
  /** What the form begins with. */
  readonly initial: OfferDraft;
  /** The global id of the course that is edited; none for a new one. */
  readonly course: string | undefined;
  readonly known: ReadonlyMap<string, OfferableModule>;
  /** Where what is not sent yet is kept. */
  readonly storage: string;
}

/** The state of the form: the draft, what is wrong with it, and how it is offered. */
export function useOffer({ initial, course, known, storage }: OfferSetting) {
  const { route } = useLocation();
  const [kept] = useState(() => keptDraft(storage));
  const [draft, setDraft] = useState(kept ?? initial);
  const [touched, setTouched] = useState(kept !== undefined);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [conflict, setConflict] = useState(false);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (touched) keepDraft(storage, draft);
  }, [draft, touched, storage]);

  function change(path: string, part: Partial<OfferDraft>): void {
    setTouched(true);
    setDraft({ ...draft, ...part });
    setErrors(withoutField(errors, path));
  }

  /** Checks and sends the draft. @returns whether it was taken */
  async function submit(): Promise<boolean> {
    const jp = jpOf(draft, known);
    const faults = checkDraft(draft, jp);
    if (faults.length > 0 || jp === undefined) {
      setErrors(Object.fromEntries(faults.map(({ path, fault }) => [path, faultText(fault)])));
      return false;
    }
    setBusy(true);
    const result = await runMutation(OfferCourseDocument, { input: toInput(draft, jp) });
    setBusy(false);
    const failure = failureOf(result, (data) => data.courseOffer);
    if (failure) {
      const { expectedVersion, ...rest } = failure;
      const t = messages();
      // A new course expects that there is none: a conflict says that its id is taken.
      const taken = expectedVersion !== undefined && course === undefined;
      setErrors(taken ? { ...rest, externalId: t.externalIdTaken } : failure);
      setConflict(expectedVersion !== undefined && course !== undefined);
      return false;
    }
    const offered = result.data?.courseOffer;
    dropDraft(storage);
    setTouched(false);
    toast(offered?.changed === false ? messages().unchanged : messages().offered);
    await invalidate(
      AgencyCourseDocument,
      CatalogueDocument,
      CourseDocument,
      CoursesOnOfferDocument,
      CourseToEditDocument,
    );
    route(offered?.course ? `/agency/courses/${offered.course.id}` : '/agency');
    return true;
  }

  return {
    draft,
    errors,
    busy,
    change,
    submit,
    /** The course was changed by somebody else meanwhile. */
    conflict,
    /** What was typed before was found again. */
    restored: kept !== undefined,
    /** Gives up what was typed. */
    discard(): void {
      dropDraft(storage);
      location.reload();
    },
  };
}

import { useState } from 'preact/hooks';
import {
  DecideModuleDocument,
  ModulesForCoursesDocument,
  ModulesToReviewDocument,
} from '../../gql/graphql.ts';
import { invalidate, runMutation } from '../../gql/query.ts';
import { Button } from '../../ui/button.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { toast } from '../../ui/toast.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { failureOf } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';
import { messages } from './review-messages.ts';

interface DecideProps {
  /** The global id of the version. */
  readonly version: string;
  readonly refetch: () => Promise<void>;
}

/** The two decisions about a version in review. */
export function Decide({ version, refetch }: DecideProps) {
  const t = messages();
  const [asking, setAsking] = useState<'approve' | 'reject'>();

  async function decide(approve: boolean, reason: string | undefined): Promise<FieldErrors | undefined> {
    const input = { version, approve, ...(reason !== undefined && { reason }) };
    const failure = failureOf(
      await runMutation(DecideModuleDocument, { input }),
      (data) => data.moduleDecide,
    );
    if (failure) return failure;
    setAsking(undefined);
    toast(approve ? t.approved : t.rejected);
    await Promise.all([refetch(), invalidate(ModulesToReviewDocument, ModulesForCoursesDocument)]);
    return undefined;
  }

  return (
    <>
      <Button onClick={() => setAsking('reject')}>{t.reject}</Button>
      <Button emphasis="primary" icon={CheckIcon} onClick={() => setAsking('approve')}>
        {t.approve}
      </Button>
      {asking === 'approve' && (
        <ReasonDialog
          title={t.approveTitle}
          action={t.approve}
          hint={t.approveHint}
          optional
          act={(reason) => decide(true, reason)}
          onClose={() => setAsking(undefined)}
        >
          <p>{t.approveText}</p>
        </ReasonDialog>
      )}
      {asking === 'reject' && (
        <ReasonDialog
          title={t.rejectTitle}
          action={t.reject}
          hint={t.rejectHint}
          danger
          act={(reason) => decide(false, reason)}
          onClose={() => setAsking(undefined)}
        >
          <p>{t.rejectText}</p>
        </ReasonDialog>
      )}
    </>
  );
}

import { useState } from 'preact/hooks';
import { AcceptInvitationDocument, HomeDocument, ViewerDocument } from '../../gql/graphql.ts';
import { invalidate, runMutation } from '../../gql/query.ts';
import { Button } from '../../ui/button.tsx';
import { problemText } from '../../ui/error-state.tsx';
import { Field } from '../../ui/field.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { toast } from '../../ui/toast.tsx';
import { forgetCode, keptCode } from './address.ts';
import { messages } from './messages.ts';
import './invitation.css';

/** For a login that is bound to nobody: the code of an invitation binds it to a person. */
export function InvitationPage() {
  const t = messages();
  const [code, setCode] = useState(keptCode);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function accept(): Promise<void> {
    if (code.trim() === '') {
      setError(t.required);
      return;
    }
    setBusy(true);
    const { data, problem } = await runMutation(AcceptInvitationDocument, { input: { code: code.trim() } });
    const refusal = problem ? problemText(problem) : data.invitationAccept?.userErrors[0]?.message;
    setError(refusal);
    if (refusal === undefined) {
      forgetCode();
      await invalidate(ViewerDocument, HomeDocument);
      toast(t.welcome);
    }
    setBusy(false);
  }

  return (
    <div class="invitation">
      <PageHeader title={t.title}>
        <p>{t.about}</p>
      </PageHeader>
      <form
        class="card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void accept();
        }}
      >
        <Field
          label={t.code}
          hint={t.hint}
          error={error}
          value={code}
          onInput={setCode}
          maxLength={64}
          required
        />
        <Button type="submit" emphasis="primary" busy={busy} wide>
          {t.accept}
        </Button>
        <p class="small quiet">{t.noCode}</p>
      </form>
    </div>
  );
}

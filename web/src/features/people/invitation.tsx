import { useEffect, useRef, useState } from 'preact/hooks';
import { InvitationIssueDocument } from '../../gql/graphql.ts';
import type { ManagedPersonFragment } from '../../gql/graphql.ts';
import { runMutation } from '../../gql/query.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { problemText } from '../../ui/error-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { invitationAddress } from '../invitation/address.ts';
import { messages } from './form-messages.ts';

interface Issued {
  readonly code: string;
  /** ISO 8601. */
  readonly expiresAt: string | null;
}

function CopyButton({
  text,
  label,
  onCopied,
}: {
  text: string;
  label: string;
  onCopied: (ok: boolean) => void;
}) {
  return (
    <Button
      small
      onClick={() => {
        // Browsers have no clipboard where the page is not secure, and may forbid it anywhere.
        Promise.resolve(
          navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard')),
        ).then(
          () => onCopied(true),
          () => onCopied(false),
        );
      }}
    >
      {label}
    </Button>
  );
}

/** The code that was just issued: shown now and never again. */
function IssuedCode({ name, code, expiresAt }: Issued & { readonly name: string }) {
  const t = messages();
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const address = invitationAddress(location.origin, code);
  const until = expiresAt === null ? '' : t.until(formatDateTime(expiresAt));
  // The button that was pressed is gone; what matters now is here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="invitation-code">
      <h4 ref={heading} tabIndex={-1} class="small">
        {t.code}
      </h4>
      <p class="invitation-code__code">{code}</p>
      <dl class="invitation-code__facts small">
        <dt class="quiet">{t.address}</dt>
        <dd>{address}</dd>
      </dl>
      <p class="small">{until}</p>
      <div class="row">
        <CopyButton text={code} label={t.copyCode} onCopied={setCopied} />
        <CopyButton text={t.letter(name, address, code, until)} label={t.copyLetter} onCopied={setCopied} />
        <span class="small" role="status">
          {copied === true && t.copied}
          {copied === false && t.copyFailed}
        </span>
      </div>
      <Notice tone="warning">{t.once}</Notice>
      <Details summary={t.handOver} open>
        <ul class="invitation-code__advice">
          <li>{t.handOverDirect}</li>
          <li>{t.handOverSteps}</li>
          <li>{t.handOverSecret}</li>
        </ul>
      </Details>
    </div>
  );
}

/** Issues an invitation to a person, for a first login or a further one, and shows its code once. */
export function Invitation({ person }: { readonly person: ManagedPersonFragment }) {
  const t = messages();
  const [issued, setIssued] = useState<Issued>();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function issue(): Promise<void> {
    setBusy(true);
    const { data, problem } = await runMutation(InvitationIssueDocument, { input: { person: person.id } });
    const payload = data?.invitationIssue;
    setBusy(false);
    setError(
      payload?.code
        ? undefined
        : (payload?.userErrors[0]?.message ?? problemText(problem ?? { kind: 'server' })),
    );
    if (payload?.code) setIssued({ code: payload.code, expiresAt: payload.expiresAt });
  }

  return (
    <section class="stack stack--tight" aria-labelledby="invitation-title">
      <h3 id="invitation-title">{t.invitation}</h3>
      {!issued && <p class="small">{person.hasLogin ? t.invitationBound : t.invitationNone}</p>}
      {issued && <IssuedCode key={issued.code} name={person.name} {...issued} />}
      {error !== undefined && (
        <Notice tone="danger" live>
          {error}
        </Notice>
      )}
      <div class="row">
        <Button
          small
          emphasis={issued ? 'quiet' : person.hasLogin ? 'secondary' : 'primary'}
          busy={busy}
          aria-describedby="invitation-voids"
          onClick={() => void issue()}
        >
          {issued ? t.invitationAgain : t.invitationIssue}
        </Button>
        <span class="small quiet" id="invitation-voids">
          {t.invitationVoids}
        </span>
      </div>
    </section>
  );
}

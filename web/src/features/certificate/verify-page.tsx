import { useEffect, useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import { CertificateCheckDocument } from '../../gql/graphql.ts';
import type { CertificateCheckQuery } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Field } from '../../ui/field.tsx';
import { DoneIcon, SearchIcon, WarningIcon } from '../../ui/icons.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { numberLength, readNumber } from './certificate-number.ts';
import type { NumberReading } from './certificate-number.ts';
import { messages } from './verify-messages.ts';
import './verify.css';

type Check = NonNullable<CertificateCheckQuery['certificateCheck']>;

/** What is wrong with a number, seen in the number alone. */
function slip(reading: NumberReading): string | undefined {
  const t = messages();
  switch (reading.kind) {
    case 'number':
      return undefined;
    case 'empty':
      return t.empty;
    case 'length':
      return t.length(formatNumber(reading.typed), formatNumber(numberLength));
    case 'character':
      return t.character(reading.character);
    case 'check-digit':
      return t.checkDigit;
  }
}

function Verdict({ check }: { readonly check: Check }) {
  const t = messages();
  const {
    tone,
    icon: Symbol,
    title,
    text,
  } = {
    VALID: { tone: 'valid', icon: DoneIcon, title: t.validTitle, text: t.validText },
    REVOKED: { tone: 'revoked', icon: WarningIcon, title: t.revokedTitle, text: t.revokedText },
    UNKNOWN: { tone: 'unknown', icon: SearchIcon, title: t.unknownTitle, text: t.unknownText },
    ERASED: { tone: 'unknown', icon: WarningIcon, title: t.erasedTitle, text: t.erasedText },
  }[check.state];
  const { holderInitials, courseTitle, issuedOn } = check;
  return (
    <section class={`verdict verdict--${tone}`} aria-labelledby="verdict">
      <span class="verdict__mark">
        <Symbol size={28} />
      </span>
      <div class="stack stack--tight">
        <h2 id="verdict">{title}</h2>
        <p class="verdict__number">{check.id}</p>
        <p>{text}</p>
        {check.state !== 'UNKNOWN' && check.state !== 'ERASED' && (
          <dl class="verdict__facts">
            {holderInitials !== null && (
              <div>
                <dt>{t.initials}</dt>
                <dd>{holderInitials}</dd>
              </div>
            )}
            {courseTitle && (
              <div>
                <dt>{t.course}</dt>
                <dd lang={langOf(courseTitle)}>{pick(courseTitle)}</dd>
              </div>
            )}
            {issuedOn !== null && (
              <div>
                <dt>{t.issuedOn}</dt>
                <dd>{formatDate(issuedOn)}</dd>
              </div>
            )}
          </dl>
        )}
      </div>
    </section>
  );
}

/** Asks about a number that may be one, and says what is known of it. */
function Answer({ number }: { readonly number: string }) {
  const t = messages();
  const { data, problem, refetch } = useQuery(CertificateCheckDocument, { number }, { anonymous: true });
  const check = data?.certificateCheck;
  return (
    <div role="status">
      {check && <Verdict check={check} />}
      {!check && !problem && <p class="quiet">{t.checking}</p>}
      {!check && (problem ?? data) && (
        <ErrorState problem={problem ?? { kind: 'server' }} retry={() => void refetch()} />
      )}
    </div>
  );
}

/** For anybody with a certificate in their hands: whether its number is one of ours and in force. */
export function VerifyPage() {
  const t = messages();
  const given = useRoute().params['number'] ?? '';
  const { route } = useLocation();
  const reading = readNumber(given);
  const number = reading.kind === 'number' ? reading.number : undefined;
  const [typed, setTyped] = useState(number ?? given);
  const [asked, setAsked] = useState<NumberReading | undefined>(given === '' ? undefined : reading);
  useEffect(() => {
    setTyped(number ?? given);
    setAsked(given === '' ? undefined : readNumber(given));
  }, [given, number]);

  function submit(): void {
    const next = readNumber(typed);
    setAsked(next);
    if (next.kind === 'number') route(`/verify/${next.number}`);
  }

  const error = asked && slip(asked);
  return (
    <div class="verify">
      <PageHeader title={t.title}>
        <p>{t.about}</p>
      </PageHeader>
      <form
        class="card verify__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field
          label={t.number}
          hint={t.hint}
          error={error}
          value={typed}
          onInput={setTyped}
          maxLength={64}
          required
        />
        <Button type="submit" emphasis="primary" icon={SearchIcon} wide>
          {t.check}
        </Button>
        <p class="visually-hidden" role="alert">
          {error}
        </p>
      </form>
      {number !== undefined && error === undefined && <Answer key={number} number={number} />}
    </div>
  );
}

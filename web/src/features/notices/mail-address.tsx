import { useState } from 'preact/hooks';
import { MailAddressSetDocument } from '../../gql/graphql.ts';
import { runMutation } from '../../gql/query.ts';
import { language } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import { failureOf } from '../../ui/field-errors.ts';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import type { SettingsProps } from './choices.tsx';
import { messages } from './settings-messages.ts';

/** The address for mail: given here, confirmed by the letter to it, removed at any time. */
export function MailAddress({ settings, onChange }: SettingsProps) {
  const t = messages();
  const { available, address, pendingAddress } = settings.mailbox;
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);

  async function set(next: string | null): Promise<void> {
    setBusy(true);
    const input = { address: next, language: language.value === 'en' ? ('EN' as const) : ('ID' as const) };
    const result = await runMutation(MailAddressSetDocument, { input });
    setBusy(false);
    const failure = failureOf(result, (data) => data.mailAddressSet);
    setWrong(failure && Object.values(failure).join(' '));
    const after = result.data?.mailAddressSet?.settings;
    if (!after) return;
    onChange(after);
    setText('');
    if (next === null) toast(t.mailForgotten);
  }

  return (
    <section class="stack" aria-labelledby="mail">
      <h2 id="mail">{t.mailTitle}</h2>
      {!available && <Notice>{t.mailOff}</Notice>}
      {available && <p class="quiet">{t.mailText}</p>}
      {address !== null && <p>{t.mailNow(address)}</p>}
      {pendingAddress !== null && (
        <Notice tone="info" live>
          {t.mailPending(pendingAddress)}
        </Notice>
      )}
      {available && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void set(text);
          }}
        >
          <Field
            label={t.mailLabel}
            hint={t.mailHint}
            value={text}
            onInput={setText}
            error={wrong}
            name="email"
            autoComplete="email"
            maxLength={254}
            required
          />
          <div class="row">
            <Button type="submit" busy={busy}>
              {t.mailSend}
            </Button>
          </div>
        </form>
      )}
      {(address !== null || pendingAddress !== null) && (
        <div>
          <Button emphasis="danger" busy={busy} onClick={() => void set(null)}>
            {t.mailForget}
          </Button>
        </div>
      )}
    </section>
  );
}

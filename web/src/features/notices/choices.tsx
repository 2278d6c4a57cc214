import { useState } from 'preact/hooks';
import { NoticeChoicesSaveDocument } from '../../gql/graphql.ts';
import type { NoticeSettingsViewFragment } from '../../gql/graphql.ts';
import { runMutation } from '../../gql/query.ts';
import { Button } from '../../ui/button.tsx';
import { failureOf } from '../../ui/field-errors.ts';
import { Field } from '../../ui/field.tsx';
import { toast } from '../../ui/toast.tsx';
import { messages } from './settings-messages.ts';

export interface SettingsProps {
  readonly settings: NoticeSettingsViewFragment;
  readonly onChange: (settings: NoticeSettingsViewFragment) => void;
}

type Choice = NoticeSettingsViewFragment['choices'][number];

/** Where each kind of notice comes, kept with each press; and a pause of mail. */
export function Choices({ settings, onChange }: SettingsProps) {
  const t = messages();
  const [until, setUntil] = useState(settings.pausedUntil ?? '');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);

  async function save(choices: readonly Choice[], pausedUntil: string | null): Promise<string | undefined> {
    const named = choices.map(({ kind, app, mail }) => ({ kind, app, mail }));
    const result = await runMutation(NoticeChoicesSaveDocument, { input: { choices: named, pausedUntil } });
    const failure = failureOf(result, (data) => data.noticeChoicesSave);
    const after = result.data?.noticeChoicesSave?.settings;
    if (after) onChange(after);
    return failure && Object.values(failure).join(' ');
  }

  async function choose(choice: Choice): Promise<void> {
    // At once on screen; what the API refuses goes back.
    const choices = settings.choices.map((each) => (each.kind === choice.kind ? choice : each));
    onChange({ ...settings, choices });
    const failure = await save([choice], settings.pausedUntil);
    if (failure !== undefined) onChange(settings);
    toast(failure ?? t.saved);
  }

  async function pause(): Promise<void> {
    setBusy(true);
    const failure = await save([], until === '' ? null : until);
    setBusy(false);
    setWrong(failure);
    if (failure === undefined) toast(t.saved);
  }

  return (
    <>
      <section class="stack" aria-labelledby="choices">
        <h2 id="choices">{t.choicesTitle}</h2>
        <p class="quiet">{t.choicesText}</p>
        <table class="notice-choices">
          <thead>
            <tr>
              <th scope="col">{t.kind}</th>
              <th scope="col">{t.inApp}</th>
              <th scope="col">{t.byMail}</th>
            </tr>
          </thead>
          <tbody>
            {settings.choices.map((choice) => (
              <tr key={choice.kind}>
                <th scope="row">{choice.label}</th>
                <td>
                  <input
                    type="checkbox"
                    aria-label={t.appFor(choice.label)}
                    checked={choice.app}
                    onChange={(event) => void choose({ ...choice, app: event.currentTarget.checked })}
                  />
                </td>
                <td>
                  <input
                    type="checkbox"
                    aria-label={t.mailFor(choice.label)}
                    checked={choice.mail}
                    onChange={(event) => void choose({ ...choice, mail: event.currentTarget.checked })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section class="stack" aria-labelledby="pause">
        <h2 id="pause">{t.pauseTitle}</h2>
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void pause();
          }}
        >
          <Field
            label={t.pauseLabel}
            hint={t.pauseHint}
            type="date"
            value={until}
            onInput={setUntil}
            error={wrong}
          />
          <div>
            <Button type="submit" busy={busy}>
              {t.save}
            </Button>
          </div>
        </form>
      </section>
    </>
  );
}

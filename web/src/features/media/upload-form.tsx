import { useId, useRef, useState } from 'preact/hooks';
import { MediaFormatsDocument, OwnMediaDocument } from '../../gql/graphql.ts';
import { invalidate, useQuery } from '../../gql/query.ts';
import { formatBytes, formatPercent } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { elsewhere, errorAt } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { toast } from '../../ui/toast.tsx';
import { messages } from './messages.ts';
import { typeOf, upload } from './uploading.ts';
import type { Outcome, Stage } from './uploading.ts';

/** The fields that the form shows an error at. */
const FIELDS = ['file', 'description'] as const;
/** What the API says of the file itself. */
const OF_FILE = ['name', 'type', 'bytes', 'sha256'];

function stageText(stage: Stage): string {
  const t = messages();
  switch (stage.kind) {
    case 'reading':
      return t.reading;
    case 'sending':
      return t.sending(formatPercent(stage.percent));
    case 'waiting':
      return t.waiting;
    case 'checking':
      return t.checking;
  }
}

/** What an upload came to, where there is something to do about it. */
function Result({ outcome }: { readonly outcome: Outcome }) {
  const t = messages();
  if (outcome.kind === 'cut') {
    return (
      <Notice tone="warning" title={t.cutTitle} live>
        <p>{t.cutText}</p>
      </Notice>
    );
  }
  if (outcome.kind === 'refused') {
    return (
      <Notice tone="danger" title={t.refusedTitle(outcome.media.name)} live>
        <p>{outcome.media.refusal}</p>
      </Notice>
    );
  }
  if (outcome.kind === 'checking') {
    return (
      <Notice title={t.slowTitle} live>
        <p>{t.slowText}</p>
      </Notice>
    );
  }
  return null;
}

/** Uploads one file at a time; what was chosen and written stays until it has arrived. */
export function UploadForm() {
  const t = messages();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { data } = useQuery(MediaFormatsDocument, {});
  const [file, setFile] = useState<File>();
  const [description, setDescription] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [stage, setStage] = useState<Stage>();
  const [outcome, setOutcome] = useState<Outcome>();
  const formats = data?.mediaFormats ?? [];
  const types = new Map(formats.map(({ extension, name }) => [extension, name]));
  const endings = formats.map(({ extension }) => extension.toUpperCase()).join(', ');

  function wrongIn(chosen: File | undefined): FieldErrors {
    if (!chosen) return { file: t.needFile };
    const format = formats.find(({ name }) => name === typeOf(chosen, types));
    if (!format) return { file: t.wrongType };
    if (chosen.size > format.mostBytes) return { file: t.tooLarge(formatBytes(format.mostBytes)) };
    const needsWords = format.name.startsWith('image/') && description.trim() === '';
    return needsWords ? { description: t.needed } : {};
  }

  async function start(): Promise<void> {
    const wrong = wrongIn(file);
    setErrors(wrong);
    setOutcome(undefined);
    if (stage || !file || Object.keys(wrong).length > 0) return;
    const words = description.trim();
    const wish = { type: typeOf(file, types), ...(words !== '' && { description: words }) };
    const result = await upload(file, wish, setStage).catch((): Outcome => ({
      kind: 'wrong',
      errors: { file: t.unreadable },
    }));
    setStage(undefined);
    void invalidate(OwnMediaDocument);
    if (result.kind === 'wrong') return setErrors(result.errors);
    setOutcome(result);
    // What was refused or cut stays chosen; what arrived makes room.
    if (result.kind === 'cut') return;
    if (result.kind === 'ready') toast(t.readyToast(result.media.name));
    setFile(undefined);
    setDescription('');
    if (input.current) input.current.value = '';
  }

  const fileError = [errors['file'], ...OF_FILE.map((field) => errorAt(errors, field))]
    .filter(Boolean)
    .join(' ');
  const general = elsewhere(errors, [...FIELDS, ...OF_FILE]);
  return (
    <form
      class="card stack"
      noValidate
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <h2 id={`${id}-title`}>{t.upload}</h2>
      <div class="field">
        <label class="field__label" for={`${id}-file`}>
          {t.choose}
        </label>
        <p class="field__hint" id={`${id}-hint`}>
          {t.chooseHint(endings)}
        </p>
        <input
          ref={input}
          class="media__file"
          id={`${id}-file`}
          type="file"
          accept={formats.flatMap(({ name, extension }) => [name, `.${extension}`]).join(',')}
          aria-describedby={`${id}-hint${fileError ? ` ${id}-error` : ''}`}
          aria-invalid={fileError ? 'true' : undefined}
          disabled={stage !== undefined}
          onChange={(event) => {
            setFile(event.currentTarget.files?.[0]);
            setErrors({});
            setOutcome(undefined);
          }}
        />
        {fileError && (
          <p class="field__error" id={`${id}-error`} role="alert">
            {fileError}
          </p>
        )}
        {file && <p class="small quiet">{t.chosen(file.name, formatBytes(file.size))}</p>}
      </div>
      <Field
        label={t.describe}
        hint={t.describeHint}
        value={description}
        onInput={setDescription}
        error={errors['description']}
        maxLength={300}
        disabled={stage !== undefined}
      />
      {general.map((text) => (
        <Notice tone="danger" key={text} live>
          <p>{text}</p>
        </Notice>
      ))}
      {outcome && <Result outcome={outcome} />}
      {stage && (
        <div role="status">
          <Progress percent={stage.kind === 'sending' ? stage.percent : 0} label={stageText(stage)} />
        </div>
      )}
      <div class="row">
        <Button type="submit" emphasis="primary" busy={stage !== undefined}>
          {outcome?.kind === 'cut' ? t.again : t.start}
        </Button>
      </div>
    </form>
  );
}

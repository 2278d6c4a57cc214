import { useLocation } from 'preact-iso/router';
import { useId, useState } from 'preact/hooks';
import { NotFound } from '../../app/not-found.tsx';
import { hasRole, useViewer } from '../../auth/viewer.ts';
import { ImportStartDocument } from '../../gql/graphql.ts';
import type { ImportKind } from '../../gql/graphql.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Select } from '../../ui/field.tsx';
import { DownloadIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { base64Of, MOST_BYTES, templateAddress } from './import-file.ts';
import { ImportJob } from './import-job.tsx';
import { messages } from './import-messages.ts';
import { useSubmission } from './use-submission.ts';
import './import.css';

const KINDS: readonly ImportKind[] = ['PERSONS', 'PERSON_CHANGES', 'UNITS', 'POSITIONS'];

/** Where admins bring in units, positions and people from a file: checked first, then imported. */
export function ImportPage() {
  const t = messages();
  const { data, problem, refetch } = useViewer();
  if (!data) {
    return problem ? <ErrorState problem={problem} retry={() => void refetch()} /> : <SkeletonPage />;
  }
  if (!hasRole(data.viewer, 'ADMIN')) return <NotFound />;
  return (
    <>
      <PageHeader title={t.title} crumbs={[{ href: '/admin/people', label: t.people }]}>
        <p>{t.about}</p>
      </PageHeader>
      <Import />
    </>
  );
}

/** What was checked, as long as the page is open: an import sends the same again. */
interface Chosen {
  readonly kind: ImportKind;
  readonly file: string;
  readonly job: string;
}

function Import() {
  const t = messages();
  const { query, route } = useLocation();
  const [kind, setKind] = useState<ImportKind>('PERSONS');
  const [file, setFile] = useState<File>();
  const [chosen, setChosen] = useState<Chosen>();
  const sending = useSubmission(ImportStartDocument, (data) => data.importStart, ['file', 'kind']);
  // In the address, so that a page that is loaded again finds it.
  const job = query['job'];

  async function send(input: {
    kind: ImportKind;
    file: string;
    dryRun: boolean;
  }): Promise<string | undefined> {
    const started = await sending.submit({ input: { ...input, idempotencyKey: crypto.randomUUID() } });
    const id = started?.job?.id;
    if (id !== undefined) route(`/admin/import?job=${encodeURIComponent(id)}`);
    return id;
  }

  async function check(): Promise<void> {
    const wrong = !file ? t.fileNeeded : file.size > MOST_BYTES ? t.fileLarge : undefined;
    const content = file && wrong === undefined ? await base64Of(file).catch(() => undefined) : undefined;
    if (content === undefined) {
      await sending.submit(
        { input: { kind, file: '', dryRun: true, idempotencyKey: '' } },
        { file: wrong ?? t.fileUnreadable },
      );
      return;
    }
    const id = await send({ kind, file: content, dryRun: true });
    if (id !== undefined) setChosen({ kind, file: content, job: id });
  }

  const checked = chosen?.job === job ? chosen : undefined;
  return (
    <div class="stack stack--wide">
      <form
        ref={sending.form}
        class="stack import-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
      >
        <Select
          label={t.kind}
          value={kind}
          onChange={(value) => setKind(KINDS.find((each) => each === value) ?? kind)}
          options={KINDS.map((value) => ({ value, label: t[value] }))}
        />
        <FileField
          hint={kind === 'PERSONS' ? `${t.fileHint} ${t.numberHint}` : t.fileHint}
          error={sending.errors['file']}
          onChoose={setFile}
        />
        {sending.general.length > 0 && (
          <Notice tone="danger" live>
            {sending.general.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Notice>
        )}
        <div class="row">
          <Button type="submit" emphasis={checked ? 'secondary' : 'primary'} busy={sending.busy}>
            {t.check}
          </Button>
          <ButtonLink
            href={templateAddress(kind)}
            download={`${t[kind].toLowerCase()}.csv`}
            emphasis="quiet"
            icon={DownloadIcon}
          >
            {t.templateNamed(t[kind])}
          </ButtonLink>
        </div>
      </form>
      {job !== undefined && (
        <ImportJob
          key={job}
          id={job}
          importing={sending.busy}
          onImport={checked && (() => void send({ kind: checked.kind, file: checked.file, dryRun: false }))}
        />
      )}
    </div>
  );
}

interface FileFieldProps {
  readonly hint: string;
  readonly error: string | undefined;
  readonly onChoose: (file: File | undefined) => void;
}

function FileField({ hint, error, onChoose }: FileFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {messages().file}
      </label>
      <p class="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        class="field__control"
        type="file"
        id={id}
        accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={error ? 'true' : undefined}
        onChange={(event) => onChoose(event.currentTarget.files?.[0])}
      />
      {error && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

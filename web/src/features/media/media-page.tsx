import { PageHeader } from '../../ui/page.tsx';
import { LessonWeights } from './lesson-weights.tsx';
import { MediaList } from './media-list.tsx';
import { messages } from './messages.ts';
import { UploadForm } from './upload-form.tsx';
import './media.css';

/** Where somebody of a partner uploads files by hand, sees how they stand, and takes what shows them in a lesson. */
export function MediaPage() {
  const t = messages();
  return (
    <>
      <PageHeader title={t.title} crumbs={[{ href: '/partner', label: t.partner }]}>
        <p class="measure">{t.about}</p>
      </PageHeader>
      <div class="stack stack--wide">
        <UploadForm />
        <MediaList />
        <LessonWeights />
      </div>
    </>
  );
}

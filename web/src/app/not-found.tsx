import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { SearchIcon } from '../ui/icons.tsx';
import { PageHeader } from '../ui/page.tsx';
import { messages } from './messages.ts';

/** For an address without a page, and for a thing that does not exist or that the person may not see. */
export function NotFound() {
  const t = messages();
  return (
    <>
      <PageHeader title={t.notFoundTitle} />
      <EmptyState
        icon={SearchIcon}
        title={t.notFoundText}
        action={
          <ButtonLink href="/" emphasis="primary">
            {t.toHome}
          </ButtonLink>
        }
      />
    </>
  );
}

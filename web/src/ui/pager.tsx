import type { Problem } from '../gql/problem.ts';
import { Button } from './button.tsx';
import { problemText } from './error-state.tsx';
import { messages } from './messages.ts';
import { Notice } from './notice.tsx';
import './pager.css';

interface PagerProps {
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly problem?: Problem | undefined;
  readonly loadMore: () => void;
  /** How much of the whole is shown, for example "20 dari 134 kursus". */
  readonly status?: string;
}

/** The foot of a list that goes on. */
export function Pager({ hasMore, loading, problem, loadMore, status }: PagerProps) {
  if (!hasMore && status === undefined) return null;
  return (
    <div class="pager">
      {problem && (
        <Notice tone="danger" live>
          {problemText(problem)}
        </Notice>
      )}
      {status && (
        <p class="small quiet" role="status">
          {status}
        </p>
      )}
      {hasMore && (
        <Button busy={loading} onClick={loadMore}>
          {messages().loadMore}
        </Button>
      )}
    </div>
  );
}

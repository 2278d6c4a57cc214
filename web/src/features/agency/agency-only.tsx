import type { ComponentChildren } from 'preact';
import { NotFound } from '../../app/not-found.tsx';
import { hasRole, useViewer } from '../../auth/viewer.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';

/** A page of the training agency; for others it does not exist. What is on it the API decides all the same. */
export function AgencyOnly({ children }: { readonly children: ComponentChildren }) {
  const { data, problem, refetch } = useViewer();
  if (data) return hasRole(data.viewer, 'AGENCY') ? <>{children}</> : <NotFound />;
  return problem ? <ErrorState problem={problem} retry={() => void refetch()} /> : <SkeletonPage />;
}

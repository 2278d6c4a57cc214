import { deferred } from '../ui/deferred.tsx';
import { SkeletonText } from '../ui/skeleton.tsx';

/** A text in Markdown, shown safely; the code for it is loaded with the first one. */
export const Markdown = deferred(
  () => import('./markdown.tsx').then((module) => module.Markdown),
  () => <SkeletonText />,
);

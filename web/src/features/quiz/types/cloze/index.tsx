import { deferred } from '../../../../ui/deferred.tsx';
import { SkeletonText } from '../../../../ui/skeleton.tsx';
import type { ControlProps, GivenProps, QuestionTypeView } from '../type.ts';

// Few quizzes have texts with fields: their code comes with the first one.
const Control = deferred<ControlProps>(
  () => import('./player.tsx').then(({ Cloze }) => Cloze),
  () => <SkeletonText />,
);
const Given = deferred<GivenProps>(
  () => import('./given.tsx').then(({ GivenFields }) => GivenFields),
  () => <SkeletonText />,
);

/** A text with fields. */
export const cloze: QuestionTypeView = { Control, Given, hint: 'fieldsHint' };

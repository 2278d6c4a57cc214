import type { QuestionKind } from '../../../gql/graphql.ts';
import { cloze } from './cloze/index.tsx';
import { matching } from './matching/index.tsx';
import { multipleChoice } from './multiple-choice/index.tsx';
import { numeric } from './numeric/index.tsx';
import { ordering } from './ordering/index.tsx';
import { shortText } from './short-text/index.tsx';
import { singleChoice } from './single-choice/index.tsx';
import { trueFalse } from './true-false/index.tsx';
import type { QuestionTypeView } from './type.ts';

/** The types of questions by kind: the one list. A new type is its own folder and a line here. */
export const types: Readonly<Record<QuestionKind, QuestionTypeView>> = {
  SINGLE_CHOICE: singleChoice,
  MULTIPLE_CHOICE: multipleChoice,
  TRUE_FALSE: trueFalse,
  NUMERIC: numeric,
  SHORT_TEXT: shortText,
  MATCHING: matching,
  ORDERING: ordering,
  CLOZE: cloze,
};

import type { QuestionView } from './response.ts';
import { types } from './types/index.ts';
import { NoAnswer } from './types/marked.tsx';

interface GivenAnswerProps {
  readonly question: QuestionView;
  readonly lang: string | undefined;
}

/** The answer that was given, each part with its mark where the quiz shows marks. */
export function GivenAnswer({ question, lang }: GivenAnswerProps) {
  const { response, review } = question;
  if (!response) return <NoAnswer />;
  const { Given } = types[question.kind];
  const marks = new Map((review?.options ?? []).map(({ id, correct }) => [id, correct]));
  return <Given question={question} response={response} lang={lang} marks={marks} />;
}

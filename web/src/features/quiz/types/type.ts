import type { ComponentType } from 'preact';
import type { QuestionView, Response } from '../response.ts';

/** What a player gets: the question, the answer so far, and where to tell of another one. */
export interface ControlProps {
  readonly question: QuestionView;
  /** The language of the question, when it is not that of the page. */
  readonly lang: string | undefined;
  readonly response: Response | undefined;
  readonly onChange: (response: Response) => void;
  /** Why the server refused the answer. */
  readonly error: string | undefined;
}

/** The answer that was given, as it is stored; it fits the question's own kind. */
export interface GivenProps {
  readonly question: QuestionView;
  readonly response: NonNullable<QuestionView['response']>;
  readonly lang: string | undefined;
  /** What is right or wrong about its parts, by their ids; nothing where the quiz does not say. */
  readonly marks: ReadonlyMap<string, boolean>;
}

/** How a type of question is answered, and how an answer is shown again. */
export interface QuestionTypeView {
  readonly Control: ComponentType<ControlProps>;
  readonly Given: ComponentType<GivenProps>;
  /** What to do, said below the question. */
  readonly hint?: 'pickOne' | 'pickSeveral' | 'matchHint' | 'orderHint' | 'fieldsHint';
  /** Whether it is answered with radio buttons, which cannot be taken back by themselves. */
  readonly radios?: true;
  /** Whether its field says itself what is wrong with it. */
  readonly tellsItself?: true;
}

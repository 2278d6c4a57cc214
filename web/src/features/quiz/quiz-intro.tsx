interface QuizIntroProps {
  /** The global id of the lesson that is a quiz. */
  readonly lessonId: string;
}

/** What a quiz asks for, the attempts so far, and the way into one. */
export function QuizIntro({ lessonId }: QuizIntroProps) {
  return <section id={`quiz-${lessonId}`} />;
}

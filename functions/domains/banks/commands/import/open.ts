import type { JobOpener } from '../../../../platform/jobs/run.ts';
import type { Localized } from '../../../../platform/outcome.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Entry, ExchangeProblem } from '../../core/exchange/problems.ts';
import { readQuestionFile } from '../../core/exchange/read.ts';
import { MESSAGES } from '../../core/messages.ts';
import { MOST_QUESTIONS } from '../../core/types.ts';
import { readCards } from '../../repository/banks.ts';
import { questionIdOf } from '../save.ts';
import { unpackInput } from './input.ts';
import { importWork } from './work.ts';

/** Says of a file as a whole what is wrong with it, and where. */
function failureOf({ place: { line, column }, message }: ExchangeProblem): Localized {
  const at = column === undefined ? '' : `:${column}`;
  return { id: `Baris ${line}${at}: ${message.id}`, en: `Line ${line}${at}: ${message.en}` };
}

/** What is known of a file before anything is done with it. */
interface Survey {
  readonly count: number;
  /** The questions whose id an earlier one has: by their index, the line of the earlier one. */
  readonly twice: ReadonlyMap<number, number>;
}

/** Goes through a file once: it is wholly readable, and fits into the bank, or nothing of it is done. */
async function survey(
  services: Services,
  bankId: string,
  entries: Generator<Entry>,
): Promise<Survey | { readonly failure: Localized }> {
  const lines = new Map<string, number>();
  const twice = new Map<number, number>();
  let count = 0;
  for (const entry of entries) {
    if (!entry.ok && entry.fatal) {
      const [problem] = entry.problems;
      return { failure: problem ? failureOf(problem) : MESSAGES.DAMAGED_INPUT };
    }
    if (entry.ok) {
      const questionId = questionIdOf(entry.question);
      const earlier = lines.get(questionId);
      if (earlier === undefined) lines.set(questionId, entry.place.line);
      else twice.set(count, earlier);
    }
    count += 1;
  }
  const cards = await readCards(services, bankId);
  for (const { questionId } of cards) lines.delete(questionId);
  return cards.length + lines.size > MOST_QUESTIONS ? { failure: MESSAGES.FULL } : { count, twice };
}

/**
 * The work of importing questions. Apart from the other commands, because what reads XML is loaded with it: no other
 * function carries that.
 */
export const questionsOpener: JobOpener = async (job, input, services) => {
  const read = unpackInput(input);
  if (!read) return { failure: MESSAGES.FILE_GZIP };
  const file = readQuestionFile(read.file, read.format);
  if (!file.ok) return { failure: failureOf(file.problem) };
  const found = await survey(services, read.bankId, file.entries());
  if ('failure' in found) return found;
  return importWork(job, { bankId: read.bankId, entries: file.entries, ...found });
};

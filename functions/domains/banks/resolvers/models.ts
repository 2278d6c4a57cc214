import type { Bank, BankQuestion, Card } from '../core/types.ts';

export type QuestionBankModel = Bank;

/** A question by its card, as lists have it, with the bank whose names the card refers to; or as it stands. */
export type BankQuestionModel =
  { readonly bank: Bank; readonly card: Card } | { readonly question: BankQuestion };

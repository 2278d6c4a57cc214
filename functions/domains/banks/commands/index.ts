/** What banks do for their resolvers and for other domains. */
export { findVisibleBank, findVisibleQuestion } from './access.ts';
export { banksPage, saveBank } from './banks.ts';
export { startBankImport } from './import/start.ts';
export { cardsPage, changeQuestion } from './questions.ts';
export { parseBank, readContent, readQuestion } from '../repository/banks.ts';

/** What a change of the key for personal numbers is made of; loaded by nothing else. */
export { KEY_SHARDS, queryUnderKey, rekey } from '../repository/numbers.ts';

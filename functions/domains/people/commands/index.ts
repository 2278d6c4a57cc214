export { bootstrapAdmin } from './bootstrap.ts';
export { callerOf } from './callers.ts';
export { readOwnPerson } from './people.ts';

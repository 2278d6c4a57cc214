export { nodes, shown as resolvers } from './shown.ts';

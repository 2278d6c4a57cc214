/** What media does for its own resolvers; other domains take what they need from `read.ts` alone. */
export { filesPage, findOwnFile, toFile } from './read.ts';
export { requestUpload } from './request.ts';

/** What media does for its own resolvers and for other domains. */
export { filesPage, findOwnFile, resolveReferences, toFile, type MediaReference } from './read.ts';
export { requestUpload } from './request.ts';

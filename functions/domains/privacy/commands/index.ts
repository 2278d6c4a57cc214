/** What privacy does for its own resolvers and for the functions that need little of it. */
export { ownCopy, startCopy, type CopyStanding } from './copy/start.ts';
export { erasureCounts, erasureOf, startErasure, type KindFate } from './erasure/start.ts';
export { ownLooks } from './looks.ts';
export { numberKeys, startRekey } from './rekey.ts';
export {
  ask,
  decideRequest,
  findRequest,
  ownRequests,
  queuePage,
  withdrawRequest,
  type RequestRef,
} from './requests.ts';
export { parseRequest } from '../repository/requests.ts';
export type { PrivacyRequest } from '../core/request.ts';
export type { Look } from '../core/look.ts';

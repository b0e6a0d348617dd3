export {
  type Challenge,
  challengeActions,
  type Challenged,
  challengeStates,
  decideChallenge,
  fileChallenge,
  type Filing,
} from './domain/challenge.js';
export { defineWithholding, type Kind, type Owner, type Reader, readerOf, valueOf } from './domain/kind.js';
export {
  allowedActions,
  endWithholding,
  expireWithholding,
  grantWithholding,
  hides,
  isOverdue,
  isTold,
  missDecision,
  refuseWithholding,
  type RequestContext,
  requestWithholding,
  type Withholding,
  type WithholdingRequest,
  withholdingStates,
} from './domain/withholding.js';

export { ordinalAlpha } from './agreement.js';
export { type Conflict, type ConflictRule, screenPool } from './conflicts.js';
export { drawOrder, listHash } from './draw.js';
export {
  announcePanel,
  type Departure,
  drawPanel,
  hasQuorum,
  membersOf,
  type Panel,
  type PanelFault,
  PanelRefusal,
  type PanelRules,
  recuseMember,
  removeMember,
  strikeMember,
  vacanciesOf,
  validOpinions,
} from './panel.js';

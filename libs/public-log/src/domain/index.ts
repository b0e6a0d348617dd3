export { type Checkpoint, checkpointOf } from './checkpoint.js';
export { type Hash, leafHash, rootByProof } from './tree.js';

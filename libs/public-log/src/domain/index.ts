export { type Checkpoint, checkpointOf } from './checkpoint.js';
export { entryOf, leafOf, type Receipt, receiptOf, type Words } from './receipt.js';
export { type Hash, leafHash, rootByProof } from './tree.js';
export { type Proof, type ReceiptKey, type Verified, verifyReceipt } from './verify.js';

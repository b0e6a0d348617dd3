import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

/** The secrets of challenges in tests. */
export const secrets = { hmacSignatureSecret: 'signs challenges', hmacKeySignatureSecret: 'signs keys' };

/** A challenge as the complaints service gives it, which three derivations solve; it says that `most` do. */
export const challengeOf = (most: number) =>
  createChallenge({ algorithm: 'PBKDF2/SHA-256', cost: 1, counter: 3, deriveKey, data: { most }, ...secrets });

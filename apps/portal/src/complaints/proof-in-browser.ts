import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** The longest time for which a device searches. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Solves a challenge (ALTCHA) in slices, each on a thread of the device, and says how far it is, from 0 to 1. The solution
 * as the header has it: JSON in base64; undefined when it takes too long.
 */
export async function solve(
  challenge: Challenge,
  tell: (share: number) => void = () => undefined,
  timeout = PATIENCE_MS,
): Promise<string | undefined> {
  const most = Number(challenge.parameters.data?.['most'] ?? 1);
  let tried = 0;
  const derive: typeof deriveKey = (...given) => {
    tell((tried += 1) / (most + 1));
    return deriveKey(...given);
  };
  const solution = await solveChallenge({ challenge, deriveKey: derive, timeout });
  return solution ? btoa(JSON.stringify({ challenge, solution })) : undefined;
}

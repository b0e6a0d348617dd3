/**
 * waiting → queued → sending → sent | failed; sending → queued again after a fault that may pass, or a crash.
 * `waiting`: the addressee's name or address, or the agency's name, is not known yet.
 * waiting → gathered → queued | sent | failed. `gathered`: it waits for the end of its day; then one of the letters that
 * are gathered with it is queued, whose mail lists all of them, and the others end as that one does.
 */
export const statuses = ['waiting', 'gathered', 'queued', 'sending', 'sent', 'failed'] as const;
export type Status = (typeof statuses)[number];

/**
 * The reason why a mail did not go: the server refuses it for good (5xx at its recipient or content) or defers it (4xx
 * there), or the server is unreachable for all mails (no connection, no TLS, wrong password or sender).
 */
export type Fault = Readonly<{ kind: 'refused' | 'deferred' | 'unreachable'; cause: string }>;

const SECOND = 1000;
/** Waiting times after a deferral, ms; the last one repeats. Greylisting asks for minutes. */
const DEFERRALS = [1, 10, 60, 300, 900, 3600].map((seconds) => seconds * SECOND);
const LONGEST_PAUSE = 30 * SECOND;
const GIVE_UP_AFTER = 5 * 24 * 3600 * SECOND;

/**
 * Decides on a mail after a fault: the ms until the next try, or null when it is given up. A deferred one is
 * given up five days after its first try (RFC 5321, 4.5.4.1); an unreachable server ends nothing.
 */
export function nextTry({ kind }: Fault, attempts: number, ageMs: number): number | null {
  if (kind === 'refused') return null;
  if (kind === 'unreachable') return Math.min(2 ** (attempts - 1) * SECOND, LONGEST_PAUSE);
  if (ageMs >= GIVE_UP_AFTER) return null;
  return DEFERRALS[attempts - 1] ?? DEFERRALS.at(-1)!;
}

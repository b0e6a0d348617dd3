import { type FeedbackSignalKind, FeedbackSignalFound } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { suspicion } from './suspicion.js';

/** The project of an answer, and its parties. */
export type Answered = Readonly<{ projectId: string; agencyId: string; enterpriseId: string }>;

/**
 * An observation about the answer on a project that makes a spot check worthwhile (R5): raised once per kind,
 * permanent, never a verdict.
 */
export type FeedbackSignal = Answered &
  Readonly<{ id: string; version: number; kind: FeedbackSignalKind; foundOn: string }>;
export type Finding = Answered & Readonly<{ kind: FeedbackSignalKind }>;

export function raiseSignal(
  id: string,
  { kind, projectId, agencyId, enterpriseId }: Finding,
  today: string,
): Decision<Omit<FeedbackSignal, 'version'>> {
  const signal = { kind, projectId, agencyId, enterpriseId, foundOn: today };
  return { state: { id, ...signal }, events: [FeedbackSignalFound.of(id, { signalId: id, ...signal })] };
}

/** The marks of a request's origin. */
export const marks = ['address', 'device'] as const;
export type Mark = (typeof marks)[number];

/** The answer came from an origin where users of its agency were seen, before or after it (R5). */
export const sightingSignal = (mark: Mark): FeedbackSignalKind =>
  (({ address: 'same-address', device: 'same-device' }) as const)[mark];

/**
 * The signals in the answer itself: basic information other than the record, or a project that had not ended yet (R5).
 */
export function signalsWithin(
  { confirmed, endedOn }: Readonly<{ confirmed: boolean; endedOn: string }>,
  answeredOn: string,
): FeedbackSignalKind[] {
  return [...(confirmed ? [] : ['basics-differ' as const]), ...(endedOn > answeredOn ? ['before-end' as const] : [])];
}

type Timed = Answered & Readonly<{ answeredAt: Date }>;

/** The largest distance in milliseconds between two answers of one burst. */
export const burstSpan = suspicion.burst.minutes * 60_000;

/** The answers for one agency whose projects are among five or more answered within an hour (R5), in any order. */
export function answersInBurst<A extends Timed>(answers: readonly A[]): A[] {
  const sorted = answers.toSorted((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime());
  const inBurst = new Set<A>();
  for (const first of sorted) {
    const distance = ({ answeredAt }: A) => answeredAt.getTime() - first.answeredAt.getTime();
    const hour = sorted.filter((answer) => distance(answer) >= 0 && distance(answer) <= burstSpan);
    const projects = new Set(hour.map(({ projectId }) => projectId));
    if (projects.size >= suspicion.burst.answers) for (const answer of hour) inBurst.add(answer);
  }
  return [...inBurst];
}

/**
 * The letters and digits of a text, without spacing, punctuation and typing variants; null if it is too short to
 * compare.
 */
export function comparableText(text: string | null): string | null {
  const plain = (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return [...plain].length >= suspicion.identicalText.fewestCharacters ? plain : null;
}

/** Answers of other enterprises with the same text raise a signal for each of them and for the answer itself (R5). */
export function identicalTexts<A extends Answered>(answer: A, sameText: readonly A[]): A[] {
  const others = sameText.filter(({ enterpriseId }) => enterpriseId !== answer.enterpriseId);
  return others.length > 0 ? [answer, ...others] : [];
}

/** The first day whose hashes of addresses and devices are still kept; older ones are deleted. */
export const firstDayKept = (today: string): string => plusDays(today, -suspicion.originsKeptDays);

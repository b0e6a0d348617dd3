import { type FeedbackSignalKind, FeedbackSignalFound } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { suspicion } from './suspicion.js';

/** Which project an answer is about, and whose. */
export type Answered = Readonly<{ projectId: string; agencyId: string; enterpriseId: string }>;

/** Something about the answer on a project is worth a spot check (R5): found once of each kind, for good; never a verdict. */
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

/** What is seen of where a request comes from. */
export const marks = ['address', 'device'] as const;
export type Mark = (typeof marks)[number];

/** An answer that came from where users of its agency were seen, be it before or after (R5). */
export const sightingSignal = (mark: Mark): FeedbackSignalKind =>
  (({ address: 'same-address', device: 'same-device' }) as const)[mark];

/** What an answer tells against itself: other basic information than recorded, or a project that had not ended yet (R5). */
export function signalsWithin(
  { confirmed, endedOn }: Readonly<{ confirmed: boolean; endedOn: string }>,
  answeredOn: string,
): FeedbackSignalKind[] {
  return [...(confirmed ? [] : ['basics-differ' as const]), ...(endedOn > answeredOn ? ['before-end' as const] : [])];
}

type Timed = Answered & Readonly<{ answeredAt: Date }>;

/** How far from an answer the others are that may make a burst with it, in milliseconds. */
export const burstSpan = suspicion.burst.minutes * 60_000;

/** Of answers for one agency, those on projects of which five or more were answered within an hour (R5), in any order. */
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

/** A text by its letters and digits alone, however it is spaced, punctuated and typed; null if it is too short to compare. */
export function comparableText(text: string | null): string | null {
  const plain = (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return [...plain].length >= suspicion.identicalText.fewestCharacters ? plain : null;
}

/** The answers of other enterprises with the same text make a signal of each, and of the answer itself (R5). */
export function identicalTexts<A extends Answered>(answer: A, sameText: readonly A[]): A[] {
  const others = sameText.filter(({ enterpriseId }) => enterpriseId !== answer.enterpriseId);
  return others.length > 0 ? [answer, ...others] : [];
}

/** The first day whose hashes of addresses and devices are kept today; what is older is deleted. */
export const firstDayKept = (today: string): string => plusDays(today, -suspicion.originsKeptDays);

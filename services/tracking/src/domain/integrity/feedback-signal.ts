import { type FeedbackSignalKind, FeedbackSignalFound } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';

/** The thresholds from which an answer is worth a closer look *(default)*; a change of a number is a new version. */
export const suspicion = {
  version: '2026.1',
  /** This many answers for one agency within this many minutes, both included, are a burst. */
  burst: { answers: 5, minutes: 60 },
  /** Texts with at least this many letters and digits are compared: many enterprises write “很满意”. */
  identicalText: { fewestCharacters: 10 },
  /** The number of days for which hashes of addresses and devices are kept. */
  originsKeptDays: 90,
} as const;

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

/**
 * The signal for each mark of a request's origin: the answer came from where users of its agency were seen, before or after it
 * (R5).
 */
export const sightingSignals = { address: 'same-address', device: 'same-device' } as const;
export type Mark = keyof typeof sightingSignals;

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

/** The meaning of each kind of signal, for staff. */
export const feedbackSignalTexts: Readonly<Record<FeedbackSignalKind, Readonly<{ zh: string; en: string }>>> = {
  'same-address': {
    zh: '反馈提交时的网络地址，与该机构用户使用的网络地址相同。',
    en: 'The answer came from a network address that users of the agency use, too.',
  },
  'same-device': {
    zh: '反馈提交时的设备，与该机构用户使用的设备相同。',
    en: 'The answer came from a device that users of the agency use, too.',
  },
  burst: {
    zh: '一小时以内，该机构的五个以上项目集中收到反馈。',
    en: 'Five or more projects of the agency were answered within an hour.',
  },
  'identical-text': {
    zh: '反馈的文字内容，与其他企业对该机构的反馈相同。',
    en: 'The text is that of another enterprise’s answer on the agency.',
  },
  'before-end': {
    zh: '项目结束之前即提交反馈，或者企业填写的结束日期晚于反馈日期。',
    en: 'The answer was attempted before the project ended, or says that it ended later than the answer was given.',
  },
  'basics-differ': {
    zh: '企业填写的项目基本信息与平台记录不一致。',
    en: 'The enterprise corrected the basic information that was recorded.',
  },
};

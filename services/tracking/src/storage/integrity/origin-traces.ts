import { Injectable } from '@nestjs/common';
import { shanghaiDate } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import {
  type Answered,
  answersInBurst,
  burstSpan,
  type Finding,
  firstDayKept,
  identicalTexts,
  sightingSignal,
  signalsWithin,
} from '../../domain/integrity/feedback-signal.js';
import { FeedbackSignalStore } from './feedback-signal.store.js';
import { lockMarks } from './mark-lock.js';
import { type HashedMark, type Origin, OriginHashes } from './origin-hashes.js';

/** A finished answer or amendment, as it is traced. */
export type TracedAnswer = Answered &
  Readonly<{
    /** The id of this version of the answer. */
    answerId: string;
    /** `Clock.now()` when it was finished. */
    answeredAt: Date;
    comment: string | null;
    /** The enterprise's confirmation of the record, and the last day that it states. */
    basics: Readonly<{ confirmed: boolean; endedOn: string }>;
  }>;

const LOCK = `select pg_advisory_xact_lock(hashtextextended('answers ' || $1, 0))`;

const KEEP_TRACE = `
  insert into answer_trace (answer_id, project_id, agency_id, enterprise_id, answered_at, text_hash)
  values ($1, $2, $3, $4, $5, $6)`;

const KEEP_ORIGIN = `
  insert into answer_origin (answer_id, mark, hash, project_id, agency_id, enterprise_id, seen_on)
  select $1, mark, hash, $2, $3, $4, $5 from jsonb_to_recordset($6::jsonb) as m(mark text, hash text)`;

const TRACES = `
  select project_id as "projectId", agency_id as "agencyId", enterprise_id as "enterpriseId", answered_at as "answeredAt"
  from answer_trace`;

export const ANSWERS_AROUND = `${TRACES} where agency_id = $1 and answered_at between $2::timestamptz and $3::timestamptz`;
export const SAME_TEXT = `${TRACES} where agency_id = $1 and text_hash = $2`;
export const SEEN = 'select distinct hash from sighting where agency_id = $1 and hash = any($2) and seen_on >= $3';

type Trace = Answered & Readonly<{ answeredAt: Date }>;

/** The traces of finished answers, which show which are worth a closer look (R5). */
@Injectable()
export class AnswerTraces {
  constructor(
    private readonly signals: FeedbackSignalStore,
    private readonly hashes: OriginHashes,
  ) {}

  /**
   * Stores the trace of an answer and raises its signals, in the transaction of the answer. The caller wakes the relay.
   */
  async keep(tx: EntityManager, answer: TracedAnswer, origin: Origin): Promise<void> {
    const { answerId, projectId, agencyId, enterpriseId, answeredAt, comment, basics } = answer;
    const [ids, today] = [[answerId, projectId, agencyId, enterpriseId], shanghaiDate(answeredAt)];
    const [marks, textHash] = [this.hashes.of(origin), this.hashes.ofText(comment)];
    // An agency's answers are checked one after the other: of two at once, the second sees the first.
    await tx.query(LOCK, [agencyId]);
    await lockMarks(tx, marks);
    await tx.query(KEEP_TRACE, [...ids, answeredAt, textHash]);
    await tx.query(KEEP_ORIGIN, [...ids, today, JSON.stringify(marks)]);
    const answered = { projectId, agencyId, enterpriseId };
    const kinds = [...signalsWithin(basics, today), ...(await seenAs(tx, agencyId, marks, today))];
    const findings: Finding[] = [
      ...kinds.map((kind) => ({ ...answered, kind })),
      ...(await around(tx, answer)).map((one) => ({ ...one, kind: 'burst' as const })),
      ...(await alike(tx, answered, textHash)).map((one) => ({ ...one, kind: 'identical-text' as const })),
    ];
    await this.signals.raise(tx, findings, today);
  }

  /** Records an attempt to answer on a project that has not ended, in its own transaction, after the refusal. */
  async keepAttempt({ projectId, agencyId, enterpriseId }: Answered, today: string): Promise<void> {
    const finding = { projectId, agencyId, enterpriseId, kind: 'before-end' as const };
    await this.signals.transaction((tx) => this.signals.raise(tx, [finding], today));
  }
}

/** The signals for the marks of an answer's origin that users of its agency share. */
async function seenAs(tx: EntityManager, agencyId: string, marks: readonly HashedMark[], today: string) {
  const hashes = marks.map(({ hash }) => hash);
  const seen: { hash: string }[] = await tx.query(SEEN, [agencyId, hashes, firstDayKept(today)]);
  return marks.filter(({ hash }) => seen.some((one) => one.hash === hash)).map(({ mark }) => sightingSignal(mark));
}

/** The answers that make a burst with this one. */
async function around(tx: EntityManager, { agencyId, answeredAt }: TracedAnswer): Promise<Trace[]> {
  const [from, until] = [-burstSpan, burstSpan].map((span) => new Date(answeredAt.getTime() + span));
  return answersInBurst(await tx.query<Trace[]>(ANSWERS_AROUND, [agencyId, from, until]));
}

/** The answers for the agency with the same text, including this one; empty when no other has it. */
async function alike(tx: EntityManager, answered: Answered, textHash: string | null): Promise<Answered[]> {
  if (textHash === null) return [];
  return identicalTexts(answered, await tx.query<Trace[]>(SAME_TEXT, [answered.agencyId, textHash]));
}

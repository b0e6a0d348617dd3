import { Injectable } from '@nestjs/common';
import { shanghaiDate } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { FeedbackAnswer } from '../../domain/feedback/feedback-answer.js';
import {
  type Answered,
  answersInBurst,
  burstSpan,
  type Finding,
  firstDayKept,
  identicalTexts,
  type Mark,
  sightingSignals,
  signalsWithin,
} from '../../domain/integrity/feedback-signal.js';
import { FeedbackSignalStore } from './feedback-signal.store.js';
import { type HashedMark, type Origin, OriginHashes } from './origin-hashes.js';

const LOCK_AGENCY = `select pg_advisory_xact_lock(hashtextextended('answers ' || $1, 0))`;
const LOCK_MARK = `select pg_advisory_xact_lock(hashtextextended('mark ' || $1, 0))`;

const KEEP_TRACE = `
  insert into answer_trace (answer_id, project_id, agency_id, enterprise_id, answered_at, text_hash)
  values ($1, $2, $3, $4, $5, $6)`;

const KEEP_ORIGIN = `
  insert into answer_origin (answer_id, mark, hash, project_id, agency_id, enterprise_id, seen_on)
  select $1, mark, hash, $2, $3, $4, $5 from jsonb_to_recordset($6::jsonb) as m(mark text, hash text)`;

const KEEP_SIGHTING = `
  insert into sighting (agency_id, hash, seen_on) select $1, hash, $3 from unnest($2::text[]) as hash
  on conflict do nothing`;

const PARTIES = 'project_id as "projectId", agency_id as "agencyId", enterprise_id as "enterpriseId"';
const TRACES = `select ${PARTIES}, answered_at as "answeredAt" from answer_trace`;

export const ANSWERS_AROUND = `${TRACES} where agency_id = $1 and answered_at between $2::timestamptz and $3::timestamptz`;
export const SAME_TEXT = `${TRACES} where agency_id = $1 and text_hash = $2`;
export const SEEN = 'select distinct hash from sighting where agency_id = $1 and hash = any($2) and seen_on >= $3';
export const ANSWERS_FROM = `
  select mark, ${PARTIES} from answer_origin where agency_id = $1 and hash = any($2) and seen_on >= $3`;

type Trace = Answered & Readonly<{ answeredAt: Date }>;

/** The traces of finished answers and the origins of agencies' users, which show the answers worth a closer look (R5). */
@Injectable()
export class OriginTraces {
  constructor(
    private readonly signals: FeedbackSignalStore,
    private readonly hashes: OriginHashes,
  ) {}

  /**
   * Stores the trace of an answer and raises its signals, in the transaction of the answer. The caller wakes the relay.
   */
  async keepAnswer(tx: EntityManager, answer: FeedbackAnswer, origin: Origin): Promise<void> {
    const { id, projectId, agencyId, enterpriseId, answeredAt, comment, basics } = answer;
    const [ids, today] = [[id, projectId, agencyId, enterpriseId], shanghaiDate(answeredAt)];
    const [marks, textHash] = [this.hashes.of(origin), this.hashes.ofText(comment)];
    // An agency's answers are checked one after the other: of two at once, the second sees the first.
    await tx.query(LOCK_AGENCY, [agencyId]);
    await lockMarks(tx, marks);
    await tx.query(KEEP_TRACE, [...ids, answeredAt, textHash]);
    await tx.query(KEEP_ORIGIN, [...ids, today, JSON.stringify(marks)]);
    const answered = { projectId, agencyId, enterpriseId };
    const kinds = [...signalsWithin(basics!, today), ...(await seenAs(tx, agencyId, marks, today))];
    const findings: Finding[] = [
      ...kinds.map((kind) => ({ ...answered, kind })),
      ...(await around(tx, answer)).map((one) => ({ ...one, kind: 'burst' as const })),
      ...(await alike(tx, answered, textHash)).map((one) => ({ ...one, kind: 'identical-text' as const })),
    ];
    await this.signals.raise(tx, findings, today);
  }

  /** Records an attempt to answer on a project that has not ended, in its own transaction, after the refusal. */
  async keepAttempt(answered: Answered, today: string): Promise<void> {
    await this.signals.transaction((tx) => this.signals.raise(tx, [{ ...answered, kind: 'before-end' }], today));
  }

  /** Stores the origin of an agency's user, and finds the earlier answers from there. */
  async keepSighting(agencyId: string, marks: readonly HashedMark[], today: string): Promise<void> {
    const hashes = marks.map(({ hash }) => hash);
    await this.signals.transaction(async (tx) => {
      await lockMarks(tx, marks);
      await tx.query(KEEP_SIGHTING, [agencyId, hashes, today]);
      const origin = [agencyId, hashes, firstDayKept(today)];
      const answers: (Answered & { mark: Mark })[] = await tx.query(ANSWERS_FROM, origin);
      const findings = answers.map(({ mark, ...answered }) => ({ ...answered, kind: sightingSignals[mark] }));
      await this.signals.raise(tx, findings, today);
    });
  }
}

/** Locks marks until the transaction ends: when a sighting and an answer coincide, the second finds the first. */
async function lockMarks(tx: EntityManager, marks: readonly HashedMark[]): Promise<void> {
  for (const { hash } of marks) await tx.query(LOCK_MARK, [hash]);
}

/** The signals for the marks of an answer's origin that users of its agency share. */
async function seenAs(tx: EntityManager, agencyId: string, marks: readonly HashedMark[], today: string) {
  const hashes = marks.map(({ hash }) => hash);
  const seen: { hash: string }[] = await tx.query(SEEN, [agencyId, hashes, firstDayKept(today)]);
  return marks.filter(({ hash }) => seen.some((one) => one.hash === hash)).map(({ mark }) => sightingSignals[mark]);
}

/** The answers that make a burst with this one. */
async function around(tx: EntityManager, { agencyId, answeredAt }: FeedbackAnswer): Promise<Trace[]> {
  const [from, until] = [-burstSpan, burstSpan].map((span) => new Date(answeredAt.getTime() + span));
  return answersInBurst(await tx.query<Trace[]>(ANSWERS_AROUND, [agencyId, from, until]));
}

/** The answers for the agency with the same text, including this one; empty when no other has it. */
async function alike(tx: EntityManager, answered: Answered, textHash: string | null): Promise<Answered[]> {
  if (textHash === null) return [];
  return identicalTexts(answered, await tx.query<Trace[]>(SAME_TEXT, [answered.agencyId, textHash]));
}

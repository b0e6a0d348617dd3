import { Injectable } from '@nestjs/common';
import type { Fact } from '@heng/contracts';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { deriveId } from '../derive-id.js';
import { currentTraceparent } from '../observe/spans.js';
import { WakeSignal } from '../wake-signal.js';
import type { Cause } from './cause.js';
import { sealed } from './sealing.js';
import { connectionOf, sendAll, type Statement } from './statement.js';

/** The statement that records facts. The statements besides are part of it, which saves round trips to the database. */
function recordingWith(besides: readonly Statement[]): string {
  let n = 0;
  const parts = besides.map(({ sql, values }, i) => {
    const part = `part${i} as (${sql.replace(/\$(\d+)/g, (_, own) => `$${n + Number(own)}`)}),`;
    n += values.length;
    return part;
  });
  return `
  with ${parts.join(' ')} recorded as (
    insert into event (id, type, subject, version, time, data, actor, cause_handler, cause_id, traceparent)
    select f.id, f.type, f.subject, f.version, $${n + 2}, f.data, f.actor, f.handler, f.cause,
      f.traceparent
    from jsonb_to_recordset($${n + 1}::jsonb)
      as f(id uuid, type text, subject text, version int, data jsonb, actor jsonb, handler text, cause text,
        traceparent text, n int)
    order by f.n
    returning position
  )
  insert into outbox (position) select position from recorded`;
}

/** Facts that one cause made, and the version that the aggregate has with them. */
export type Recording = Readonly<{ facts: readonly Fact[]; version: number; cause: Cause }>;

/** The append-only record of what happened, and the outbox that the relay empties. */
@Injectable()
export class EventLog {
  readonly recorded = new WakeSignal();
  private readonly texts = new Map<string, string>();

  constructor(private readonly clock: Clock) {}

  /** Records facts in the caller's transaction. Their ids follow from the cause, the subject and their order. */
  async record(tx: EntityManager, facts: readonly Fact[], version: number, cause: Cause): Promise<void> {
    await sendAll(await connectionOf(tx), await this.recording([{ facts, version, cause }]));
  }

  /** The statements that record facts and include `others`, for the caller to send: one, unless there are no facts. */
  async recording(recordings: readonly Recording[], ...others: readonly Statement[]): Promise<readonly Statement[]> {
    const rows = recordings.flatMap(({ facts, version, cause }) =>
      facts.map((fact, n) => rowOf(fact, n, version, cause)),
    );
    if (rows.length === 0) return others;
    const { facts, keys } = await sealed(rows, this.clock.today());
    const besides = [...others, ...keys];
    const recorded = [JSON.stringify(facts.map((row, n) => ({ ...row, n }))), this.clock.now()];
    const values = [...besides.flatMap((one) => one.values), ...recorded];
    const fixed = besides.every((one) => one.fixed);
    return [{ sql: fixed ? this.textWith(besides) : recordingWith(besides), values, fixed }];
  }

  /** The text of fixed statements is made once, as that costs more than to find it. */
  private textWith(besides: readonly Statement[]): string {
    const key = besides.map(({ sql }) => sql).join(';');
    const text = this.texts.get(key) ?? recordingWith(besides);
    this.texts.set(key, text);
    return text;
  }

  /** Wakes the relay of this process after a commit; a lost call costs one tick. */
  wake(): void {
    this.recorded.ring();
  }
}

const rowOf = ({ type, subject, data }: Fact, n: number, version: number, cause: Cause) => ({
  id: deriveId(cause.handler, cause.id, subject, type, n),
  type,
  subject,
  version,
  data,
  actor: cause.actor,
  handler: cause.handler,
  cause: cause.id,
  traceparent: currentTraceparent(),
});

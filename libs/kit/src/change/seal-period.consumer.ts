import { Controller, Inject } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  countedTypes,
  evidenceTypes,
  type EventOf,
  PeriodClosed,
  type RegistryPeriodSealed,
  serviceOf,
} from '@heng/contracts';
import { DataSource } from 'typeorm';
import { JETSTREAM } from '../broker/jetstream.strategy.js';
import { systemActor } from './cause.js';
import { EventLog } from './event-log.js';
import { whileNobodyWrites } from './while-nobody-writes.js';

/** The service's own `<service>.period-sealed` event. */
export const SEALED_EVENT = Symbol('sealed-event');

/** The tries and the pauses between them take about a minute; then the event is delivered again. */
const TRIES = 60;

/**
 * The seal reaches from the end of the one before to the last event. Of types that the one before did not count, it also
 * counts the earlier events. $5 has the types that a seal without a list counted.
 */
const SEAL = `
  insert into seal (cycle, closing, cutoff, after, up_to, count, types)
  select $1, $4, $2, after, up_to,
    (select count(*) from event where position > after and position <= up_to and type = any($3)) +
    (select count(*) from event where cardinality(learned) > 0 and position <= after and type = any(learned)), $3
  from (select coalesce((select max(up_to) from seal), 0) as after,
    coalesce((select max(position) from event), 0) as up_to,
    array(select unnest($3::text[]) except
      select unnest(coalesce((select types from seal order by up_to desc, closing desc limit 1), $5))) as learned) as reach
  on conflict do nothing returning after, up_to as "upTo", count`;

/**
 * Answers the close of a cycle with a seal (docs/adr/0005). The outbox is locked against writers, so whatever was
 * committed before has a lower position and is published before; what comes after belongs to the next cycle.
 */
@Controller()
export class SealPeriodConsumer {
  constructor(
    private readonly db: DataSource,
    private readonly log: EventLog,
    @Inject(SEALED_EVENT) private readonly sealed: typeof RegistryPeriodSealed,
  ) {}

  @EventPattern(PeriodClosed.type, JETSTREAM)
  async seal({ id, data: { cycle, cutoff, closing = 1 } }: EventOf<typeof PeriodClosed>): Promise<void> {
    const service = serviceOf(this.sealed.type);
    const cause = { handler: 'seal-period', id, actor: systemActor(service) };
    const types = evidenceTypes(service);
    const values = [cycle, cutoff, types, closing, countedTypes(service)];
    await whileNobodyWrites(this.db, 'outbox in exclusive mode', TRIES, async (tx) => {
      const [row]: Record<'after' | 'upTo' | 'count', string>[] = await tx.query(SEAL, values);
      if (!row) return;
      const reach = { after: Number(row.after), upTo: Number(row.upTo), count: Number(row.count) };
      await this.log.record(tx, [this.sealed.of(cycle, { cycle, cutoff, closing, ...reach, types })], 1, cause);
    });
    this.log.wake();
  }
}

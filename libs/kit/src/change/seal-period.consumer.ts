import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Inject } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { evidenceTypes, type EventOf, PeriodClosed, type RegistryPeriodSealed, serviceOf } from '@heng/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { JETSTREAM } from '../broker/jetstream.strategy.js';
import { systemActor } from './cause.js';
import { EventLog } from './event-log.js';
import { faultOf, LOCK_NOT_AVAILABLE } from './statement.js';

/** The service's own `<service>.period-sealed` event. */
export const SEALED_EVENT = Symbol('sealed-event');

const SLICE_MS = 500;
/** The tries and the pauses between them take about a minute; then the event is delivered again. */
const TRIES = 60;

const REACH = `
  select coalesce((select max(up_to) from seal), 0) as after, coalesce((select max(position) from event), 0) as up_to`;
const COUNT = 'select count(*)::int as count from event where position > $1 and position <= $2 and type = any($3)';
const SEAL = `
  insert into seal (cycle, cutoff, after, up_to, count) values ($1, $2, $3, $4, $5)
  on conflict do nothing returning cycle`;

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
  async seal({ id, data: { cycle, cutoff } }: EventOf<typeof PeriodClosed>): Promise<void> {
    const service = serviceOf(this.sealed.type);
    const cause = { handler: 'seal-period', id, actor: systemActor(service) };
    await this.whileNobodyWrites(async (tx) => {
      const [reach]: [{ after: string; up_to: string }] = await tx.query(REACH);
      const [after, upTo] = [Number(reach.after), Number(reach.up_to)];
      const [{ count }]: [{ count: number }] = await tx.query(COUNT, [after, upTo, evidenceTypes(service)]);
      const sealed: unknown[] = await tx.query(SEAL, [cycle, cutoff, after, upTo, count]);
      if (sealed.length === 1)
        await this.log.record(tx, [this.sealed.of(cycle, { cycle, cutoff, after, upTo, count })], 1, cause);
    });
    this.log.wake();
  }

  /** Waits for the lock in short slices: a waiting lock holds up all writers behind it. */
  private async whileNobodyWrites(act: (tx: EntityManager) => Promise<void>, tries = TRIES): Promise<void> {
    try {
      await this.db.transaction(async (tx) => {
        await tx.query(`set local lock_timeout = '${SLICE_MS}ms'`);
        await tx.query('lock table outbox in exclusive mode');
        await act(tx);
      });
    } catch (error) {
      if (faultOf(error).code !== LOCK_NOT_AVAILABLE || tries === 1) throw error;
      await sleep(SLICE_MS);
      await this.whileNobodyWrites(act, tries - 1);
    }
  }
}

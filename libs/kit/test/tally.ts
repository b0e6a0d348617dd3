import { join } from 'node:path';
import { Body, Controller, Module, Param, Post } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  AgencyContactChanged,
  AssessmentSubmitted,
  ConsultantRecorded,
  EnterpriseRegistered,
  type EventOf,
  ProjectStarted,
  RegistryPeriodSealed,
  type RecordedEvent,
} from '@heng/contracts';
import type { TestBed } from '@heng/testing';
import { IsString, Length } from 'class-validator';
import {
  Access,
  type Cause,
  Clock,
  type Decision,
  defineRefusals,
  type DueDeadline,
  idOfNew,
  IfMatch,
  JETSTREAM,
  kitSettings,
  OnCalendar,
  OnDeadline,
  RequestCause,
  type Service,
  storeOf,
  tableOf,
} from '../src/index.js';

/** The smallest service that uses all of kit: it counts labels, by request, by event and by deadline. */
export type Tally = Readonly<{ id: string; version: number; label: string; count: number }>;

const refuse = defineRefusals('tally', {
  full: { kind: 'conflict', zh: '计数 {label} 已满。', en: 'The tally {label} is full.' },
  'label-taken': { kind: 'conflict', zh: '名称 {label} 已用。', en: 'The label {label} is taken.' },
});
export const FULL = 100;

const tallyTable = tableOf<Tally>('tally', {
  label: { type: 'text' },
  count: { type: 'int' },
});

const fresh = (id: string, label: string) => ({ id, label, count: 0 });

export function increment(tally: Omit<Tally, 'version'>, by = 1): Decision<Omit<Tally, 'version'>> {
  if (tally.count + by > FULL) throw refuse('full', { label: tally.label });
  return {
    state: { ...tally, count: tally.count + by },
    events: [ConsultantRecorded.of(tally.id, { personId: tally.id })],
  };
}

export class TallyStore extends storeOf(tallyTable, { tally_label: ({ label }) => refuse('label-taken', { label }) }) {}

class TallyBody {
  @IsString()
  @Length(1, 20)
  label!: string;
}

@Controller('tallies')
export class TallyHttp {
  constructor(
    private readonly tallies: TallyStore,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Access('agency', 'subsystem/examination')
  create(@Body() { label }: TallyBody, @RequestCause() cause: Cause) {
    const id = idOfNew(cause);
    return this.tallies.change(id, cause, () => ({
      ...increment(fresh(id, label)),
      deadlines: [{ start: 'tally.expiry', due: this.dueOn(this.clock.today()) }],
    }));
  }

  /** Records an event whose rule the body does not keep. */
  @Post('contacts')
  @Access('agency')
  tell(@Body() { label }: TallyBody, @RequestCause() cause: Cause) {
    const id = idOfNew(cause);
    return this.tallies.change(id, cause, () => ({
      state: fresh(id, label),
      events: [AgencyContactChanged.of(id, { agencyId: id, email: label })],
    }));
  }

  @Post(':id/increments')
  @Access('agency')
  increment(@Param('id') id: string, @RequestCause() cause: Cause, @IfMatch() expect: number) {
    return this.tallies.change(id, cause, (tally) => increment(tally!), { expect });
  }

  @OnCalendar('tally.expiry')
  recompute({ subject, due: date }: DueDeadline, cause: Cause) {
    if (failing.deadlines) throw new Error('the deadline fails on purpose');
    return this.tallies.change(subject, cause, (tally) => ({
      ...increment(tally!),
      deadlines: [{ start: 'tally.expiry', due: this.dueOn(date) }],
    }));
  }

  @OnDeadline('tally.expiry')
  expire({ subject }: DueDeadline, cause: Cause) {
    if (failing.deadlines) throw new Error('the deadline fails on purpose');
    return this.tallies.change(subject, cause, (tally) => increment(tally!, 10));
  }

  private dueOn(date: string) {
    return { date, calendarVersion: this.clock.calendar.version, provisional: false, steps: [] };
  }
}

/** Faults that a test turns on. */
export const failing = { deadlines: false, events: 0 };
/** The gate that the handler of single events waits for. */
export const gate = { opened: Promise.resolve<unknown>(undefined) };
/** The batches that arrived, as the ids of their events. */
export const batches: string[][] = [];

@Controller()
export class TallyConsumer {
  constructor(private readonly tallies: TallyStore) {}

  @EventPattern(ProjectStarted.type, JETSTREAM)
  async count(event: EventOf<typeof ProjectStarted>): Promise<void> {
    await gate.opened;
    if (failing.events-- > 0) throw new Error('the handler fails on purpose');
    const { agencyId } = event.data;
    await this.tallies.change(agencyId, { handler: 'count', id: event.id, actor: event.actor }, (tally) =>
      increment(tally ?? fresh(agencyId, agencyId)),
    );
  }

  @EventPattern([EnterpriseRegistered.type, AssessmentSubmitted.type], JETSTREAM, { batch: 'many' })
  async many(events: RecordedEvent[]): Promise<void> {
    await Promise.resolve();
    batches.push(events.map(({ id }) => id));
  }
}

@Module({ controllers: [TallyHttp, TallyConsumer], providers: [TallyStore] })
export class TallyModule {}

export const tally: Service = {
  name: 'registry',
  module: TallyModule,
  tables: [tallyTable],
  migrations: join(import.meta.dirname, 'migrations'),
  settings: kitSettings,
  sealed: RegistryPeriodSealed,
};

/** Lets the service no longer into its database; the returned function lets it in again. */
export async function shutOut({ db }: TestBed): Promise<() => Promise<unknown>> {
  const [{ name }] = await db.query('select current_database() as name');
  await db.query(`alter database "${name}" connection limit 0`);
  await db.query("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'registry' and datname = $1", [
    name,
  ]);
  return () => db.query(`alter database "${name}" connection limit -1`);
}

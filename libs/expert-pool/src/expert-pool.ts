import { join } from 'node:path';
import { Controller, Global, Injectable, Module } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  type Actor,
  type EventOf,
  ExpertAffiliated,
  ExpertEnrolled,
  ExpertLeft,
  ExpertReinstated,
  ExpertRelated,
  ExpertSuspended,
  type Role,
} from '@heng/contracts';
import { Clock, type DomainError, JETSTREAM, type Library, type Principal } from '@heng/kit';
import { DataSource } from 'typeorm';
import { type Concerned, type PooledExpert, type TieKind, tiesTo, whyNoExpert, whyNot } from './domain.js';

/** Its tables, for `Service.libraries`. */
export const expertPool: Library = { name: 'expert_pool', migrations: join(import.meta.dirname, '../migrations') };

const WITH_SUB = `
  select expert_id as id, state, coalesce((
    select json_agg(json_build_object('organisation', organisation, 'kind', kind, 'from', from_day, 'until', until_day))
    from expert_tie tie where tie.expert_id = known.expert_id), '[]') as ties
  from pooled_expert known where sub = $1 and state is not null`;

const ENROLLED = `
  select expert_id as id, sub, coalesce((
    select json_agg(json_build_object('organisation', organisation, 'kind', kind, 'from', from_day, 'until', until_day))
    from expert_tie tie where tie.expert_id = known.expert_id), '[]') as ties
  from pooled_expert known where state = 'enrolled' and sub is not null order by expert_id`;

/** An enrolled expert, with the kinds of ties to an organisation that prevent decisions about it. */
export type Candidate = Readonly<{ id: string; sub: string; ties: readonly TieKind[] }>;

const KEEP_STATE = `
  insert into pooled_expert as known (expert_id, state, state_version) values ($1, $2, $3)
  on conflict (expert_id) do update set state = excluded.state, state_version = excluded.state_version
  where known.state_version <= excluded.state_version`;

const KEEP_SUB = `
  insert into pooled_expert (expert_id, sub) values ($1, $2)
  on conflict (expert_id) do update set sub = excluded.sub`;

const KEEP_TIE = `
  insert into expert_tie as known (expert_id, organisation, kind, from_day, until_day, version)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (expert_id, organisation, kind, from_day) do update
    set until_day = excluded.until_day, version = excluded.version
  where known.version <= excluded.version`;

/** The pool of experts as the registry's events describe it: the persons who may decide, and about whom (R8). */
@Injectable()
export class ExpertPool {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Checks, at the moment of acting, that a person may decide about an organisation.
   * @throws DomainError `kit.expert-not-in-pool`, `kit.expert-suspended`, `kit.conflict-of-interest`
   */
  async mustDecide(actor: Actor, about: Concerned): Promise<void> {
    const refusal = whyNot(actor, await this.withSub(actor.sub), about, this.clock.today());
    if (refusal) throw refusal;
  }

  /**
   * The refusals of a reader: an expert who may not decide about an organisation does not read as an expert about it, and
   * nothing at all when not in the pool. For every other role there are none.
   */
  async refusalsOf({ sub, role, org }: Principal): Promise<(about?: Concerned) => DomainError | undefined> {
    if (role !== 'expert') return () => undefined;
    const known = await this.withSub(sub);
    const today = this.clock.today();
    const actor = { sub, role, ...(org ? { org } : {}) };
    return (about) => (about ? whyNot(actor, known, about, today) : whyNoExpert(known));
  }

  /**
   * The caller as an actor: without the roles of staff and expert where they may not decide about an organisation, so that
   * answers offer what `mustDecide` lets through. `isOwn`: the matter is the caller's own.
   */
  async actorsOf<P extends Principal>(caller: P): Promise<(about: Concerned, isOwn?: boolean) => P> {
    const deciding = caller.roles.filter((role) => role === 'expert' || role === 'alliance-staff');
    if (deciding.length === 0) return () => caller;
    const known = await this.withSub(caller.sub);
    const today = this.clock.today();
    return (about, isOwn = false) => {
      const barred: Role[] = deciding.filter((role) => isOwn || whyNot({ ...caller, role }, known, about, today));
      const roles = caller.roles.filter((role) => !barred.includes(role));
      return { ...caller, roles, role: roles.some((role) => role === caller.role) ? caller.role : 'public' };
    };
  }

  /** The experts from whom a panel about an organisation is drawn, with their ties to it. */
  async candidates(about: Concerned): Promise<Candidate[]> {
    const enrolled: (Pick<Candidate, 'id' | 'sub'> & Pick<PooledExpert, 'ties'>)[] = await this.db.query(ENROLLED);
    return enrolled.map(({ ties, ...one }) => ({ ...one, ties: tiesTo(about, ties, this.clock.today()) }));
  }

  /** The pool's record of the person with a token's `sub`. */
  async withSub(sub: string): Promise<(PooledExpert & Readonly<{ id: string }>) | undefined> {
    const [known]: (PooledExpert & Readonly<{ id: string }>)[] = await this.db.query(WITH_SUB, [sub]);
    return known;
  }
}

type StateEvent = EventOf<typeof ExpertEnrolled | typeof ExpertSuspended | typeof ExpertReinstated | typeof ExpertLeft>;

const states = {
  [ExpertEnrolled.type]: 'enrolled',
  [ExpertSuspended.type]: 'suspended',
  [ExpertReinstated.type]: 'enrolled',
  [ExpertLeft.type]: 'left',
} as const;

/** Keeps the pool up to date. Events may arrive in any order and repeatedly: the highest version wins. */
@Controller()
class ExpertPoolConsumer {
  constructor(private readonly db: DataSource) {}

  @EventPattern(ExpertEnrolled.type, JETSTREAM)
  async enrolled(event: EventOf<typeof ExpertEnrolled>): Promise<void> {
    await this.db.query(KEEP_SUB, [event.data.expertId, event.data.sub]);
    await this.stateChanged(event);
  }

  @EventPattern([ExpertSuspended.type, ExpertReinstated.type, ExpertLeft.type], JETSTREAM)
  async stateChanged({ type, data, version }: StateEvent): Promise<void> {
    await this.db.query(KEEP_STATE, [data.expertId, states[type], version]);
  }

  @EventPattern(ExpertAffiliated.type, JETSTREAM)
  async affiliated({ data, version }: EventOf<typeof ExpertAffiliated>): Promise<void> {
    const { expertId, creditCode, from, until = null } = data;
    await this.db.query(KEEP_TIE, [expertId, creditCode, 'affiliated', from, until, version]);
  }

  @EventPattern(ExpertRelated.type, JETSTREAM)
  async related({ data, version }: EventOf<typeof ExpertRelated>): Promise<void> {
    const { expertId, agencyId, kind, from, until = null } = data;
    await this.db.query(KEEP_TIE, [expertId, agencyId, kind, from, until, version]);
  }
}

/** For services in which experts act: import this module, and list `expertPool` among the libraries. */
@Global()
@Module({ controllers: [ExpertPoolConsumer], providers: [ExpertPool], exports: [ExpertPool] })
export class ExpertPoolModule {}

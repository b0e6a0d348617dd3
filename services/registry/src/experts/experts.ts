import { Injectable } from '@nestjs/common';
import {
  type Cause,
  type Changing,
  Clock,
  type DueDeadline,
  idOfNew,
  OnDeadline,
  type Page,
  TableQuery,
} from '@heng/kit';
import { DataSource } from 'typeorm';
import * as rules from '../domain/experts/expert.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { ExpertStore, expertTable } from '../storage/experts/expert.store.js';

type Expert = rules.Expert;
export type ExpertFilter = { field?: string; state?: Expert['state']; cursor?: string };

const EXPERTS = new TableQuery(expertTable);
const OF_FIELD_AND_STATE = '($1::text is null or $1 = any(fields)) and ($2::text is null or state = $2)';

/** The pool of experts (R8). */
@Injectable()
export class Experts {
  constructor(
    private readonly experts: ExpertStore,
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  enrol(enrolment: Omit<rules.Enrolment, 'id'>, cause: Cause): Promise<Expert> {
    const id = idOfNew(cause);
    return this.experts.change(id, cause, () => rules.enrol({ ...enrolment, id }, this.clock.today()));
  }

  setFields(at: Changing, fields: readonly string[]): Promise<Expert> {
    return this.experts.changeAt(at, (expert) => rules.setFields(expert, fields, this.clock.today()));
  }

  setEmail(at: Changing, email: string | null): Promise<Expert> {
    return this.experts.changeAt(at, (expert) => rules.setEmail(expert, email, this.clock.today()));
  }

  affiliate(at: Changing, affiliation: rules.Affiliation): Promise<Expert> {
    return this.experts.changeAt(at, (expert) => rules.affiliate(expert, affiliation, this.clock.today()));
  }

  /** Records an interest in an agency that is or was on the register. @throws DomainError `kit.record-not-found` */
  async relate(at: Changing, relation: rules.Relation): Promise<Expert> {
    const { id: agencyId } = await this.agencies.get(relation.agencyId);
    return this.experts.changeAt(at, (expert) => rules.relate(expert, { ...relation, agencyId }, this.clock.today()));
  }

  /** Records the own tie of the calling expert. @throws DomainError `kit.record-not-found`, `registry.not-your-record` */
  async declare(at: Changing, tie: rules.Relation & Readonly<{ reason: string }>): Promise<Expert> {
    const { id: agencyId } = await this.agencies.get(tie.agencyId);
    const declared = { ...tie, agencyId };
    return this.experts.changeAt(at, (expert) =>
      rules.declareTie(expert, declared, at.cause.actor.sub, this.clock.today()),
    );
  }

  suspend(at: Changing, suspension: rules.Suspension): Promise<Expert> {
    return this.experts.changeAt(at, (expert) => rules.suspendExpert(expert, suspension, this.clock.today()));
  }

  reinstate(at: Changing, reason: string): Promise<Expert> {
    return this.experts.changeAt(at, (expert) => rules.reinstateExpert(expert, reason, this.clock.today()));
  }

  release(at: Changing, reason: string): Promise<Expert> {
    return this.experts.changeAt(at, (expert) => rules.leavePool(expert, reason, this.clock.today()));
  }

  @OnDeadline(rules.EXPERT_SUSPENSION)
  endSuspension({ subject, due }: DueDeadline, cause: Cause): Promise<Expert> {
    return this.experts.changeExisting(subject, cause, (expert) => rules.endExpertSuspension(expert, due));
  }

  /** Lists experts as enrolled, or those of a state in the order in which they came to it. @throws DomainError `kit.cursor-invalid` */
  page({ field, state, cursor }: ExpertFilter): Promise<Page<Expert>> {
    const values = [field ?? null, state ?? null];
    const order = state === undefined ? 'arrival' : 'entered';
    return EXPERTS.queue(this.db, order, cursor, { where: OF_FIELD_AND_STATE, values });
  }

  /** Finds the expert by id or by the sub of the expert's tokens. @throws DomainError `kit.record-not-found` */
  one(property: 'id' | 'sub', value: string): Promise<Expert> {
    return EXPERTS.one(this.db, property, value);
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { type Cause, type Changing, Clock, idOfNew } from '@heng/kit';
import { changeEmail, type Consultant, recordConsultant } from '../domain/people/consultant.js';
import { ConsultantStore } from '../storage/people/consultant.store.js';
import { EmploymentStore } from '../storage/people/employment.store.js';

/** Persons who consult (R9 1). */
@Injectable()
export class Consultants {
  constructor(
    private readonly consultants: ConsultantStore,
    private readonly employments: EmploymentStore,
    private readonly clock: Clock,
  ) {}

  record({ name, email }: Pick<Consultant, 'name' | 'email'>, cause: Cause): Promise<Consultant> {
    const id = idOfNew(cause);
    return this.consultants.change(id, cause, () => recordConsultant(id, name, email));
  }

  /** @throws DomainError `registry.not-your-consultant`, `kit.record-not-found` */
  async changeEmail(at: Changing, email: string): Promise<Consultant> {
    await this.employments.mustEmploy(at.cause.actor, at.id, this.clock.today());
    return this.consultants.changeAt(at, (consultant) => changeEmail(consultant, email));
  }

  /** @throws DomainError `registry.not-your-consultant`, `kit.record-not-found` */
  async one(id: string, reader: Actor): Promise<Consultant> {
    const consultant = await this.consultants.get(id);
    await this.employments.mustEmploy(reader, id, this.clock.today());
    return consultant;
  }
}

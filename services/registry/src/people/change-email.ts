import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { changeEmail } from '../domain/people/consultant.js';
import { ConsultantStore } from '../storage/people/consultant.store.js';
import { EmploymentStore } from '../storage/people/employment.store.js';

@Injectable()
export class ChangeEmail {
  constructor(
    private readonly consultants: ConsultantStore,
    private readonly employments: EmploymentStore,
    private readonly clock: Clock,
  ) {}

  async execute({ id, expect, email }: { id: string; expect: number; email: string }, cause: Cause) {
    await this.employments.mustEmploy(cause.actor, id, this.clock.today());
    return this.consultants.changeExisting(id, cause, (consultant) => changeEmail(consultant, email), { expect });
  }
}

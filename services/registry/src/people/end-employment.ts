import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { mustActFor } from '../domain/registration/agency.js';
import { endEmployment } from '../domain/people/employment.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { EmploymentStore } from '../storage/people/employment.store.js';

@Injectable()
export class EndEmployment {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly employments: EmploymentStore,
    private readonly clock: Clock,
  ) {}

  async execute({ id, expect, until }: { id: string; expect: number; until: string }, cause: Cause) {
    const { agencyId } = await this.employments.get(id);
    mustActFor(await this.agencies.get(agencyId), cause.actor);
    const today = this.clock.today();
    return this.employments.changeExisting(id, cause, (employment) => endEmployment(employment, until, today), {
      expect,
    });
  }
}

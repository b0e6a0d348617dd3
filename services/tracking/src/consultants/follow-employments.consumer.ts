import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { EmploymentEnded, EmploymentStarted, type EventOf } from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { EmploymentStore } from '../storage/consultants/employment.store.js';

/** Follows employments of persons at agencies. Either event may come first, and more than once. */
@Controller()
export class FollowEmployments {
  constructor(private readonly employments: EmploymentStore) {}

  @EventPattern(EmploymentStarted.type, JETSTREAM)
  started({ data }: EventOf<typeof EmploymentStarted>): Promise<void> {
    const { employmentId: id, agencyId, personId, from } = data;
    return this.employments.keepStart({ id, agencyId, personId, from, until: null });
  }

  @EventPattern(EmploymentEnded.type, JETSTREAM)
  ended({ data }: EventOf<typeof EmploymentEnded>): Promise<void> {
    const { employmentId: id, agencyId, personId, from, until } = data;
    return this.employments.keepEnd({ id, agencyId, personId, from, until });
  }
}

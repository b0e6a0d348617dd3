import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { EmploymentEnded, EmploymentStarted, type EventOf } from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { EmploymentStore } from '../storage/consultants/employment.store.js';

/** Follows employments of persons at agencies. Either event may come first, and more than once. */
@Controller()
export class FollowEmployments {
  constructor(private readonly employments: EmploymentStore) {}

  @EventPattern([EmploymentStarted.type, EmploymentEnded.type], JETSTREAM)
  follow({ data }: EventOf<typeof EmploymentStarted> | EventOf<typeof EmploymentEnded>): Promise<void> {
    const { employmentId: id, agencyId, personId, from } = data;
    return this.employments.keep({ id, agencyId, personId, from, until: 'until' in data ? data.until : null });
  }
}

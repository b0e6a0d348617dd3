import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { type EventOf, RulingIssued } from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { Announcements } from './announcements.js';

/** A ruling that names an announcement makes one due (R6). */
@Controller()
export class FollowRulingsConsumer {
  constructor(private readonly announcements: Announcements) {}

  @EventPattern(RulingIssued.type, JETSTREAM)
  ruled({ id, actor, data }: EventOf<typeof RulingIssued>): Promise<void> {
    const { complaintId, agencyId, severity, measures, ruledOn, reconsiderUntil } = data;
    const ground = { kind: 'complaint', id: complaintId } as const;
    const finding = { ground, agencyId, severity, publishAfter: reconsiderUntil ?? ruledOn };
    return this.announcements.follow(finding, measures.includes('announcement'), { id, actor });
  }
}

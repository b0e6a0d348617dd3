import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { type EventOf, ReportVerified, RulingIssued } from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { Announcements } from './announcements.js';

/** A ruling that names an announcement makes one due, and so does each report that is verified (R6). */
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

  @EventPattern(ReportVerified.type, JETSTREAM)
  verified({ id, actor, data }: EventOf<typeof ReportVerified>): Promise<void> {
    const { reportId, agencyId, severity, verifiedOn } = data;
    const ground = { kind: 'report', id: reportId } as const;
    return this.announcements.follow({ ground, agencyId, severity, publishAfter: verifiedOn }, true, { id, actor });
  }
}

import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  ComplaintAccepted,
  ComplaintAnswered,
  ComplaintClockMissed,
  ComplaintDeclined,
  ComplaintRuled,
  type EventOf,
} from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { Filers } from './filers.js';

/** Tells those who filed a complaint, and left an address, of each step (R6). */
@Controller()
export class TellFilersConsumer {
  constructor(private readonly filers: Filers) {}

  @EventPattern(ComplaintAccepted.type, JETSTREAM)
  accepted({ data: { complaintId, acceptedOn } }: EventOf<typeof ComplaintAccepted>): Promise<void> {
    return this.filers.tell(complaintId, 'accepted', acceptedOn);
  }

  @EventPattern(ComplaintDeclined.type, JETSTREAM)
  declined({ data: { complaintId, declinedOn } }: EventOf<typeof ComplaintDeclined>): Promise<void> {
    return this.filers.tell(complaintId, 'declined', declinedOn);
  }

  @EventPattern(ComplaintAnswered.type, JETSTREAM)
  answered({ data: { complaintId, answeredOn } }: EventOf<typeof ComplaintAnswered>): Promise<void> {
    return this.filers.tell(complaintId, 'answered', answeredOn);
  }

  @EventPattern(ComplaintRuled.type, JETSTREAM)
  ruled({ data: { complaintId, ruledOn } }: EventOf<typeof ComplaintRuled>): Promise<void> {
    return this.filers.tell(complaintId, 'ruled', ruledOn);
  }

  @EventPattern(ComplaintClockMissed.type, JETSTREAM)
  missed({ data: { complaintId, clock, due } }: EventOf<typeof ComplaintClockMissed>): Promise<void> {
    return this.filers.tell(complaintId, 'clock-missed', due, clock);
  }
}

import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  AnswerExtensionDecided,
  ComplaintAccepted,
  ComplaintAnswered,
  ComplaintClockMissed,
  ComplaintDeclined,
  ComplaintRuled,
  ComplaintSettled,
  type EventOf,
  MediationFailed,
  MediationOpened,
  OfferMade,
  ReportAccepted,
  ReportClockMissed,
  ReportDeclined,
  ReportHeard,
  ReportHearingBegun,
  ReportNotVerified,
  ReportVerified,
  ReconsiderationDecided,
  ReconsiderationRequested,
} from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { Filers } from './filers.js';

/** Tells those who filed a complaint or report, and left an address, of each step (R6). */
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

  @EventPattern(AnswerExtensionDecided.type, JETSTREAM)
  async extended({ data: { complaintId, granted, decidedOn } }: EventOf<typeof AnswerExtensionDecided>): Promise<void> {
    if (granted) await this.filers.tell(complaintId, 'answer-extended', decidedOn);
  }

  @EventPattern(ComplaintAnswered.type, JETSTREAM)
  answered({ data: { complaintId, answeredOn } }: EventOf<typeof ComplaintAnswered>): Promise<void> {
    return this.filers.tell(complaintId, 'answered', answeredOn);
  }

  @EventPattern(MediationOpened.type, JETSTREAM)
  mediated({ data: { complaintId, openedOn } }: EventOf<typeof MediationOpened>): Promise<void> {
    return this.filers.tell(complaintId, 'mediation-opened', openedOn);
  }

  /** Only the party of the mediation is told of an offer, and not of the own one. */
  @EventPattern(OfferMade.type, JETSTREAM)
  async offered({ data: { complaintId, by, number, madeOn } }: EventOf<typeof OfferMade>): Promise<void> {
    if (by === 'agency') await this.filers.tell(complaintId, 'offer-made', madeOn, String(number), true);
  }

  @EventPattern(MediationFailed.type, JETSTREAM)
  notAgreed({ data: { complaintId, failedOn } }: EventOf<typeof MediationFailed>): Promise<void> {
    return this.filers.tell(complaintId, 'mediation-failed', failedOn);
  }

  @EventPattern(ComplaintSettled.type, JETSTREAM)
  settled({ data: { complaintId, settledOn } }: EventOf<typeof ComplaintSettled>): Promise<void> {
    return this.filers.tell(complaintId, 'settled', settledOn);
  }

  @EventPattern(ComplaintRuled.type, JETSTREAM)
  ruled({ data: { complaintId, ruledOn } }: EventOf<typeof ComplaintRuled>): Promise<void> {
    return this.filers.tell(complaintId, 'ruled', ruledOn);
  }

  @EventPattern(ReconsiderationRequested.type, JETSTREAM)
  contested({ data: { complaintId, requestedOn } }: EventOf<typeof ReconsiderationRequested>): Promise<void> {
    return this.filers.tell(complaintId, 'reconsideration-requested', requestedOn);
  }

  @EventPattern(ReconsiderationDecided.type, JETSTREAM)
  reconsidered({ data: { complaintId, decidedOn } }: EventOf<typeof ReconsiderationDecided>): Promise<void> {
    return this.filers.tell(complaintId, 'reconsidered', decidedOn);
  }

  @EventPattern(ComplaintClockMissed.type, JETSTREAM)
  missed({ data: { complaintId, clock, due } }: EventOf<typeof ComplaintClockMissed>): Promise<void> {
    return this.filers.tell(complaintId, 'clock-missed', due, clock);
  }

  @EventPattern(ReportAccepted.type, JETSTREAM)
  reportAccepted({ data: { reportId, acceptedOn } }: EventOf<typeof ReportAccepted>): Promise<void> {
    return this.filers.tell(reportId, 'accepted', acceptedOn);
  }

  @EventPattern(ReportDeclined.type, JETSTREAM)
  reportDeclined({ data: { reportId, declinedOn } }: EventOf<typeof ReportDeclined>): Promise<void> {
    return this.filers.tell(reportId, 'declined', declinedOn);
  }

  @EventPattern(ReportHearingBegun.type, JETSTREAM)
  hearingBegun({ data: { reportId, begunOn } }: EventOf<typeof ReportHearingBegun>): Promise<void> {
    return this.filers.tell(reportId, 'hearing', begunOn);
  }

  @EventPattern(ReportHeard.type, JETSTREAM)
  heard({ data: { reportId, heardOn } }: EventOf<typeof ReportHeard>): Promise<void> {
    return this.filers.tell(reportId, 'heard', heardOn);
  }

  @EventPattern(ReportVerified.type, JETSTREAM)
  verified({ data: { reportId, verifiedOn } }: EventOf<typeof ReportVerified>): Promise<void> {
    return this.filers.tell(reportId, 'found', verifiedOn);
  }

  @EventPattern(ReportNotVerified.type, JETSTREAM)
  notVerified({ data: { reportId, foundOn } }: EventOf<typeof ReportNotVerified>): Promise<void> {
    return this.filers.tell(reportId, 'found', foundOn);
  }

  @EventPattern(ReportClockMissed.type, JETSTREAM)
  reportMissed({ data: { reportId, clock, due } }: EventOf<typeof ReportClockMissed>): Promise<void> {
    return this.filers.tell(reportId, 'clock-missed', due, clock);
  }
}

import { Controller } from '@nestjs/common';
import { GrpcMethod } from '@nestjs/microservices';
import { complaintsV1 } from '@heng/contracts/grpc';
import { Access } from '@heng/kit';
import type { ComplaintSummaryView } from '../complaint-api.js';
import { Complaints } from './complaints.js';

const { Clock, Severity } = complaintsV1;

@Controller()
export class ComplaintsGrpc {
  constructor(private readonly complaints: Complaints) {}

  @GrpcMethod('ComplaintsService', 'GetAgencyComplaintSummary')
  @Access('subsystem')
  async readComplaintSummary({
    agencyId,
  }: complaintsV1.GetAgencyComplaintSummaryRequest): Promise<complaintsV1.GetAgencyComplaintSummaryResponse> {
    return { summary: messageOf(await this.complaints.summary(agencyId)) };
  }
}

const messageOf = ({
  upheldBySeverity,
  clocks,
  accepted,
  ...counts
}: ComplaintSummaryView): complaintsV1.AgencyComplaintSummary => ({
  ...counts,
  filed: accepted,
  declined: 0,
  upheldBySeverity: [
    { severity: Severity.SEVERITY_MINOR, count: upheldBySeverity.minor },
    { severity: Severity.SEVERITY_ORDINARY, count: upheldBySeverity.ordinary },
    { severity: Severity.SEVERITY_SERIOUS, count: upheldBySeverity.serious },
  ],
  clocks: [
    { clock: Clock.CLOCK_ACCEPTANCE, ...clocks.acceptance },
    { clock: Clock.CLOCK_ANSWER, ...clocks.answer },
    { clock: Clock.CLOCK_RULING, ...clocks.ruling },
    { clock: Clock.CLOCK_VERIFICATION, ...clocks.verification },
  ],
});

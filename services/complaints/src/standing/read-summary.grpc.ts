import { Controller } from '@nestjs/common';
import { GrpcMethod } from '@nestjs/microservices';
import { complaintsV1 } from '@heng/contracts/grpc';
import { Access } from '@heng/kit';
import { type ComplaintSummary, ReadSummary } from './read-summary.query.js';

const { Clock, Severity } = complaintsV1;

@Controller()
export class ReadSummaryGrpc {
  constructor(private readonly summary: ReadSummary) {}

  @GrpcMethod('ComplaintsService', 'GetAgencyComplaintSummary')
  @Access('subsystem')
  async read({
    agencyId,
  }: complaintsV1.GetAgencyComplaintSummaryRequest): Promise<complaintsV1.GetAgencyComplaintSummaryResponse> {
    return { summary: onTheWire(await this.summary.execute(agencyId)) };
  }
}

const onTheWire = ({ upheldBySeverity, clocks, ...counts }: ComplaintSummary): complaintsV1.AgencyComplaintSummary => ({
  ...counts,
  upheldBySeverity: [
    { severity: Severity.SEVERITY_MINOR, count: upheldBySeverity.minor },
    { severity: Severity.SEVERITY_ORDINARY, count: upheldBySeverity.ordinary },
    { severity: Severity.SEVERITY_SERIOUS, count: upheldBySeverity.serious },
  ],
  clocks: [
    { clock: Clock.CLOCK_ACCEPTANCE, ...clocks.acceptance },
    { clock: Clock.CLOCK_ANSWER, ...clocks.answer },
    { clock: Clock.CLOCK_RULING, ...clocks.ruling },
  ],
});

import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { ApiProperty } from '@nestjs/swagger';
import { allegations, severities } from '@heng/contracts';
import { complaintsV1, constantOf } from '@heng/contracts/grpc';
import { Access, answerInStream, type ServerCall, StreamCall } from '@heng/kit';
import { ArrayMaxSize, IsUUID, Matches } from 'class-validator';
import { publicClocks } from '../storage/incident.query.js';
import type { ComplaintSummaryView } from './figures-api.js';
import { ReadFigures } from './read-figures.query.js';

const { Clock, Ground, Severity } = complaintsV1;

class BatchGetSummariesRequest implements complaintsV1.BatchGetAgencyComplaintSummariesRequest {
  @IsUUID('all', { each: true })
  @ArrayMaxSize(1000)
  agencyIds!: string[];
}

class WatchSummariesRequest implements complaintsV1.WatchAgencyComplaintSummariesRequest {
  @ApiProperty({ example: '1042' })
  @Matches(/^\d{1,18}$/)
  position!: string;
}

/** The public figures of agencies for other subsystems. */
@Controller()
@Access('subsystem')
export class ComplaintsGrpc {
  constructor(private readonly figures: ReadFigures) {}

  @GrpcMethod('ComplaintsService', 'GetAgencyComplaintSummary')
  async readComplaintSummary({
    agencyId,
  }: complaintsV1.GetAgencyComplaintSummaryRequest): Promise<complaintsV1.GetAgencyComplaintSummaryResponse> {
    return { summary: messageOf(await this.figures.of(agencyId)) };
  }

  @GrpcMethod('ComplaintsService', 'BatchGetAgencyComplaintSummaries')
  async readComplaintSummaries(
    @Payload() { agencyIds }: BatchGetSummariesRequest,
  ): Promise<complaintsV1.BatchGetAgencyComplaintSummariesResponse> {
    const summaries = await this.figures.ofKnown(agencyIds);
    const known = new Set(summaries.map(({ agencyId }) => agencyId));
    return { summaries: summaries.map(messageOf), unknownIds: agencyIds.filter((id) => !known.has(id.toLowerCase())) };
  }

  @GrpcMethod('ComplaintsService', 'WatchAgencyComplaintSummaries')
  watchComplaintSummaries(@Payload() { position }: WatchSummariesRequest, @StreamCall() call: ServerCall) {
    return answerInStream(call, (left) => this.responses(position, left));
  }

  private async *responses(
    last: string,
    left: AbortSignal,
  ): AsyncGenerator<complaintsV1.WatchAgencyComplaintSummariesResponse[]> {
    for await (const changes of this.figures.after(last, left)) {
      const summaries = await this.figures.ofAll(changes.map(({ agencyId }) => agencyId));
      yield changes.map(({ position }, n) => ({ position, summary: messageOf(summaries[n]!) }));
    }
  }
}

const messageOf = ({
  upheldBySeverity,
  byGround,
  clocks,
  accepted,
  ...counts
}: ComplaintSummaryView): complaintsV1.AgencyComplaintSummary => ({
  ...counts,
  filed: accepted,
  declined: 0,
  upheldBySeverity: severities.map((name) => ({
    severity: Severity[constantOf('SEVERITY', name)],
    count: upheldBySeverity[name],
  })),
  byGround: allegations.map((name) => ({ ground: Ground[constantOf('GROUND', name)], count: byGround[name] })),
  clocks: publicClocks.map((name) => ({ clock: Clock[constantOf('CLOCK', name)], ...clocks[name] })),
});

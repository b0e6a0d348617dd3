import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import type { Stage } from '@heng/contracts';
import { trackingV1 } from '@heng/contracts/grpc';
import { Access } from '@heng/kit';
import { IsUUID } from 'class-validator';
import { type BoardRow, ReadBoard } from './read-board.query.js';

class ProjectRequest implements trackingV1.GetProjectRequest {
  @IsUUID() id!: string;
}

const STAGES: Record<Stage, trackingV1.Stage> = {
  launch: trackingV1.Stage.STAGE_LAUNCH,
  diagnosis: trackingV1.Stage.STAGE_DIAGNOSIS,
  planning: trackingV1.Stage.STAGE_PLANNING,
  documentation: trackingV1.Stage.STAGE_DOCUMENTATION,
  'internal-audit-and-management-review': trackingV1.Stage.STAGE_INTERNAL_AUDIT_AND_MANAGEMENT_REVIEW,
  assessment: trackingV1.Stage.STAGE_ASSESSMENT,
};

@Controller()
export class GetProjectGrpc {
  constructor(private readonly board: ReadBoard) {}

  @GrpcMethod('TrackingService', 'GetProject')
  @Access('subsystem')
  async getProject(@Payload() { id }: ProjectRequest): Promise<trackingV1.GetProjectResponse> {
    return { project: toMessage(await this.board.project(id)) };
  }
}

function toMessage({ id, agencyId, enterpriseId, startedOn, endedOn, stages, version }: BoardRow): trackingV1.Project {
  return {
    id,
    agencyId,
    enterpriseId,
    startedOn,
    ...(endedOn ? { endedOn } : {}),
    stages: stages.flatMap(({ stage, startedOn: began, completedOn }) =>
      began ? [{ stage: STAGES[stage], startedOn: began, ...(completedOn ? { completedOn } : {}) }] : [],
    ),
    version,
  };
}

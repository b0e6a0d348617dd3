import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { ApiProperty } from '@nestjs/swagger';
import { trackingV1 } from '@heng/contracts/grpc';
import { Access, answerInStream, type ServerCall, StreamCall } from '@heng/kit';
import { Matches } from 'class-validator';
import type { BoardChangeKind } from '../domain/board/board-change.js';
import { BoardWatch, type PlacedChange } from './board-watch.js';
import { messageOf } from './project-message.js';
import { ReadProjects } from './read-projects.query.js';

class WatchProjectsRequest implements trackingV1.WatchProjectsRequest {
  /** Deprecated: where it is not empty, it is meant. */
  @ApiProperty({ example: '1042' })
  @Matches(/^\d{0,18}$/)
  position!: string;

  @ApiProperty({ example: '1042' })
  @Matches(/^\d{1,18}$/)
  logPosition!: string;
}

type Response = trackingV1.WatchProjectsResponse;

const kindMessages: Readonly<Record<BoardChangeKind, trackingV1.ProjectChangeKind>> = {
  started: trackingV1.ProjectChangeKind.PROJECT_CHANGE_KIND_STARTED,
  'stage-recorded': trackingV1.ProjectChangeKind.PROJECT_CHANGE_KIND_STAGE_RECORDED,
  suspended: trackingV1.ProjectChangeKind.PROJECT_CHANGE_KIND_SUSPENDED,
  resumed: trackingV1.ProjectChangeKind.PROJECT_CHANGE_KIND_RESUMED,
  ended: trackingV1.ProjectChangeKind.PROJECT_CHANGE_KIND_ENDED,
  'assessment-reported': trackingV1.ProjectChangeKind.PROJECT_CHANGE_KIND_ASSESSMENT_REPORTED,
};

@Controller()
export class WatchProjectsGrpc {
  constructor(
    private readonly watched: BoardWatch,
    private readonly projects: ReadProjects,
  ) {}

  @GrpcMethod('TrackingService', 'WatchProjects')
  @Access('subsystem')
  watch(@Payload() { position, logPosition }: WatchProjectsRequest, @StreamCall() call: ServerCall) {
    return answerInStream(call, (left) => this.responses(position || logPosition, left));
  }

  private async *responses(position: string, left: AbortSignal): AsyncGenerator<Response[]> {
    for await (const changes of this.watched.after(position, left)) yield await this.responsesOf(changes);
  }

  private async responsesOf(changes: readonly PlacedChange[]): Promise<Response[]> {
    const known = await this.projects.byIds([...new Set(changes.map(({ projectId }) => projectId))]);
    return changes.map(({ position, kind, at, projectId }) => ({
      position,
      logPosition: position,
      kind: kindMessages[kind],
      changedAt: at,
      project: messageOf(known.get(projectId)!),
    }));
  }
}

import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { ApiProperty } from '@nestjs/swagger';
import { constantOf, trackingV1 } from '@heng/contracts/grpc';
import { Access, answerInStream, refuseKit, type ServerCall, StreamCall } from '@heng/kit';
import { ArrayMaxSize, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { stageDatesOf } from '../domain/board/board-line.js';
import { stagesOnBoard } from './board-view.js';
import { type ToldProject, ToldProjects } from './told-projects.query.js';

class GetProjectRequest implements trackingV1.GetProjectRequest {
  @IsUUID() id!: string;
}

class BatchGetProjectsRequest implements trackingV1.BatchGetProjectsRequest {
  @IsUUID('all', { each: true }) @ArrayMaxSize(1000) ids!: string[];
}

class FindProjectsRequest implements trackingV1.FindProjectsRequest {
  @IsString() @Length(1, 40) enterpriseCreditCode!: string;
  @IsOptional() @IsString() @Length(1, 40) agencyCreditCode?: string;
}

class WatchProjectsRequest implements trackingV1.WatchProjectsRequest {
  /** Deprecated: it counts where it is not empty. */
  @ApiProperty({ example: '1042' }) @Matches(/^\d{0,18}$/) position!: string;
  @ApiProperty({ example: '1042' }) @Matches(/^\d{1,18}$/) logPosition!: string;
}

/** Projects for other subsystems. */
@Controller()
export class ProjectsGrpc {
  constructor(private readonly projects: ToldProjects) {}

  @GrpcMethod('TrackingService', 'GetProject')
  @Access('subsystem')
  async get(@Payload() { id }: GetProjectRequest): Promise<trackingV1.GetProjectResponse> {
    const project = (await this.projects.byIds([id])).get(id.toLowerCase());
    if (!project) throw refuseKit('record-not-found', { what: 'project', id });
    return { project: messageOf(project) };
  }

  @GrpcMethod('TrackingService', 'BatchGetProjects')
  @Access('subsystem')
  async batchGet(@Payload() { ids }: BatchGetProjectsRequest): Promise<trackingV1.BatchGetProjectsResponse> {
    const known = await this.projects.byIds(ids);
    return { projects: ids.flatMap((id) => known.get(id.toLowerCase()) ?? []).map(messageOf) };
  }

  @GrpcMethod('TrackingService', 'FindProjects')
  @Access('subsystem/assessment')
  async find(@Payload() request: FindProjectsRequest): Promise<trackingV1.FindProjectsResponse> {
    const { enterpriseCreditCode, agencyCreditCode } = request;
    return { projects: (await this.projects.ofEnterprise(enterpriseCreditCode, agencyCreditCode)).map(messageOf) };
  }

  @GrpcMethod('TrackingService', 'WatchProjects')
  @Access('subsystem')
  watch(@Payload() { position, logPosition }: WatchProjectsRequest, @StreamCall() call: ServerCall) {
    return answerInStream(call, (left) => this.responses(position || logPosition, left));
  }

  private async *responses(after: string, left: AbortSignal): AsyncGenerator<trackingV1.WatchProjectsResponse[]> {
    for await (const changes of this.projects.after(after, left)) {
      const known = await this.projects.byIds([...new Set(changes.map(({ projectId }) => projectId))]);
      yield changes.map(({ position, kind, at, projectId }) => ({
        position,
        logPosition: position,
        kind: trackingV1.ProjectChangeKind[constantOf('PROJECT_CHANGE_KIND', kind)],
        changedAt: at,
        project: messageOf(known.get(projectId)!),
      }));
    }
  }
}

function messageOf(project: ToldProject): trackingV1.Project {
  const { id, version, agencyId, enterpriseId, startedOn } = project;
  const { endedOn, continues, continuedBy, expectedBy } = project;
  return {
    ...{ id, version, agencyId, enterpriseId, startedOn },
    state: trackingV1.ProjectState[constantOf('PROJECT_STATE', project.state)],
    ...known({ endedOn, continues, continuedBy, expectedBy }),
    stages: stagesOnBoard(stageDatesOf(project.stages)).flatMap(({ stage, startedOn: began, ...dates }) =>
      began === null
        ? []
        : [{ stage: trackingV1.Stage[constantOf('STAGE', stage)], startedOn: began, ...known(dates) }],
    ),
  };
}

/** The fields that are not null: a message leaves the others out. */
const known = <K extends string>(fields: Readonly<Record<K, string | null>>): Partial<Record<K, string>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<Record<K, string>>;

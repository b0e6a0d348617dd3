import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import type { trackingV1 } from '@heng/contracts/grpc';
import { Access, refuseKit } from '@heng/kit';
import { ArrayMaxSize, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { messageOf } from './project-message.js';
import { ReadProjects } from './read-projects.query.js';

class GetProjectRequest implements trackingV1.GetProjectRequest {
  @IsUUID() id!: string;
}

class BatchGetProjectsRequest implements trackingV1.BatchGetProjectsRequest {
  @IsUUID('all', { each: true })
  @ArrayMaxSize(1000)
  ids!: string[];
}

class FindProjectsRequest implements trackingV1.FindProjectsRequest {
  @IsString() @Length(1, 40) enterpriseCreditCode!: string;
  @IsOptional() @IsString() @Length(1, 40) agencyCreditCode?: string;
}

@Controller()
export class ReadProjectsGrpc {
  constructor(private readonly projects: ReadProjects) {}

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
}

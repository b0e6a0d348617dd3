import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { plainCode } from '@heng/contracts';
import type { registryV1 } from '@heng/contracts/grpc';
import { Access } from '@heng/kit';
import { ArrayMaxSize, IsString, IsUUID, Length, ValidateIf } from 'class-validator';
import { messageOf } from './agency-message.js';
import { ReadAgencies } from './read-agencies.query.js';

class GetAgencyRequest implements registryV1.GetAgencyRequest {
  /** Asked for unless a credit code is given. */
  @ValidateIf(({ creditCode }: GetAgencyRequest) => creditCode === undefined)
  @IsUUID()
  id?: string;

  @ValidateIf(({ creditCode }: GetAgencyRequest) => creditCode !== undefined)
  @IsString()
  @Length(1, 40)
  creditCode?: string;
}

class BatchGetAgenciesRequest implements registryV1.BatchGetAgenciesRequest {
  @IsUUID('all', { each: true })
  @ArrayMaxSize(1000)
  ids!: string[];
}

@Controller()
export class ReadAgenciesGrpc {
  constructor(private readonly agencies: ReadAgencies) {}

  @GrpcMethod('RegistryService', 'GetAgency')
  @Access('subsystem')
  async get(@Payload() { id, creditCode }: GetAgencyRequest): Promise<registryV1.GetAgencyResponse> {
    const agency = id === undefined ? this.agencies.byCreditCode(plainCode(creditCode ?? '')) : this.agencies.byId(id);
    return { agency: messageOf(await agency) };
  }

  @GrpcMethod('RegistryService', 'BatchGetAgencies')
  @Access('subsystem')
  async batchGet(@Payload() { ids }: BatchGetAgenciesRequest): Promise<registryV1.BatchGetAgenciesResponse> {
    const known = new Map((await this.agencies.byIds(ids)).map((agency) => [agency.id, messageOf(agency)]));
    return {
      agencies: ids.flatMap((id) => known.get(id) ?? []),
      unknownIds: ids.filter((id) => !known.has(id)),
    };
  }
}

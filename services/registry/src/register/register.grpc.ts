import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { ApiProperty } from '@nestjs/swagger';
import { industries, plainCode, provinces } from '@heng/contracts';
import { constantOf, type registryV1 } from '@heng/contracts/grpc';
import { Access, answerInStream, HasLength, type ServerCall, StreamCall } from '@heng/kit';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { agencyStates } from '../domain/registration/agency.js';
import { grades, type Search, sortNames } from '../storage/register/register-search.js';
import type { AgencyLine } from './register-views.js';
import { ReadAgencies } from './read-agencies.query.js';
import { RegisterChanges } from './register-changes.query.js';

class GetAgencyRequest implements registryV1.GetAgencyRequest {
  /** The id, unless a credit code is given. */
  @ValidateIf(({ creditCode }: GetAgencyRequest) => creditCode === undefined)
  @IsUUID()
  id?: string;

  @ValidateIf(({ creditCode }: GetAgencyRequest) => creditCode !== undefined)
  @HasLength(1, 40)
  creditCode?: string;
}

class BatchGetAgenciesRequest implements registryV1.BatchGetAgenciesRequest {
  @IsUUID('all', { each: true })
  @ArrayMaxSize(1000)
  ids!: string[];
}

class SearchAgenciesRequest implements registryV1.SearchAgenciesRequest {
  @HasLength(1, 100)
  @IsOptional()
  q?: string;

  @ArrayMaxSize(100)
  @IsIn(provinces.map(({ code }) => code), { each: true })
  provinces!: string[];

  @ArrayMaxSize(200)
  @IsIn(industries.map(({ code }) => code), { each: true })
  industries!: string[];

  @ArrayMaxSize(10)
  @IsIn(grades, { each: true })
  grades!: string[];

  @ArrayMaxSize(10)
  @IsIn(agencyStates.map((state) => constantOf('AGENCY_STATE', state)), { each: true })
  states!: registryV1.AgencyState[];

  @IsOptional()
  @IsBoolean()
  complete?: boolean;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  completeness?: number;

  @IsOptional()
  @IsIn(sortNames)
  sort?: NonNullable<Search['sort']>;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  pageSize?: number;

  @IsOptional()
  @IsString()
  pageToken?: string;
}

class WatchAgenciesRequest implements registryV1.WatchAgenciesRequest {
  @ApiProperty({ example: '1042' })
  @Matches(/^\d{1,18}$/)
  position!: string;
}

/** The register for other subsystems. */
@Controller()
@Access('subsystem')
export class RegisterGrpc {
  constructor(
    private readonly agencies: ReadAgencies,
    private readonly changes: RegisterChanges,
  ) {}

  @GrpcMethod('RegistryService', 'GetAgency')
  async get(@Payload() { id, creditCode }: GetAgencyRequest): Promise<registryV1.GetAgencyResponse> {
    const agency = id === undefined ? this.agencies.byCreditCode(plainCode(creditCode ?? '')) : this.agencies.byId(id);
    return { agency: messageOf(await agency) };
  }

  @GrpcMethod('RegistryService', 'BatchGetAgencies')
  async batchGet(@Payload() { ids }: BatchGetAgenciesRequest): Promise<registryV1.BatchGetAgenciesResponse> {
    const known = new Map((await this.agencies.byIds(ids)).map((agency) => [agency.id, messageOf(agency)]));
    return { agencies: ids.flatMap((id) => known.get(id) ?? []), unknownIds: ids.filter((id) => !known.has(id)) };
  }

  @GrpcMethod('RegistryService', 'SearchAgencies')
  async search(@Payload() request: SearchAgenciesRequest): Promise<registryV1.SearchAgenciesResponse> {
    const { items, next, count } = await this.agencies.page(searchOf(request));
    return { agencies: items.map(messageOf), nextPageToken: next ?? '', ...(count === null ? {} : { count }) };
  }

  @GrpcMethod('RegistryService', 'WatchAgencies')
  watch(@Payload() { position }: WatchAgenciesRequest, @StreamCall() call: ServerCall) {
    return answerInStream(call, (left) => this.responses(position, left));
  }

  private async *responses(last: string, left: AbortSignal): AsyncGenerator<registryV1.WatchAgenciesResponse[]> {
    for await (const changes of this.changes.after(last, left)) {
      const known = await this.agencies.byIds(changes.map(({ agencyId }) => agencyId));
      const messages = new Map(known.map((agency) => [agency.id, messageOf(agency)]));
      yield changes.map(({ position, kind, at, agencyId }) => ({
        ...{ position, kind: constantOf('AGENCY_CHANGE_KIND', kind), changedAt: at },
        agency: messages.get(agencyId),
      }));
    }
  }
}

function messageOf(agency: AgencyLine): registryV1.Agency {
  const { id, version, creditCode, name, province, registeredOn, deregisteredOn, completeness, grade, cycle } = agency;
  return {
    ...{ id, version, creditCode, name, province, registeredOn, completeness },
    creditCodeStatus: constantOf('CREDIT_CODE_STATUS', agency.creditCodeStatus),
    state: constantOf('AGENCY_STATE', agency.state),
    ...(deregisteredOn ? { deregisteredOn } : {}),
    ...(grade ? { grade } : {}),
    ...(cycle ? { cycle } : {}),
  };
}

/** An empty list in a request is no condition. */
function searchOf({
  provinces: province,
  industries: industry,
  grades: grade,
  states,
  pageSize: size,
  pageToken: cursor,
  ...rest
}: SearchAgenciesRequest): Search {
  const state = agencyStates.filter((one) => states.includes(constantOf('AGENCY_STATE', one)));
  const lists = Object.entries({ province, industry, grade, state }).filter(([, list]) => list.length > 0);
  return { ...rest, ...Object.fromEntries(lists), ...(size ? { size } : {}), ...(cursor ? { cursor } : {}) };
}

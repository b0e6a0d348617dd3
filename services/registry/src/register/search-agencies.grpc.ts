import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { industries, provinces } from '@heng/contracts';
import type { registryV1 } from '@heng/contracts/grpc';
import { Access } from '@heng/kit';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { agencyStates } from '../domain/registration/agency.js';
import { grades, type Search, sortNames } from '../storage/register/register-search.js';
import { messageOf, stateMessages } from './agency-message.js';
import { SearchAgencies } from './search-agencies.query.js';

class SearchAgenciesRequest implements registryV1.SearchAgenciesRequest {
  @IsOptional()
  @IsString()
  @Length(1, 100)
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
  @IsIn(Object.values(stateMessages), { each: true })
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

@Controller()
export class SearchAgenciesGrpc {
  constructor(private readonly agencies: SearchAgencies) {}

  @GrpcMethod('RegistryService', 'SearchAgencies')
  @Access('subsystem')
  async search(@Payload() request: SearchAgenciesRequest): Promise<registryV1.SearchAgenciesResponse> {
    const { items, next, count } = await this.agencies.page(searchOf(request));
    return { agencies: items.map(messageOf), nextPageToken: next ?? '', ...(count === null ? {} : { count }) };
  }
}

/** A list that is empty asks for nothing. */
function searchOf({
  provinces: province,
  industries: industry,
  grades: grade,
  states,
  pageSize: size,
  pageToken: cursor,
  ...rest
}: SearchAgenciesRequest): Search {
  const state = agencyStates.filter((one) => states.includes(stateMessages[one]));
  const lists = Object.entries({ province, industry, grade, state }).filter(([, list]) => list.length > 0);
  return { ...rest, ...Object.fromEntries(lists), ...(size ? { size } : {}), ...(cursor ? { cursor } : {}) };
}

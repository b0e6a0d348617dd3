import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { industries, provinces } from '@heng/contracts';
import { Access } from '@heng/kit';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { agencyStates } from '../domain/registration/agency.js';
import { COUNTED, grades, type Search, sortNames } from '../storage/register/register-search.js';
import { AgencyLine } from './agency-line.js';
import { type FoundPage, SearchAgencies } from './search-agencies.query.js';

/** A filter that may be given several times. */
const Several = () => Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value : [value]));

const PROVINCES = provinces.map(({ code }) => code);
const INDUSTRIES = industries.map(({ code }) => code);

class AgenciesQuery {
  @ApiPropertyOptional({
    example: '衡鉴',
    description: 'a part of a name, also a former one; its pinyin or initials; the beginning of a credit code',
  })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;

  @ApiPropertyOptional({ type: [String], example: ['350000'], description: 'province codes (GB/T 2260)' })
  @IsOptional()
  @Several()
  @ArrayMaxSize(PROVINCES.length)
  @IsIn(PROVINCES, { each: true })
  province?: string[];

  @ApiPropertyOptional({ type: [String], example: ['C'], description: 'sections or divisions of GB/T 4754-2017' })
  @IsOptional()
  @Several()
  @ArrayMaxSize(INDUSTRIES.length)
  @IsIn(INDUSTRIES, { each: true })
  industry?: string[];

  @ApiPropertyOptional({ enum: grades, isArray: true, description: 'of the latest rating' })
  @IsOptional()
  @Several()
  @ArrayMaxSize(grades.length)
  @IsIn(grades, { each: true })
  grade?: string[];

  @ApiPropertyOptional({ enum: agencyStates, isArray: true })
  @IsOptional()
  @Several()
  @ArrayMaxSize(agencyStates.length)
  @IsIn(agencyStates, { each: true })
  state?: string[];

  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'whether the latest disclosure is complete' })
  @IsOptional()
  @IsIn(['true', 'false'])
  complete?: 'true' | 'false';

  @ApiPropertyOptional({ example: 80, description: 'per cent of the required fields that are answered, at least' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(100)
  completeness?: number;

  @ApiPropertyOptional({
    enum: sortNames,
    description:
      'name: by pinyin (default); registeredOn: the oldest first; grade: A first, 未获评级 last; completeness: the most ' +
      'complete first; lastChanged: what changed longest ago first; with - the other way round',
  })
  @IsOptional()
  @IsIn(sortNames)
  sort?: NonNullable<Search['sort']>;

  @ApiPropertyOptional({ description: '`next` of the page before, with the same sort' })
  @IsOptional()
  @IsString()
  cursor?: string;
}

class AgencyPage {
  @ApiProperty({ type: [AgencyLine] }) items!: AgencyLine[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
  @ApiProperty({ nullable: true, type: Number, description: `how many fit; null when more than ${COUNTED}` })
  count!: number | null;
}

@ApiTags('register')
@Controller('agencies')
export class SearchAgenciesHttp {
  constructor(private readonly agencies: SearchAgencies) {}

  @Get()
  @Access('public')
  @ApiOperation({ summary: 'Search the register of agencies' })
  @ApiOkResponse({ type: AgencyPage })
  search(@Query() { complete, ...search }: AgenciesQuery): Promise<FoundPage> {
    return this.agencies.page({ ...search, ...(complete ? { complete: complete === 'true' } : {}) });
  }
}

import { Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { industries, provinces } from '@heng/contracts';
import { Access, Caller, pageView, PathId, type Principal, Read } from '@heng/kit';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { agencyStates } from '../domain/registration/agency.js';
import { COUNTED, grades, type Search, sortNames } from '../storage/register/register-search.js';
import { AgencyLine } from './agency-line.js';
import { PublicAgencyView } from './public-agency-view.js';
import { ReadAgency } from './read-agency.query.js';
import { SearchAgencies } from './search-agencies.query.js';

/** A filter that may appear several times. */
const Several = () => Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value : [value]));

const PROVINCES = provinces.map(({ code }) => code);
const INDUSTRIES = industries.map(({ code }) => code);

class AgenciesQuery {
  @ApiProperty({
    example: '衡鉴',
    description: 'a part of a name, also a former one; its pinyin or initials; the beginning of a credit code',
  })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;

  @ApiProperty({ example: ['350000'], description: 'province codes (GB/T 2260)' })
  @IsOptional()
  @Several()
  @ArrayMaxSize(PROVINCES.length)
  @IsIn(PROVINCES, { each: true })
  province?: string[];

  @ApiProperty({ example: ['C'], description: 'sections or divisions of GB/T 4754-2017' })
  @IsOptional()
  @Several()
  @ArrayMaxSize(INDUSTRIES.length)
  @IsIn(INDUSTRIES, { each: true })
  industry?: string[];

  @ApiProperty({ description: 'the grade of the latest rating' })
  @IsOptional()
  @Several()
  @ArrayMaxSize(grades.length)
  @IsIn(grades, { each: true })
  grade?: string[];

  @IsOptional()
  @Several()
  @ArrayMaxSize(agencyStates.length)
  @IsIn(agencyStates, { each: true })
  state?: string[];

  @ApiProperty({ description: 'whether the latest disclosure is complete' })
  @IsOptional()
  @IsIn(['true', 'false'])
  complete?: 'true' | 'false';

  @ApiProperty({ example: 80, description: 'the least per cent of the required fields that are answered' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(100)
  completeness?: number;

  @ApiProperty({
    description:
      'name: by pinyin (default); registeredOn: oldest first; grade: A first, 未获评级 last; completeness: most ' +
      'complete first; lastChanged: longest ago first; - reverses the order',
  })
  @IsOptional()
  @IsIn(sortNames)
  sort?: NonNullable<Search['sort']>;

  @ApiProperty({ description: '`next` of the page before, with the same sort' })
  @IsOptional()
  @IsString()
  cursor?: string;
}

class FoundAgenciesView extends pageView(AgencyLine) {
  @ApiProperty({ nullable: true, type: 'integer', description: `the number of matches; null above ${COUNTED}` })
  count!: number | null;
}

/** The public register. */
@ApiTags('register')
@Controller('agencies')
@Access('public')
export class RegisterHttp {
  constructor(
    private readonly searches: SearchAgencies,
    private readonly agencies: ReadAgency,
  ) {}

  @Read('', FoundAgenciesView, 'Search the register of agencies')
  searchAgencies(@Query() { complete, ...search }: AgenciesQuery): Promise<FoundAgenciesView> {
    return this.searches.page({ ...search, ...(complete ? { complete: complete === 'true' } : {}) });
  }

  @Read(':id', PublicAgencyView, 'Show one agency: identity, disclosure, figures, team, merits, ratings')
  readAgency(@PathId() id: string, @Caller() reader: Principal): Promise<PublicAgencyView> {
    return this.agencies.of(id, reader);
  }
}

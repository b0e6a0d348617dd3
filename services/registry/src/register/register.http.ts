import { applyDecorators, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { industries, provinces } from '@heng/contracts';
import { Access, Caller, HasLength, pageView, PathId, type Principal, Read } from '@heng/kit';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { agencyStates } from '../domain/registration/agency.js';
import { COUNTED, grades, type Search, sortNames } from '../storage/register/register-search.js';
import { ReadAgencies } from './read-agencies.query.js';
import { ReadAgency } from './read-agency.query.js';
import { AgencyLine, PublicAgencyView } from './register-views.js';

const PROVINCES = provinces.map(({ code }) => code);
const INDUSTRIES = industries.map(({ code }) => code);

/** A filter by some of these values, that may appear several times. */
const AnyOf = (values: readonly string[]) =>
  applyDecorators(
    IsIn(values, { each: true }),
    ArrayMaxSize(values.length),
    Transform(({ value }: { value: unknown }) => [value].flat()),
    IsOptional(),
  );

class AgenciesQuery {
  @HasLength(1, 100, {
    example: '衡鉴',
    description: 'a part of a name, also a former one; its pinyin or initials; the beginning of a credit code',
  })
  @IsOptional()
  q?: string;

  @ApiProperty({ example: ['350000'], description: 'province codes (GB/T 2260)' })
  @AnyOf(PROVINCES)
  province?: string[];

  @ApiProperty({ example: ['C'], description: 'sections or divisions of GB/T 4754-2017' })
  @AnyOf(INDUSTRIES)
  industry?: string[];

  @ApiProperty({ description: 'the grade of the latest rating' })
  @AnyOf(grades)
  grade?: string[];

  @AnyOf(agencyStates)
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
    private readonly agencies: ReadAgencies,
    private readonly agency: ReadAgency,
  ) {}

  @Read('', FoundAgenciesView, 'Search the register of agencies')
  searchAgencies(@Query() { complete, ...search }: AgenciesQuery) {
    return this.agencies.page({ ...search, ...(complete ? { complete: complete === 'true' } : {}) });
  }

  @Read(':id', PublicAgencyView, 'Show one agency: identity, disclosure, figures, team, merits, ratings')
  readAgency(@PathId() id: string, @Caller() reader: Principal) {
    return this.agency.of(id, reader);
  }
}

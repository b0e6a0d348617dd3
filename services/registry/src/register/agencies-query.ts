import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { industries, provinces } from '@heng/contracts';
import { HasLength } from '@heng/kit';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { agencyStates } from '../domain/registration/agency.js';
import { type AgencyFilter, grades, type Search, sortNames } from '../storage/register/register-search.js';

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

/** The filters of the register, as its list, files and feed take them. */
export class AgencyFilterQuery {
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
}

export class AgenciesQuery extends AgencyFilterQuery {
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

export const filterOf = <Q extends AgencyFilterQuery>({
  complete,
  ...filter
}: Q): Omit<Q, 'complete'> & AgencyFilter => ({
  ...filter,
  ...(complete ? { complete: complete === 'true' } : {}),
});

import { Controller, Query } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions, ApiTags } from '@nestjs/swagger';
import { industries, provinces, projectEndings, stages } from '@heng/contracts';
import { Access, Read } from '@heng/kit';
import { IsIn, IsOptional, Matches } from 'class-validator';
import type { Happened } from '../domain/board/statistics.js';
import { ReadStatistics, type Statistics } from './read-statistics.query.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

class StatisticsQuery {
  @ApiProperty({ example: '2025-01', description: 'the first month; by default eleven before the last' })
  @IsOptional()
  @Matches(MONTH)
  from?: string;

  @ApiProperty({ example: '2026-06', description: 'the last month; by default the present one' })
  @IsOptional()
  @Matches(MONTH)
  until?: string;

  @ApiProperty({ example: '440000', description: 'province of the enterprise (GB/T 2260)' })
  @IsOptional()
  @IsIn(provinces.map(({ code }) => code))
  province?: string;

  @ApiProperty({ example: '34', description: 'industry of the enterprise (GB/T 4754-2017), as it is recorded' })
  @IsOptional()
  @IsIn(industries.map(({ code }) => code))
  industry?: string;
}

/** A number for each of some names. */
const numbers = (of: readonly string[], description: string): ApiPropertyOptions => ({
  type: 'object',
  properties: Object.fromEntries(of.map((one) => [one, { type: 'integer' }])),
  required: [...of],
  description,
});

class Counts {
  @ApiProperty({ type: 'integer' }) started!: number;
  @ApiProperty(numbers(projectEndings, 'the projects that ended, by ending')) ended!: Happened['ended'];
  @ApiProperty(numbers(stages, 'the projects that began the stage')) stages!: Happened['stages'];
}
class MonthCountsView extends Counts {
  @ApiProperty({ example: '2026-03' }) month!: string;
}
class ProvinceCountsView extends Counts {
  @ApiProperty({ example: '440000' }) province!: string;
}
class IndustryCountsView extends Counts {
  @ApiProperty({ example: '34' }) industry!: string;
}

class StatisticsView {
  @ApiProperty({ type: [MonthCountsView], description: 'every month from the first to the last' })
  months!: MonthCountsView[];
  @ApiProperty({ type: [ProvinceCountsView], description: 'in all of the months' }) provinces!: ProvinceCountsView[];
  @ApiProperty({ type: [IndustryCountsView], description: 'in all of the months' }) industries!: IndustryCountsView[];
}

@ApiTags('board')
@Controller('board/statistics')
export class ReadStatisticsHttp {
  constructor(private readonly statistics: ReadStatistics) {}

  @Read('', StatisticsView, 'Count projects started and ended, and stages begun, by month, province and industry')
  @Access('public')
  readStatistics(@Query() query: StatisticsQuery): Promise<Statistics> {
    return this.statistics.of(query);
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { industries, provinces, projectEndings, stages } from '@heng/contracts';
import { Access } from '@heng/kit';
import { IsIn, IsOptional, Matches } from 'class-validator';
import type { Happened } from '../domain/board/statistics.js';
import { ReadStatistics, type Statistics } from './read-statistics.query.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

class StatisticsQuery {
  @ApiPropertyOptional({ example: '2025-01', description: 'the first month; by default eleven before the last' })
  @IsOptional()
  @Matches(MONTH)
  from?: string;

  @ApiPropertyOptional({ example: '2026-06', description: 'the last month; by default the present one' })
  @IsOptional()
  @Matches(MONTH)
  until?: string;

  @ApiPropertyOptional({ example: '440000', description: 'province of the enterprise (GB/T 2260)' })
  @IsOptional()
  @IsIn(provinces.map(({ code }) => code))
  province?: string;

  @ApiPropertyOptional({ example: '34', description: 'industry of the enterprise (GB/T 4754-2017), as it is recorded' })
  @IsOptional()
  @IsIn(industries.map(({ code }) => code))
  industry?: string;
}

const numbers = (of: readonly string[]) => ({ type: Object, example: Object.fromEntries(of.map((one) => [one, 0])) });

class Counts {
  @ApiProperty({ example: 12 }) started!: number;
  @ApiProperty(numbers(projectEndings)) ended!: Happened['ended'];
  @ApiProperty({ ...numbers(stages), description: 'how many projects began the stage' }) stages!: Happened['stages'];
}
class OfMonth extends Counts {
  @ApiProperty({ example: '2026-03' }) month!: string;
}
class OfProvince extends Counts {
  @ApiProperty({ example: '440000' }) province!: string;
}
class OfIndustry extends Counts {
  @ApiProperty({ example: '34' }) industry!: string;
}

class StatisticsView {
  @ApiProperty({ type: [OfMonth], description: 'every month from the first to the last' }) months!: OfMonth[];
  @ApiProperty({ type: [OfProvince], description: 'in all of the months' }) provinces!: OfProvince[];
  @ApiProperty({ type: [OfIndustry], description: 'in all of the months' }) industries!: OfIndustry[];
}

@ApiTags('board')
@Controller('board/statistics')
export class ReadStatisticsHttp {
  constructor(private readonly statistics: ReadStatistics) {}

  @Get()
  @Access('public')
  @ApiOperation({ summary: 'Projects started and ended, and stages begun: by month, by province and by industry' })
  @ApiOkResponse({ type: StatisticsView })
  read(@Query() query: StatisticsQuery): Promise<Statistics> {
    return this.statistics.of(query);
  }
}

import { ApiProperty } from '@nestjs/swagger';
import { IsBusinessDate } from '@heng/kit';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsNumber, IsUUID, ValidateNested } from 'class-validator';
import type { WorkDay } from '../domain/on-site-work/recording.js';

/** A leap year. */
const MOST_DAYS = 366;

class WorkDayBody implements WorkDay {
  @IsBusinessDate()
  on!: string;

  @ApiProperty({ example: 1, description: '1, 0.5, or 0 where there was none' })
  @IsNumber()
  days!: number;
}

/** Days of one consultant, as somebody says or has seen them. */
export class OnSiteWorkBody {
  @ApiProperty({ example: '2d3e4f50-6172-8c8d-be9f-a0b1c2d3e4f5', description: 'id of the consultant in the registry' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ type: [WorkDayBody], maxItems: MOST_DAYS, description: 'each day once, of one month or several' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_DAYS)
  @ArrayUnique((entry: Partial<WorkDay> | null) => entry?.on)
  @ValidateNested({ each: true })
  @Type(() => WorkDayBody)
  entries!: WorkDayBody[];
}

import { ApiPropertyOptional } from '@nestjs/swagger';
import { provinces } from '@heng/contracts';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import {
  type BoardStage,
  boardStages,
  type BoardState,
  boardStates,
  type Progress,
  progresses,
} from '../domain/board/board-line.js';
import type { BoardFilter } from '../storage/board/board-search.js';

const PROVINCES = provinces.map(({ code }) => code);

/** What the board can be narrowed by in a request. */
export class BoardQuery {
  @ApiPropertyOptional({
    example: '衡造',
    description: 'a part of the name of the enterprise or agency, its pinyin or initials; all words must be met',
  })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;

  @ApiPropertyOptional({ example: '440000', description: 'province of the enterprise (GB/T 2260)' })
  @IsOptional()
  @IsIn(PROVINCES)
  province?: string;

  @ApiPropertyOptional({ example: '装备工业司', description: 'bureau in charge (归口管理司局)' })
  @IsOptional()
  @IsString()
  @Length(1, 50)
  bureau?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @ApiPropertyOptional({ enum: boardStages, description: 'the latest stage that has begun' })
  @IsOptional()
  @IsIn(boardStages)
  stage?: BoardStage;

  @ApiPropertyOptional({ enum: progresses, description: 'under way, or over in whatever way' })
  @IsOptional()
  @IsIn(progresses)
  progress?: Progress;

  @ApiPropertyOptional({ enum: boardStates })
  @IsOptional()
  @IsIn(boardStates)
  state?: BoardState;

  @ApiPropertyOptional({ enum: ['true'], description: 'only those whose present phase takes longer than expected' })
  @IsOptional()
  @IsIn(['true'])
  stalled?: 'true';
}

export const filterOf = ({ q, agencyId, stalled, ...facets }: BoardQuery): BoardFilter => ({
  ...{ q, agencyId },
  facets: stalled ? { ...facets, stalled: true } : facets,
});

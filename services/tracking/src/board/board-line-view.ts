import { ApiProperty } from '@nestjs/swagger';
import { type Stage, stages } from '@heng/contracts';
import {
  type BoardStage,
  boardStages,
  type BoardState,
  boardStates,
  type StageDates,
} from '../domain/board/board-line.js';

const id = { format: 'uuid' };
const dayOrNull = { type: String, nullable: true, format: 'date' };

/** A stage as the board shows it; what has not happened is null. */
export class StageOnBoard {
  @ApiProperty({ enum: stages, enumName: 'ProjectStage' }) stage!: Stage;
  @ApiProperty(dayOrNull) plannedFrom!: string | null;
  @ApiProperty(dayOrNull) plannedUntil!: string | null;
  @ApiProperty(dayOrNull) startedOn!: string | null;
  @ApiProperty(dayOrNull) completedOn!: string | null;
  @ApiProperty({ ...dayOrNull, description: 'when the enterprise confirmed the dates' }) confirmedOn!: string | null;
}

/** One line of the board (R4). Nothing of the feedback is in it. */
export class BoardLineView {
  @ApiProperty(id) id!: string;
  @ApiProperty({ type: 'integer', description: 'the version of the project' }) version!: number;
  @ApiProperty({ enum: boardStates }) state!: BoardState;
  @ApiProperty({ enum: boardStages, description: 'the latest stage that has begun' }) stage!: BoardStage;
  @ApiProperty({ description: 'whether the present phase takes longer than expected' }) stalled!: boolean;
  @ApiProperty({ ...dayOrNull, description: 'the last day of the present phase' }) expectedBy!: string | null;
  @ApiProperty(id) enterpriseId!: string;
  @ApiProperty({ type: String, nullable: true, example: '佛山衡造精密机械有限公司' }) enterpriseName!: string | null;
  @ApiProperty({ description: 'whether the public does not see the name' }) nameWithheld!: boolean;
  @ApiProperty({ example: '440000' }) province!: string;
  @ApiProperty({ example: '佛山市' }) city!: string;
  @ApiProperty({ example: '装备工业司' }) bureau!: string;
  @ApiProperty({ example: '34', description: 'code of GB/T 4754-2017' }) industry!: string;
  @ApiProperty(id) agencyId!: string;
  @ApiProperty({ type: String, nullable: true, example: '福州衡鉴管理咨询有限公司' }) agencyName!: string | null;
  @ApiProperty({ format: 'date' }) startedOn!: string;
  @ApiProperty(dayOrNull) endedOn!: string | null;
  @ApiProperty({ type: [StageOnBoard], description: 'all six, in their order' }) stages!: StageOnBoard[];
}

/** The dates of all six stages by their names. */
export const stagesOnBoard = (dates: readonly StageDates[]): StageOnBoard[] =>
  stages.map((stage, n) => {
    const [plannedFrom, plannedUntil, startedOn, completedOn, confirmedOn] = dates[n]!;
    return { stage, plannedFrom, plannedUntil, startedOn, completedOn, confirmedOn };
  });

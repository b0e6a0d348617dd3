import { ApiProperty } from '@nestjs/swagger';
import { type Stage, stages } from '@heng/contracts';
import { CalendarDateView } from '@heng/kit';
import {
  type BoardStage,
  boardStages,
  type BoardState,
  boardStates,
  stageDatesOf,
  type StageDates,
} from '../domain/board/board-line.js';
import { type Expectation, phases } from '../domain/projects/durations.js';
import {
  type Material,
  type ProjectState,
  projectStates,
  type Recorder,
  type StageRecord,
  type StageRecords,
} from '../domain/projects/project.js';
import { FeedbackDue } from '../feedback-due.js';

const id = { format: 'uuid' };
const day = { format: 'date' };
const dayOrNull = { type: String, nullable: true, ...day };
const inside = 'for the parties and staff; null for others';
const wordsOrNull = { type: String, nullable: true, description: inside };
const idOrNull = { ...id, type: String, nullable: true };

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
  @ApiProperty({ example: '440600' }) city!: string;
  @ApiProperty({ example: 'equipment-1' }) bureau!: string;
  @ApiProperty({ example: '34', description: 'code of GB/T 4754-2017' }) industry!: string;
  @ApiProperty(id) agencyId!: string;
  @ApiProperty({ type: String, nullable: true, example: '福州衡鉴管理咨询有限公司' }) agencyName!: string | null;
  @ApiProperty(day) startedOn!: string;
  @ApiProperty(dayOrNull) endedOn!: string | null;
  @ApiProperty({ type: [StageOnBoard], description: 'all six, in their order' }) stages!: StageOnBoard[];
}

class ProjectAndParties {
  @ApiProperty(id) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ enum: projectStates }) state!: ProjectState;
  @ApiProperty(id) agencyId!: string;
  @ApiProperty({ type: String, nullable: true, example: '福州衡鉴管理咨询有限公司' }) agencyName!: string | null;
  @ApiProperty(id) enterpriseId!: string;
  @ApiProperty({ type: String, nullable: true, example: '佛山衡造精密机械有限公司' }) enterpriseName!: string | null;
  @ApiProperty({ description: 'whether the public does not see the name' }) nameWithheld!: boolean;
}

/** A project in the list of its parties and of staff. */
export class ListedProject extends ProjectAndParties {
  @ApiProperty(day) proposedOn!: string;
  @ApiProperty(dayOrNull) confirmedOn!: string | null;
  @ApiProperty(day) startedOn!: string;
  @ApiProperty(dayOrNull) endedOn!: string | null;
  @ApiProperty({ ...idOrNull, description: 'the project that it takes over' }) continues!: string | null;
  @ApiProperty({ type: [String], example: ['confirm', 'decline', 'withdraw'] }) allowedActions!: string[];
}

class MaterialView implements Material {
  @ApiProperty(id) fileId!: string;
  @ApiProperty({ description: 'hexadecimal' }) sha256!: string;
}

class ExpectationView {
  @ApiProperty({ enum: phases }) phase!: Expectation['phase'];
  @ApiProperty({ ...day, description: 'the first day of the phase' }) since!: string;
  @ApiProperty({ description: 'the last day of the phase, with the steps that gave it' }) by!: CalendarDateView;
}

class StageOfProject extends StageOnBoard {
  @ApiProperty({ nullable: true, enum: ['agency', 'enterprise', 'alliance-staff'] }) recordedBy!: Recorder | null;
  @ApiProperty(dayOrNull) recordedOn!: string | null;
  @ApiProperty(wordsOrNull) recordedBySub!: string | null;
  @ApiProperty(wordsOrNull) reason!: string | null;
  @ApiProperty({ type: [MaterialView], nullable: true, description: inside }) materials!: readonly Material[] | null;
}

class SuspensionOfProject {
  @ApiProperty(day) from!: string;
  @ApiProperty({ ...dayOrNull, description: 'the last day, inclusive' }) until!: string | null;
  @ApiProperty(wordsOrNull) reason!: string | null;
}

/** One project. Nothing of the feedback is in it except its last day. */
export class ProjectView extends ProjectAndParties {
  @ApiProperty({ example: '440000' }) province!: string;
  @ApiProperty({ example: '440600' }) city!: string;
  @ApiProperty({ example: 'equipment-1' }) bureau!: string;
  @ApiProperty({ example: '34' }) industry!: string;
  @ApiProperty(day) proposedOn!: string;
  @ApiProperty(dayOrNull) confirmedOn!: string | null;
  @ApiProperty(day) startedOn!: string;
  @ApiProperty(dayOrNull) endedOn!: string | null;
  @ApiProperty(wordsOrNull) reason!: string | null;
  @ApiProperty({ ...idOrNull, description: 'the project at another agency that it takes over' })
  continues!: string | null;
  @ApiProperty(wordsOrNull) moveReason!: string | null;
  @ApiProperty({ ...idOrNull, description: 'the project at another agency that takes it over' })
  continuedBy!: string | null;
  @ApiProperty({ type: [SuspensionOfProject] }) suspensions!: SuspensionOfProject[];
  @ApiProperty({ type: [StageOfProject], description: 'all six, in their order' }) stages!: StageOfProject[];
  @ApiProperty({ type: FeedbackDue, nullable: true, description: `the last day for the feedback; ${inside}` })
  feedback!: FeedbackDue | null;
  @ApiProperty({ type: ExpectationView, nullable: true, description: 'the present phase' })
  expected!: Expectation | null;
  @ApiProperty({ description: 'whether the present phase takes longer than expected' }) stalled!: boolean;
  @ApiProperty({ type: [String], example: ['record-stage', 'end'] }) allowedActions!: string[];
}

/** The dates of all six stages by their names. */
export const stagesOnBoard = (dates: readonly StageDates[]): StageOnBoard[] =>
  stages.map((stage, n) => {
    const [plannedFrom, plannedUntil, startedOn, completedOn, confirmedOn] = dates[n]!;
    return { stage, plannedFrom, plannedUntil, startedOn, completedOn, confirmedOn };
  });

/** All six stages. Only the parties and staff see who recorded them, why, and the materials. */
export const stagesOf = (records: StageRecords, isInside: boolean): StageOfProject[] =>
  stagesOnBoard(stageDatesOf(records)).map((stage) => {
    const record: Partial<StageRecord> = records[stage.stage] ?? {};
    const words: typeof record = isInside ? record : {};
    const { recordedBy = null, recordedOn = null } = record;
    const { recordedBySub = null, reason = null, materials = null } = words;
    return { ...stage, recordedBy, recordedOn, recordedBySub, reason, materials };
  });

import { ApiProperty } from '@nestjs/swagger';
import { satisfactions } from '@heng/contracts';
import { InTwoLanguages } from '@heng/kit';
import type { Feedback } from '../domain/feedback/feedback.js';
import type { FeedbackAnswer, Levels } from '../domain/feedback/feedback-answer.js';
import type { FeedbackDraft } from '../domain/feedback/feedback-draft.js';
import { FeedbackDue } from '../feedback-due.js';
import { BasicsBody, ConsultantDays, DraftSatisfactionBody, SatisfactionBody } from './feedback-body.js';

type Allowing = { allowedActions: string[] };

class RecordedConsultant extends ConsultantDays {
  @ApiProperty({ description: 'whether the on-site days make a lead consultant (项目组主要成员)' }) lead!: boolean;
}

class RecordedBasics {
  @ApiProperty({ example: '2025-09-01' }) startedOn!: string;
  @ApiProperty({ example: '2026-01-31' }) endedOn!: string;
  @ApiProperty({ type: [RecordedConsultant] }) consultants!: readonly RecordedConsultant[];
}

class Question extends InTwoLanguages {
  @ApiProperty({ enum: satisfactions }) name!: string;
  @ApiProperty({ description: 'whether it may be answered with "does not apply", which is null' })
  mayNotApply!: boolean;
}

class QuestionGroup extends InTwoLanguages {
  @ApiProperty({ type: [Question] }) questions!: readonly Question[];
}

class LevelInWords extends InTwoLanguages {
  @ApiProperty({ example: 5 }) level!: number;
}

class SavedDraft {
  @ApiProperty({ type: DraftSatisfactionBody }) satisfaction!: object;
  @ApiProperty({ type: BasicsBody, nullable: true }) basics!: object | null;
  @ApiProperty({ type: String, nullable: true }) comment!: string | null;
  @ApiProperty({ example: '2026-03-02' }) savedOn!: string;
}

class StatedBasics {
  @ApiProperty({ description: 'whether the enterprise says what was recorded' }) confirmed!: boolean;
  @ApiProperty() startedOn!: string;
  @ApiProperty() endedOn!: string;
  @ApiProperty({ type: [ConsultantDays] }) consultants!: readonly ConsultantDays[];
}

export class AnswerView {
  @ApiProperty({ description: '1 is the first, 2 its amendment' }) version!: number;
  @ApiProperty({ type: SatisfactionBody }) satisfaction!: Levels;
  @ApiProperty({ type: StatedBasics, nullable: true }) basics!: StatedBasics | null;
  @ApiProperty({ type: String, nullable: true }) comment!: string | null;
  @ApiProperty({ example: '2026-03-02', description: 'the day of the first version' }) givenOn!: string;
  @ApiProperty({ type: String, nullable: true }) amendedOn!: string | null;
  @ApiProperty({ description: 'given after the last day' }) late!: boolean;
}

export class FeedbackForm {
  @ApiProperty() projectId!: string;
  @ApiProperty({ description: 'of the draft, for its If-Match; 0 before there is one' }) version!: number;
  @ApiProperty({ type: String, nullable: true }) agencyName!: string | null;
  @ApiProperty({ description: 'as recorded, to be confirmed or corrected' }) basics!: RecordedBasics;
  @ApiProperty({ type: [QuestionGroup] }) questions!: readonly QuestionGroup[];
  @ApiProperty({ type: [LevelInWords] }) levels!: readonly LevelInWords[];
  @ApiProperty() doesNotApply!: InTwoLanguages;
  @ApiProperty({ type: SavedDraft, nullable: true }) draft!: SavedDraft | null;
  @ApiProperty({ type: AnswerView, nullable: true, description: 'the answer as it stands' }) answer!: AnswerView | null;
  @ApiProperty() due!: FeedbackDue;
  @ApiProperty({ description: 'whether the last day is over; an answer is still taken' }) late!: boolean;
  @ApiProperty({ example: '2026-07-29', description: 'the last day on which links can be used' })
  linksValidUntil!: string;
  @ApiProperty({ type: [String], example: ['save-draft', 'give-feedback'] }) allowedActions!: string[];
}

export const answerView = (answer: FeedbackAnswer): AnswerView => ({
  version: answer.version,
  satisfaction: answer.levels,
  basics: answer.basics,
  comment: answer.comment,
  givenOn: answer.givenOn,
  amendedOn: answer.amendedOn,
  late: answer.late,
});

export class GivenFeedback {
  @ApiProperty({ description: 'id of the project' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ example: '2026-03-02' }) givenOn!: string;
  @ApiProperty({ description: 'given after the last day' }) late!: boolean;
  @ApiProperty({ type: [String], example: ['save-draft', 'amend-feedback'] }) allowedActions!: string[];
}

export const given = ({ id, version, givenOn, late, allowedActions }: Feedback & Allowing): GivenFeedback => ({
  id,
  version,
  givenOn: givenOn!,
  late,
  allowedActions,
});

export class SavedFeedbackDraft {
  @ApiProperty({ description: 'id of the project' }) id!: string;
  @ApiProperty({ description: 'of the draft' }) version!: number;
  @ApiProperty({ type: String, nullable: true, example: '2026-03-02' }) savedOn!: string | null;
  @ApiProperty({ type: [String], example: ['save-draft', 'give-feedback'] }) allowedActions!: string[];
}

export const savedDraft = ({ id, version, savedOn, allowedActions }: FeedbackDraft & Allowing): SavedFeedbackDraft => ({
  id,
  version,
  savedOn,
  allowedActions,
});

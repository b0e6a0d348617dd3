import { ApiProperty } from '@nestjs/swagger';
import { type Satisfaction, satisfactions } from '@heng/contracts';
import { InTwoLanguages } from '@heng/kit';
import { type DraftContent, type FeedbackAnswer, givenBy, type Levels } from '../domain/feedback/feedback-answer.js';
import { FeedbackDue } from '../feedback-due.js';
import { BasicsBody, ConsultantDays, DraftSatisfactionBody, SatisfactionBody } from './feedback-body.js';

const DAY = { format: 'date', example: '2026-03-02' };
const DAY_OR_NULL = { ...DAY, type: String, nullable: true };

class RecordedConsultant extends ConsultantDays {
  @ApiProperty({ description: 'true when the on-site days make a lead consultant (项目组主要成员)' }) lead!: boolean;
}

class RecordedBasics {
  @ApiProperty({ format: 'date', example: '2025-09-01' }) startedOn!: string;
  @ApiProperty({ format: 'date', example: '2026-01-31' }) endedOn!: string;
  @ApiProperty({ type: [RecordedConsultant] }) consultants!: readonly RecordedConsultant[];
}

class FeedbackQuestion extends InTwoLanguages {
  @ApiProperty({ enum: satisfactions }) name!: Satisfaction;
  @ApiProperty({ description: 'whether the answer may be "does not apply", which is null' }) mayNotApply!: boolean;
}

class FeedbackQuestionGroup extends InTwoLanguages {
  @ApiProperty({ type: [FeedbackQuestion] }) questions!: readonly FeedbackQuestion[];
}

class LevelInWords extends InTwoLanguages {
  @ApiProperty({ type: 'integer', example: 5 }) level!: number;
}

class FeedbackDraftView {
  @ApiProperty({ type: DraftSatisfactionBody }) satisfaction!: DraftContent['satisfaction'];
  @ApiProperty({ type: BasicsBody, nullable: true }) basics!: DraftContent['basics'];
  @ApiProperty({ type: String, nullable: true }) comment!: string | null;
  @ApiProperty(DAY) savedOn!: string;
}

class StatedBasics {
  @ApiProperty({ description: 'whether the enterprise confirms the record' }) confirmed!: boolean;
  @ApiProperty({ format: 'date' }) startedOn!: string;
  @ApiProperty({ format: 'date' }) endedOn!: string;
  @ApiProperty({ type: [ConsultantDays] }) consultants!: readonly ConsultantDays[];
}

class AnswerView {
  @ApiProperty({ type: 'integer', description: '1 is the first, 2 its amendment' }) version!: number;
  @ApiProperty({ type: SatisfactionBody }) satisfaction!: Levels;
  @ApiProperty({ type: StatedBasics, nullable: true }) basics!: StatedBasics | null;
  @ApiProperty({ type: String, nullable: true }) comment!: string | null;
  @ApiProperty({ ...DAY, description: 'the day of the first version' }) givenOn!: string;
  @ApiProperty(DAY_OR_NULL) amendedOn!: string | null;
  @ApiProperty({ description: 'given after the last day' }) late!: boolean;
}

export function answerView(answer: FeedbackAnswer): AnswerView {
  const { version, levels, basics, comment, givenOn, amendedOn, late } = answer;
  return { version, satisfaction: levels, basics, comment, givenOn, amendedOn, late };
}

export class FeedbackForm {
  @ApiProperty({ format: 'uuid' }) projectId!: string;
  @ApiProperty({ type: 'integer', description: 'of the draft, for its If-Match; 0 before there is one' })
  version!: number;
  @ApiProperty({ type: String, nullable: true }) agencyName!: string | null;
  @ApiProperty({ description: 'the record, for confirmation or correction' }) basics!: RecordedBasics;
  @ApiProperty({ type: [FeedbackQuestionGroup] }) questions!: readonly FeedbackQuestionGroup[];
  @ApiProperty({ type: [LevelInWords] }) levels!: readonly LevelInWords[];
  @ApiProperty() doesNotApply!: InTwoLanguages;
  @ApiProperty({ type: FeedbackDraftView, nullable: true }) draft!: FeedbackDraftView | null;
  @ApiProperty({ type: AnswerView, nullable: true, description: 'the latest version' }) answer!: AnswerView | null;
  @ApiProperty() due!: FeedbackDue;
  @ApiProperty({ description: 'whether the last day is over; an answer is still accepted' }) late!: boolean;
  @ApiProperty({ format: 'date', example: '2026-07-29', description: 'the last day on which links can be used' })
  linksValidUntil!: string;
  @ApiProperty({ type: [String], example: ['save-draft', 'give-feedback'] }) allowedActions!: string[];
}

class FeedbackVersionView extends AnswerView {
  @ApiProperty({ format: 'date-time', example: '2026-03-02T04:00:00.000Z' }) answeredAt!: string;
  @ApiProperty({ enum: givenBy }) by!: (typeof givenBy)[number];
}

export class FeedbackVersions {
  @ApiProperty({ format: 'uuid' }) projectId!: string;
  @ApiProperty({ ...DAY_OR_NULL, description: 'the last day to answer; null before the project ends' })
  due!: string | null;
  @ApiProperty({ description: 'the last day passed without an answer' }) missed!: boolean;
  @ApiProperty({ type: [FeedbackVersionView], description: 'every version, in order' }) items!: FeedbackVersionView[];
}

export class GivenFeedback {
  @ApiProperty({ format: 'uuid', description: 'id of the project' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty(DAY) givenOn!: string;
  @ApiProperty({ description: 'given after the last day' }) late!: boolean;
  @ApiProperty({ type: [String], example: ['save-draft', 'amend-feedback'] }) allowedActions!: string[];
}

export class SavedFeedbackDraft {
  @ApiProperty({ format: 'uuid', description: 'id of the project' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'of the draft' }) version!: number;
  @ApiProperty(DAY_OR_NULL) savedOn!: string | null;
  @ApiProperty({ type: [String], example: ['save-draft', 'give-feedback'] }) allowedActions!: string[];
}

export class IssuedFeedbackLink {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ format: 'date', example: '2026-07-29', description: 'the last day on which it can be used' })
  validUntil!: string;
}

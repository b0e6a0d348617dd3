import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Satisfaction, satisfactions } from '@heng/contracts';
import { IsBusinessDate } from '@heng/kit';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { AnswerInput, BasicsInput, Levels } from '../domain/feedback/feedback-answer.js';
import type { DraftContent } from '../domain/feedback/feedback-draft.js';

const COMMENT_MAX = 2000;
const schema = { type: 'integer', nullable: true, minimum: 1, maximum: 5, example: 5 } as const;
const isLevel = [IsInt(), Min(1), Max(5)];

/** A level 1–5, or null where a stage was not done; never absent. */
const Level = (description: string) =>
  applyDecorators(
    ApiProperty({ ...schema, description }),
    ValidateIf((_, value) => value !== null),
    ...isLevel,
  );

export class SatisfactionBody implements Levels {
  @Level('整体满意程度') overall!: number | null;
  @Level('企业管理改善和能力提升') managementImprovement!: number | null;
  @Level('现状调研及诊断') diagnosis!: number | null;
  @Level('体系分析策划') planning!: number | null;
  @Level('体系文件编写') documentation!: number | null;
  @Level('体系运行') systemOperation!: number | null;
  @Level('培训服务') training!: number | null;
  @Level('咨询人员服务态度') attitude!: number | null;
  @Level('咨询人员专业素质') professionalQuality!: number | null;
}

/** A level that may be absent: a question that is not answered yet. */
const DraftLevel = () => applyDecorators(ApiPropertyOptional(schema), IsOptional(), ...isLevel);

export class DraftSatisfactionBody implements DraftLevels {
  @DraftLevel() overall?: number | null;
  @DraftLevel() managementImprovement?: number | null;
  @DraftLevel() diagnosis?: number | null;
  @DraftLevel() planning?: number | null;
  @DraftLevel() documentation?: number | null;
  @DraftLevel() systemOperation?: number | null;
  @DraftLevel() training?: number | null;
  @DraftLevel() attitude?: number | null;
  @DraftLevel() professionalQuality?: number | null;
}
type DraftLevels = Partial<Record<Satisfaction, number | null>>;

/** Needed where the recorded value is not confirmed. */
const UnlessConfirmed = () => ValidateIf(({ confirmed }: BasicsBody, value) => !confirmed || value !== undefined);

const InHalves = () =>
  ValidateBy(
    { name: 'inHalves', validator: { validate: (value) => Number.isInteger(Number(value) * 2) } },
    { message: '$property is in whole and half days' },
  );

export class ConsultantDays {
  @ApiProperty({ description: 'id of the consultant in the registry' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ example: 12.5, description: 'days on site, in halves' })
  @IsNumber()
  @Min(0)
  @Max(1000)
  @InHalves()
  days!: number;
}

export class BasicsBody {
  @ApiProperty({ description: 'true: what is recorded is right; false: what is given here is right instead' })
  @IsBoolean()
  confirmed!: boolean;

  @IsBusinessDate({ required: false, description: 'needed unless confirmed; else it must be what is recorded' })
  @UnlessConfirmed()
  startedOn?: string;

  @IsBusinessDate({ required: false, description: 'likewise' })
  @UnlessConfirmed()
  endedOn?: string;

  @ApiPropertyOptional({ type: [ConsultantDays], description: 'likewise' })
  @UnlessConfirmed()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ConsultantDays)
  consultants?: ConsultantDays[];
}

/** Free text, for the alliance only. */
const Comment = () =>
  applyDecorators(
    ApiPropertyOptional({ type: String, nullable: true, maxLength: COMMENT_MAX, description: 'for the alliance only' }),
    IsOptional(),
    IsString(),
    MaxLength(COMMENT_MAX),
  );

export class FeedbackBody {
  @ApiProperty({ description: '5 is 非常满意, 1 is 非常不满意; null where a stage was not done' })
  @IsDefined()
  @ValidateNested()
  @Type(() => SatisfactionBody)
  satisfaction!: SatisfactionBody;

  @ApiProperty({ description: 'the basic information of the project, confirmed or corrected' })
  @IsDefined()
  @ValidateNested()
  @Type(() => BasicsBody)
  basics!: BasicsBody;

  @Comment()
  comment?: string | null;
}

export class DraftBody {
  @ApiProperty({ description: 'what is answered so far' })
  @IsDefined()
  @ValidateNested()
  @Type(() => DraftSatisfactionBody)
  satisfaction!: DraftSatisfactionBody;

  @ApiPropertyOptional({ type: BasicsBody, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BasicsBody)
  basics?: BasicsBody | null;

  @Comment()
  comment?: string | null;
}

const basicsOf = ({ confirmed, startedOn, endedOn, consultants }: BasicsBody): BasicsInput => ({
  confirmed,
  ...(startedOn === undefined ? {} : { startedOn }),
  ...(endedOn === undefined ? {} : { endedOn }),
  ...(consultants === undefined ? {} : { consultants }),
});

export const answerOf = ({ satisfaction, basics, comment }: FeedbackBody): AnswerInput => ({
  satisfaction,
  basics: basicsOf(basics),
  comment: comment ?? null,
});

export const draftOf = ({ satisfaction, basics, comment }: DraftBody): DraftContent => ({
  satisfaction: Object.fromEntries(
    satisfactions.flatMap((name) => (satisfaction[name] === undefined ? [] : [[name, satisfaction[name]]])),
  ),
  basics: basics ? basicsOf(basics) : null,
  comment: comment ?? null,
});

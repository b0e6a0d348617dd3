import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsBusinessDate } from '@heng/kit';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsEmail,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { AnswerInput, BasicsInput, DraftContent, Levels } from '../domain/feedback/feedback-answer.js';

/** A level 1–5, or null where a stage was not done. */
const Level = (description: string) =>
  applyDecorators(
    ApiProperty({ type: 'integer', required: true, nullable: true, example: 5, description }),
    ValidateIf((_, value) => value !== null),
    IsInt(),
    Min(1),
    Max(5),
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

/** Levels of a draft: a question without an answer is absent. */
export class DraftSatisfactionBody extends PartialType(SatisfactionBody) {}

/** Required where the recorded value is not confirmed. */
const UnlessConfirmed = () => ValidateIf(({ confirmed }: BasicsBody, value) => !confirmed || value !== undefined);

export class ConsultantDays {
  @ApiProperty({ description: 'id of the consultant in the registry' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ example: 12.5, description: 'days on site' })
  @IsNumber()
  @Min(0)
  @Max(1000)
  @ValidateBy({ name: 'inHalves', validator: { validate: (value) => Number.isInteger(Number(value) * 2) } })
  days!: number;
}

export class BasicsBody implements BasicsInput {
  @ApiProperty({ description: 'true: the record is right; false: the values given here are right instead' })
  @IsBoolean()
  confirmed!: boolean;

  @IsBusinessDate({ description: 'needed unless confirmed; if confirmed, it must equal the record' })
  @UnlessConfirmed()
  startedOn?: string;

  @IsBusinessDate({ description: 'likewise' })
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

/** A part of the answer that must be there. */
const Part = (view: () => Class, description: string) =>
  applyDecorators(ApiProperty({ description }), IsDefined(), ValidateNested(), Type(view));

/** Free text, for the alliance only. */
const Comment = () =>
  applyDecorators(
    ApiProperty({ type: String, nullable: true, description: 'for the alliance only' }),
    IsOptional(),
    IsString(),
    MaxLength(2000),
  );

export class FeedbackBody implements AnswerInput {
  @Part(() => SatisfactionBody, '5 is 非常满意, 1 is 非常不满意; null where a stage was not done')
  satisfaction!: SatisfactionBody;

  @Part(() => BasicsBody, 'the basic information of the project, confirmed or corrected')
  basics!: BasicsBody;

  @Comment()
  comment: string | null = null;
}

export class FeedbackDraftBody implements DraftContent {
  @Part(() => DraftSatisfactionBody, 'the answers so far')
  satisfaction!: DraftSatisfactionBody;

  @ApiProperty({ type: BasicsBody, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BasicsBody)
  basics: BasicsBody | null = null;

  @Comment()
  comment: string | null = null;
}

export class FeedbackAddressBody {
  @ApiProperty({ example: 'office@example.cn', description: 'the e-mail address of the enterprise' })
  @IsEmail()
  @Length(3, 254)
  email!: string;
}

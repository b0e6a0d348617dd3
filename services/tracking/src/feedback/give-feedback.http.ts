import { applyDecorators, Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, RequestCause } from '@heng/kit';
import { Type } from 'class-transformer';
import { IsDefined, IsInt, Max, Min, ValidateIf, ValidateNested } from 'class-validator';
import type { Levels } from '../domain/feedback.js';
import { GiveFeedback } from './give-feedback.js';

/** A level 1–5, or null where a stage was not done; never absent. */
const Level = (description: string) =>
  applyDecorators(
    ApiProperty({ type: 'integer', nullable: true, minimum: 1, maximum: 5, example: 5, description }),
    ValidateIf((_, value) => value !== null),
    IsInt(),
    Min(1),
    Max(5),
  );

class SatisfactionBody implements Levels {
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

class FeedbackBody {
  @ApiProperty({ description: '5 is 非常满意, 1 is 非常不满意; null where a stage was not done' })
  @IsDefined()
  @ValidateNested()
  @Type(() => SatisfactionBody)
  satisfaction!: SatisfactionBody;
}

class GivenFeedback {
  @ApiProperty({ description: 'id of the project' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ example: '2026-03-02' }) givenOn!: string;
  @ApiProperty({ description: 'given after the last day' }) late!: boolean;
  @ApiProperty({ type: [String], example: [] }) allowedActions!: string[];
}

@ApiTags('feedback')
@Controller('projects/:id/feedback')
export class GiveFeedbackHttp {
  constructor(private readonly giveFeedback: GiveFeedback) {}

  @Post()
  @Access('enterprise')
  @ApiOperation({ summary: 'Give the enterprise’s feedback on an ended project, once (R5)' })
  @ApiCreatedResponse({ type: GivenFeedback })
  async give(
    @Param('id', ParseUUIDPipe) projectId: string,
    @Body() { satisfaction }: FeedbackBody,
    @RequestCause() cause: Cause,
  ): Promise<GivenFeedback> {
    const { id, version, givenOn, late } = await this.giveFeedback.execute(projectId, satisfaction, cause);
    return { id, version, givenOn: givenOn!, late, allowedActions: [] };
  }
}

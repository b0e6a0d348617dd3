import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, Caller, IfMatch, type Principal, RequestCause, PathId } from '@heng/kit';
import { ArrayMaxSize, IsArray, IsOptional, IsString, Length, Matches } from 'class-validator';
import { allowedActions } from '../domain/actions.js';
import { currentDue, type Due } from '../domain/clocks.js';
import { legible, limits } from '../domain/limits.js';
import { AnswerComplaint } from './answer-complaint.js';

class AnswerComplaintBody {
  @ApiProperty({ example: '项目数量已按合同逐一核对，附合同清单。' })
  @IsString()
  @Length(1, limits.text)
  @Matches(legible)
  statement!: string;

  @ApiProperty({
    type: [String],
    required: false,
    example: ['https://example.cn/contracts.pdf'],
    description: 'texts or URLs',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(limits.evidence)
  @IsString({ each: true })
  @Length(1, limits.piece, { each: true })
  @Matches(legible, { each: true })
  evidence?: string[];
}

class AnsweredComplaint {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({
    example: { date: '2026-05-08', provisional: false, steps: [] },
    description: 'last day to rule; null when that has passed',
  })
  due!: Due | null;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}

@ApiTags('answer')
@Controller('complaints')
export class AnswerComplaintHttp {
  constructor(private readonly answerComplaint: AnswerComplaint) {}

  @Post(':id/answer')
  @HttpCode(200)
  @Access('agency')
  @ApiOperation({ summary: 'Answer a complaint about the own agency, with evidence (R6)' })
  @ApiOkResponse({ type: AnsweredComplaint })
  async answer(
    @PathId() id: string,
    @Body() { statement, evidence }: AnswerComplaintBody,
    @IfMatch() version: number,
    @Caller() { org }: Principal,
    @RequestCause() cause: Cause,
  ): Promise<AnsweredComplaint> {
    const complaint = await this.answerComplaint.execute(
      { id, version, org, statement, evidence: evidence ?? [] },
      cause,
    );
    return {
      id,
      version: complaint.version,
      due: currentDue(complaint.clocks),
      allowedActions: allowedActions(complaint, cause.actor),
    };
  }
}

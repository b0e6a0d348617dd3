import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, PathId } from '@heng/kit';
import { givenBy } from '../domain/feedback/feedback-answer.js';
import { AnswerView } from './feedback-form.js';
import { ReadAnswers } from './read-answers.query.js';

class KeptAnswer extends AnswerView {
  @ApiProperty({ example: '2026-03-02T04:00:00.000Z' }) answeredAt!: string;
  @ApiProperty({ enum: givenBy }) by!: (typeof givenBy)[number];
}

class KeptAnswers {
  @ApiProperty() projectId!: string;
  @ApiProperty({ type: String, nullable: true, description: 'the last day to answer; null before the project ends' })
  due!: string | null;
  @ApiProperty({ description: 'the last day passed without an answer' }) missed!: boolean;
  @ApiProperty({ type: [KeptAnswer], description: 'every version, the first one first' })
  items!: KeptAnswer[];
}

@ApiTags('feedback')
@Controller('projects/:id/feedback/answers')
export class ReadAnswersHttp {
  constructor(private readonly readAnswers: ReadAnswers) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Every version of an enterprise’s answer with its comment; for the alliance only (R5)' })
  @ApiOkResponse({ type: KeptAnswers })
  read(@PathId() projectId: string): Promise<KeptAnswers> {
    return this.readAnswers.execute(projectId);
  }
}

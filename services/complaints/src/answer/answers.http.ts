import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Caller, Change, Changed, type Changing, type Principal } from '@heng/kit';
import { AreFiles, AwaitedComplaintView, awaitedView, IsEvidence, IsStatement } from '../complaint-api.js';
import { Answers } from './answers.js';

class AnswerComplaintBody {
  @IsStatement({ example: '项目数量已按合同逐一核对，附合同清单。' })
  statement!: string;

  @IsEvidence({ example: ['https://example.cn/contracts.pdf'], description: 'texts or URLs' })
  evidence: string[] = [];

  @AreFiles() fileIds: string[] = [];
}

@ApiTags('answer')
@Controller('complaints')
@Access('agency')
export class AnswersHttp {
  constructor(private readonly answers: Answers) {}

  @Change('POST', ':id/answer', AwaitedComplaintView, 'Answer a complaint about your agency, with evidence (R6)')
  async answerComplaint(@Changed() at: Changing, @Body() body: AnswerComplaintBody, @Caller() { org }: Principal) {
    return awaitedView(await this.answers.answer(at, org, body), at.cause.actor);
  }
}

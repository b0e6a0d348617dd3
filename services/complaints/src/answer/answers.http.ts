import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Caller, Change, Changed, type Changing, type Principal } from '@heng/kit';
import { AnswerBody, AwaitedComplaintView, awaitedView } from '../complaint-api.js';
import { Answers } from './answers.js';

@ApiTags('answer')
@Controller('complaints')
@Access('agency')
export class AnswersHttp {
  constructor(private readonly answers: Answers) {}

  @Change('POST', ':id/answer', AwaitedComplaintView, 'Answer a complaint about your agency, with evidence (R6)')
  async answerComplaint(@Changed() at: Changing, @Body() body: AnswerBody, @Caller() { org }: Principal) {
    return awaitedView(await this.answers.answer(at, org, body), at.cause.actor);
  }
}

import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { type EventOf, FeedbackRequested } from '@heng/contracts';
import { JETSTREAM, shanghaiDate, systemActor } from '@heng/kit';
import { RequestFeedback } from './request-feedback.js';

/** However a project ended, its enterprise is asked. */
@Controller()
export class RequestFeedbackConsumer {
  constructor(private readonly requestFeedback: RequestFeedback) {}

  @EventPattern(FeedbackRequested.type, JETSTREAM)
  requested({ id, time, data }: EventOf<typeof FeedbackRequested>): Promise<void> {
    const cause = { handler: 'request-feedback', id, actor: systemActor('tracking') };
    return this.requestFeedback.execute(data.projectId, shanghaiDate(new Date(time)), cause);
  }
}

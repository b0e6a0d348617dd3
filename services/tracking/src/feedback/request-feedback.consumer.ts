import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { type EventOf, FeedbackRequested } from '@heng/contracts';
import { JETSTREAM, shanghaiDate, systemActor } from '@heng/kit';
import { FeedbackLinks } from './feedback-links.js';

/** Asks the enterprise of an ended project for its feedback, however the project ended. */
@Controller()
export class RequestFeedback {
  constructor(private readonly links: FeedbackLinks) {}

  @EventPattern(FeedbackRequested.type, JETSTREAM)
  requested({ id, time, data }: EventOf<typeof FeedbackRequested>): Promise<void> {
    const cause = { handler: 'request-feedback', id, actor: systemActor('tracking') };
    return this.links.request(data.projectId, shanghaiDate(new Date(time)), cause);
  }
}

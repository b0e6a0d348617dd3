import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { type Application, returnApplication } from '../domain/registration/application.js';
import { ApplicationStore } from '../storage/registration/application.store.js';

@Injectable()
export class ReturnApplication {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly clock: Clock,
  ) {}

  execute({ id, expect, reason }: { id: string; expect: number; reason: string }, cause: Cause): Promise<Application> {
    const [review, today] = [{ reason, by: cause.actor.sub }, this.clock.today()];
    const decide = (application: Application) => returnApplication(application, review, today);
    return this.applications.changeExisting(id, cause, decide, { expect });
  }
}

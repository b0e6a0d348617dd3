import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { mustActFor } from '../domain/registration/agency.js';
import { type Application, withdrawApplication } from '../domain/registration/application.js';
import { ApplicationStore } from '../storage/registration/application.store.js';

@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly clock: Clock,
  ) {}

  async execute({ id, expect }: { id: string; expect: number }, cause: Cause): Promise<Application> {
    mustActFor(await this.applications.get(id), cause.actor);
    const decide = (application: Application) => withdrawApplication(application, cause.actor, this.clock.today());
    return this.applications.changeExisting(id, cause, decide, { expect });
  }
}

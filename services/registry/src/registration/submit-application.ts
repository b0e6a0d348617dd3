import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { mustActFor } from '../domain/registration/agency.js';
import { type Application, submitApplication } from '../domain/registration/application.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { ApplicationStore } from '../storage/registration/application.store.js';

@Injectable()
export class SubmitApplication {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
  ) {}

  async execute({ id, expect }: { id: string; expect: number }, cause: Cause): Promise<Application> {
    const applied = await this.applications.get(id);
    mustActFor(applied, cause.actor);
    const known = await this.agencies.transaction((tx) => this.agencies.known(tx, applied));
    const today = this.clock.today();
    const decide = (application: Application) => submitApplication(application, known, cause.actor, today);
    return this.applications.changeExisting(id, cause, decide, { expect });
  }
}

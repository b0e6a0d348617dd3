import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { register } from '../domain/registration/agency.js';
import { type Application, approveApplication } from '../domain/registration/application.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { ApplicationStore } from '../storage/registration/application.store.js';

type Approval = { id: string; expect: number; reason?: string };

@Injectable()
export class ApproveApplication {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
  ) {}

  /** The application and its agency change in one transaction, the agency by a cause of its own. */
  async execute({ id, expect, reason }: Approval, cause: Cause): Promise<Application> {
    const { actor } = cause;
    const today = this.clock.today();
    const applied = await this.applications.get(id);
    return this.agencies.transaction(async (tx) => {
      const known = await this.agencies.known(tx, applied);
      const review = { by: actor.sub, reason: reason ?? null };
      const application = await this.applications.changeIn(
        tx,
        id,
        cause,
        (current) => approveApplication(current!, review, today),
        { expect },
      );
      const { agencyId, creditCode, name, province, email } = application;
      const registration = { id: agencyId, creditCode, name, province, email, ...known };
      const registering = { ...cause, id: `${cause.id}:${agencyId}` };
      await this.agencies.registerIn(tx, agencyId, registering, () => register(registration, actor, today));
      return application;
    });
  }
}

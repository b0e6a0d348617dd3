import { Injectable } from '@nestjs/common';
import type { Cause } from '@heng/kit';
import { mustActFor } from '../domain/registration/agency.js';
import { type Application, changeApplication, type Draft } from '../domain/registration/application.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { ApplicationStore } from '../storage/registration/application.store.js';

type Change = Omit<Draft, 'creditCode'> & { id: string; expect: number; parentId?: string };

@Injectable()
export class ChangeApplication {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly agencies: AgencyStore,
  ) {}

  async execute({ id, expect, parentId, ...draft }: Change, cause: Cause): Promise<Application> {
    const { creditCode } = await this.applications.get(id);
    mustActFor({ creditCode }, cause.actor);
    const known = await this.agencies.transaction((tx) => this.agencies.known(tx, { ...draft, creditCode, parentId }));
    const decide = (application: Application) => changeApplication(application, draft, known, cause.actor);
    return this.applications.changeExisting(id, cause, decide, { expect });
  }
}

import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { Application } from '../../domain/registration/application.js';
import { refuse } from '../../domain/registration/registration-refusals.js';
import { applicationTable } from './application.table.js';

@Injectable()
export class ApplicationStore extends ChangeStore<Application> {
  constructor(context: StoreContext) {
    super(context, applicationTable, {
      application_open: ({ creditCode }) => refuse('application-open', { creditCode }),
    });
  }
}

import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { enrol, type Enrolment } from '../domain/experts/expert.js';
import { ExpertStore } from '../storage/experts/expert.store.js';

@Injectable()
export class EnrolExpert {
  constructor(
    private readonly experts: ExpertStore,
    private readonly clock: Clock,
  ) {}

  execute(input: Omit<Enrolment, 'id'>, cause: Cause) {
    const id = idOfNew(cause);
    return this.experts.change(id, cause, () => enrol({ ...input, id }, this.clock.today()));
  }
}

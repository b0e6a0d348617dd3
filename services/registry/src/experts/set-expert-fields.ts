import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { setFields } from '../domain/experts/expert.js';
import { ExpertStore } from '../storage/experts/expert.store.js';

@Injectable()
export class SetExpertFields {
  constructor(
    private readonly experts: ExpertStore,
    private readonly clock: Clock,
  ) {}

  execute({ id, expect, fields }: { id: string; expect: number; fields: readonly string[] }, cause: Cause) {
    const today = this.clock.today();
    return this.experts.changeExisting(id, cause, (expert) => setFields(expert, fields, today), { expect });
  }
}

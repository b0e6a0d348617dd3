import { Injectable } from '@nestjs/common';
import type { Cause } from '@heng/kit';
import { changeEmail, mustActFor } from '../domain/enterprises/enterprise.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';

@Injectable()
export class ChangeEmail {
  constructor(private readonly enterprises: EnterpriseStore) {}

  async execute({ id, expect, email }: { id: string; expect: number; email: string }, cause: Cause) {
    mustActFor(await this.enterprises.get(id), cause.actor);
    return this.enterprises.changeExisting(id, cause, (enterprise) => changeEmail(enterprise, email, cause.actor), {
      expect,
    });
  }
}

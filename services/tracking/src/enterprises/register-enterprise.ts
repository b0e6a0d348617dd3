import { Injectable } from '@nestjs/common';
import { type Cause, idOfNew } from '@heng/kit';
import { register, type Registration } from '../domain/enterprises/enterprise.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';

@Injectable()
export class RegisterEnterprise {
  constructor(private readonly enterprises: EnterpriseStore) {}

  execute(input: Omit<Registration, 'id'>, cause: Cause) {
    const id = idOfNew(cause);
    return this.enterprises.change(id, cause, () => register({ ...input, id }, cause.actor));
  }
}

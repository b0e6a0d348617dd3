import { Injectable } from '@nestjs/common';
import { type Cause, idOfNew } from '@heng/kit';
import { recordConsultant } from '../domain/people/consultant.js';
import { ConsultantStore } from '../storage/people/consultant.store.js';

@Injectable()
export class RecordConsultant {
  constructor(private readonly consultants: ConsultantStore) {}

  execute({ name, email }: { name: string; email?: string | undefined }, cause: Cause) {
    const id = idOfNew(cause);
    return this.consultants.change(id, cause, () => recordConsultant(id, name, email));
  }
}

import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { issue } from '../domain/people/certificate.js';
import { CertificateStore } from '../storage/people/certificate.store.js';
import { ConsultantStore } from '../storage/people/consultant.store.js';

@Injectable()
export class RecordCertificate {
  constructor(
    private readonly certificates: CertificateStore,
    private readonly consultants: ConsultantStore,
    private readonly clock: Clock,
  ) {}

  async execute(input: { number: string; personId: string; issuedOn: string }, cause: Cause) {
    const id = idOfNew(cause);
    await this.consultants.mustKnow(input.personId);
    return this.certificates.change(id, cause, () => issue({ ...input, id }, this.clock.today()));
  }
}

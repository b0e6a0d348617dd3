import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { revoke } from '../domain/people/certificate.js';
import { CertificateStore } from '../storage/people/certificate.store.js';

@Injectable()
export class RevokeCertificate {
  constructor(
    private readonly certificates: CertificateStore,
    private readonly clock: Clock,
  ) {}

  async execute({ number, ...input }: { number: string; revokedOn: string; reason: string }, cause: Cause) {
    const { id } = await this.certificates.withNumber(number);
    const today = this.clock.today();
    return this.certificates.changeExisting(id, cause, (certificate) => revoke(certificate, input, today));
  }
}

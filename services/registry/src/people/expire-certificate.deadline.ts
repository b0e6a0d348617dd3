import { Injectable } from '@nestjs/common';
import { type Cause, type DueDeadline, OnDeadline } from '@heng/kit';
import { EXPIRY_DEADLINE } from '../domain/people/certificate.js';
import { ExpireCertificate } from './expire-certificate.js';

@Injectable()
export class ExpireCertificateDeadline {
  constructor(private readonly expireCertificate: ExpireCertificate) {}

  @OnDeadline(EXPIRY_DEADLINE)
  expiry({ subject }: DueDeadline, cause: Cause): Promise<void> {
    return this.expireCertificate.execute(subject, cause);
  }
}

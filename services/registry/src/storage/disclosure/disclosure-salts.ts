import { createHmac, hash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS } from '@heng/kit';
import type { Committing } from '../../domain/disclosure/disclosure-commitment.js';

/** The salts of a revision's fields derive from the service's secret, so they are not stored (docs/adr/0012). */
@Injectable()
export class DisclosureSalts {
  constructor(@Inject(SETTINGS) private readonly settings: { REGISTRY_SECRET: string }) {}

  of(revisionId: string): Committing {
    const { REGISTRY_SECRET: secret } = this.settings;
    return {
      saltOf: (field) =>
        createHmac('sha256', secret).update(`disclosure ${revisionId} ${field}`).digest('hex').slice(0, 32),
      sha256: (text) => hash('sha256', text),
    };
  }
}

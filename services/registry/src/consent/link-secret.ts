import { createHash, createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS } from '@heng/kit';
import type { RegistrySettings } from '../config.js';

/** The secret of a one-time link follows from the service's secret and the link's id; what is kept is its hash. */
@Injectable()
export class LinkSecret {
  constructor(@Inject(SETTINGS) private readonly settings: RegistrySettings) {}

  of(linkId: string): { id: string; token: string; tokenHash: string } {
    const token = createHmac('sha256', this.settings.REGISTRY_SECRET).update(`consent ${linkId}`).digest('base64url');
    return { id: linkId, token, tokenHash: hashOf(token) };
  }
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

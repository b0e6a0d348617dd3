import { Inject, Injectable } from '@nestjs/common';
import { type OneTimeSecret, oneTimeSecret, SETTINGS } from '@heng/kit';
import type { RegistrySettings } from '../config.js';

/** The secret of a link to decide about the own name. */
@Injectable()
export class LinkSecret {
  constructor(@Inject(SETTINGS) private readonly settings: RegistrySettings) {}

  of(linkId: string): OneTimeSecret {
    return oneTimeSecret(this.settings.REGISTRY_SECRET, 'consent', linkId);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { type OneTimeSecret, oneTimeSecret, SETTINGS } from '@heng/kit';
import type { TrackingSettings } from '../config.js';

/** The secret of a link by which an enterprise gives its feedback. */
@Injectable()
export class LinkSecret {
  constructor(@Inject(SETTINGS) private readonly settings: TrackingSettings) {}

  of(linkId: string): OneTimeSecret {
    return oneTimeSecret(this.settings.TRACKING_SECRET, 'feedback', linkId);
  }
}

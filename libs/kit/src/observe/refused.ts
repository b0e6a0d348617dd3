import { Injectable, Logger } from '@nestjs/common';
import { Counter } from 'prom-client';
import type { Principal } from '../auth/access.js';
import type { DomainError } from '../domain.js';
import { Metrics } from './metrics.js';

/** Counts refusals by route and code, and logs those of signed-in callers by role and organisation, without the person. */
@Injectable()
export class Refused {
  private readonly logger = new Logger('refused');
  private readonly counter: Counter;

  constructor({ registry }: Metrics) {
    this.counter = new Counter({
      name: 'heng_refusals_total',
      help: 'Requests refused, by route and code',
      labelNames: ['route', 'code'],
      registers: [registry],
    });
  }

  /** `route` is a pattern, such as `GET /agencies/:id`, so that it repeats nothing that was sent. */
  note(route: string, { code }: Pick<DomainError, 'code'>, caller?: Principal): void {
    this.counter.inc({ route, code });
    if (caller && caller.sub !== 'public')
      this.logger.log(
        `${route}: ${code} for ${caller.roles.join(', ') || 'no role'}${caller.org ? ` of ${caller.org}` : ''}`,
      );
  }
}

import type { ServerResponse } from 'node:http';
import { type CallHandler, type ExecutionContext, Injectable, Logger, type NestInterceptor } from '@nestjs/common';
import { principalOf } from '@heng/kit';
import { originOf } from '../origin.js';
import { RecordSighting } from './record-sighting.js';

/** Sees every HTTP request of an agency's users, after it is answered. */
@Injectable()
export class RecordSightingHttp implements NestInterceptor {
  private readonly logger = new Logger('RecordSighting');

  constructor(private readonly recordSighting: RecordSighting) {}

  intercept(context: ExecutionContext, next: CallHandler) {
    if (context.getType() !== 'http') return next.handle();
    const { roles, org } = principalOf(context);
    if (org && roles.includes('agency')) {
      const origin = originOf(context.switchToHttp().getRequest());
      context
        .switchToHttp()
        .getResponse<{ raw: ServerResponse }>()
        .raw.once('close', () => {
          this.recordSighting
            .execute(org, origin)
            // The error of a statement has its parameters, which are hashes; the address is in none.
            .catch((error: unknown) => this.logger.warn(`a sighting was not kept: ${String(error)}`));
        });
    }
    return next.handle();
  }
}

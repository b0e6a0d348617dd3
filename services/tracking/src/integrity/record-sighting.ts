import type { ServerResponse } from 'node:http';
import { type CallHandler, type ExecutionContext, Injectable, Logger, type NestInterceptor } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { Clock, principalOf } from '@heng/kit';
import { originOf } from '../origin.js';
import { type Origin, OriginHashes } from '../storage/integrity/origin-hashes.js';
import { OriginTraces } from '../storage/integrity/origin-traces.js';

/** The number of remembered sightings; a forgotten one is stored again, which changes nothing. */
const REMEMBERED = 10_000;

/**
 * Stores the origins of the HTTP requests of agencies' users, after the answer: each once a day, as keyed hashes
 * (docs/adr/0019).
 */
@Injectable()
export class RecordSighting implements NestInterceptor {
  private readonly logger = new Logger('RecordSighting');
  /** The sightings that this process has stored or is storing. */
  private readonly kept = new Set<string>();

  constructor(
    private readonly traces: OriginTraces,
    private readonly hashes: OriginHashes,
    private readonly agencies: AgencyDirectory,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler) {
    if (context.getType() !== 'http') return next.handle();
    const { roles, org } = principalOf(context);
    if (org && roles.includes('agency')) {
      const origin = originOf(context.switchToHttp().getRequest());
      const { raw } = context.switchToHttp().getResponse<{ raw: ServerResponse }>();
      raw.once('close', () => {
        // The error of a statement has its parameters, which are hashes; none contains the address.
        this.record(org, origin).catch((error: unknown) =>
          this.logger.warn(`a sighting was not stored: ${String(error)}`),
        );
      });
    }
    return next.handle();
  }

  /** `org` is the credit code that the user acts for; nothing is stored for an unknown agency. */
  private async record(org: string, origin: Origin): Promise<void> {
    const today = this.clock.today();
    const nameOf = (hash: string) => `${today} ${org} ${hash}`;
    const marks = this.hashes.of(origin).filter(({ hash }) => !this.kept.has(nameOf(hash)));
    if (marks.length === 0) return;
    if (this.kept.size >= REMEMBERED) this.kept.clear();
    for (const { hash } of marks) this.kept.add(nameOf(hash));
    let isStored = false;
    try {
      const agency = await this.agencies.ofOrganisation(org);
      if (agency) await this.traces.keepSighting(agency.agencyId, marks, today);
      isStored = agency !== undefined;
    } finally {
      if (!isStored) for (const { hash } of marks) this.kept.delete(nameOf(hash));
    }
  }
}

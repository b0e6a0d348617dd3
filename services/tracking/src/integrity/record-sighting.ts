import type { ServerResponse } from 'node:http';
import { type CallHandler, type ExecutionContext, Injectable, Logger, type NestInterceptor } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { Clock, principalOf } from '@heng/kit';
import { originOf } from '../origin.js';
import { type HashedMark, type Origin, OriginHashes } from '../storage/integrity/origin-hashes.js';
import { Sightings } from '../storage/integrity/sightings.js';

/** The number of remembered sightings of a day; a forgotten one is stored again, which changes nothing. */
const REMEMBERED = 10_000;

/**
 * Stores the origins of the HTTP requests of agencies' users, after the answer: each once a day, as keyed hashes
 * (docs/adr/0019).
 */
@Injectable()
export class RecordSighting implements NestInterceptor {
  private readonly logger = new Logger('RecordSighting');
  /** The sightings that this process has stored on `day`. */
  private readonly kept = new Set<string>();
  private day = '';

  constructor(
    private readonly sightings: Sightings,
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
    const marks = this.notKept(org, this.hashes.of(origin), today);
    if (marks.length === 0) return;
    for (const { hash } of marks) this.kept.add(`${org} ${hash}`);
    const isKept = await this.keep(org, marks, today).catch((error: unknown) => {
      this.forget(org, marks);
      throw error;
    });
    if (!isKept) this.forget(org, marks);
  }

  private async keep(org: string, marks: readonly HashedMark[], today: string): Promise<boolean> {
    const agency = await this.agencies.ofOrganisation(org);
    if (agency) await this.sightings.keep(agency.agencyId, marks, today);
    return agency !== undefined;
  }

  private notKept(org: string, marks: readonly HashedMark[], today: string): HashedMark[] {
    if (this.day !== today || this.kept.size >= REMEMBERED) this.kept.clear();
    this.day = today;
    return marks.filter(({ hash }) => !this.kept.has(`${org} ${hash}`));
  }

  private forget(org: string, marks: readonly HashedMark[]): void {
    for (const { hash } of marks) this.kept.delete(`${org} ${hash}`);
  }
}

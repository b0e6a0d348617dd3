import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { Clock } from '@heng/kit';
import { type HashedMark, type Origin, OriginHashes } from '../storage/integrity/origin-hashes.js';
import { Sightings } from '../storage/integrity/sightings.js';

/** How many sightings of a day are remembered; who is forgotten is kept once more, which changes nothing. */
const REMEMBERED = 10_000;

/** Keeps from where users of agencies come, each place once a day, as keyed hashes (docs/adr/0019). */
@Injectable()
export class RecordSighting {
  /** What this process has kept on `day`. */
  private readonly kept = new Set<string>();
  private day = '';

  constructor(
    private readonly sightings: Sightings,
    private readonly hashes: OriginHashes,
    private readonly agencies: AgencyDirectory,
    private readonly clock: Clock,
  ) {}

  /** `org` is the credit code that the user acts for; of one that is no agency nothing is kept. */
  async execute(org: string, origin: Origin): Promise<void> {
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

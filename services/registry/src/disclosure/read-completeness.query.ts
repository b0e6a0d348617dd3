import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { Clock } from '@heng/kit';
import { mustActFor } from '../domain/registration/agency.js';
import { mustBeInForce } from '../domain/disclosure/disclosure.js';
import {
  type Completeness,
  completenessOf,
  faultsIn,
  type FieldFault,
} from '../domain/disclosure/disclosure-content.js';
import { standardsToCome } from '../domain/disclosure/disclosure-standard.js';
import { changesBetween, type StandardChanges } from '../domain/disclosure/disclosure-standard-changes.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { DisclosureRevisionStore } from '../storage/disclosure/disclosure-revision.store.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';

/** What an agency's latest revision is by one version of the standard. */
export type CompletenessBy = Completeness & {
  standard: string;
  inForceFrom: string;
  inForce: boolean;
  /** Answered ÷ required, from 0 to 1. */
  ratio: number;
  /** What is in the revision and does not fit this version. */
  unfit: FieldFault[];
  /** What this version changes against the one in force; null for that one. */
  changes: StandardChanges | null;
};

@Injectable()
export class ReadCompleteness {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly revisions: DisclosureRevisionStore,
    private readonly standards: StandardStore,
    private readonly clock: Clock,
  ) {}

  /** By the version in force, then by each to come. @throws `registry.not-your-agency`, `kit.record-not-found` */
  async execute(agencyId: string, actor: Actor): Promise<{ revision: number; standards: CompletenessBy[] }> {
    mustActFor(await this.agencies.get(agencyId), actor);
    const [{ revision, sections }, standards] = await Promise.all([
      this.revisions.publishedBy(agencyId),
      this.standards.all(),
    ]);
    const today = this.clock.today();
    const inForce = mustBeInForce(standards, today);
    const judged = [inForce, ...standardsToCome(standards, today)].map((standard) => {
      const completeness = completenessOf(sections, standard);
      return {
        standard: standard.version,
        inForceFrom: standard.inForceFrom,
        inForce: standard === inForce,
        ...completeness,
        ratio: completeness.required === 0 ? 1 : completeness.answered / completeness.required,
        unfit: faultsIn(sections, standard),
        changes: standard === inForce ? null : changesBetween(inForce, standard),
      };
    });
    return { revision, standards: judged };
  }
}

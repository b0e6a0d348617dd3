import { Injectable } from '@nestjs/common';
import { type Cause, type Changing, Clock, type DueDeadline, OnDeadline } from '@heng/kit';
import { mustBeInForce } from '../domain/disclosure/disclosure-standard.js';
import type { Agency } from '../domain/registration/agency.js';
import * as rules from '../domain/timeliness/timeliness.js';
import { DisclosureRevisionStore } from '../storage/disclosure/disclosure-revision.store.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { SectionConfirmationStore } from '../storage/timeliness/section-confirmation.store.js';

type Confirmation = rules.SectionConfirmation;
export type AgencyTimeliness = Readonly<{ agency: Agency; confirmation: Confirmation | null }>;

/** The latest confirmation of each agency's disclosure (R3). */
@Injectable()
export class Timeliness {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly confirmations: SectionConfirmationStore,
    private readonly revisions: DisclosureRevisionStore,
    private readonly standards: StandardStore,
    private readonly clock: Clock,
  ) {}

  /** The agency confirms one section, or all of them where `section` is null. */
  async confirm({ id, version, cause }: Changing, section: string | null): Promise<AgencyTimeliness> {
    const [standards, today] = [await this.standards.begun(), this.clock.today()];
    return this.agencies.actFor(id, cause.actor, async (tx, agency) => {
      const { sections } = await this.revisions.latestOf(id, tx);
      const decide = (current: Confirmation | null) => {
        rules.mustFitInForce(sections, section, mustBeInForce(standards, today));
        return rules.confirmSections(current, agency, section, today);
      };
      return { agency, confirmation: await this.confirmations.changeIn(tx, id, cause, decide, { expect: version }) };
    });
  }

  /** @throws DomainError `kit.record-not-found` */
  async of(agencyId: string): Promise<AgencyTimeliness> {
    return { agency: await this.agencies.get(agencyId), confirmation: await this.confirmations.find(agencyId) };
  }

  /** Reminds an agency to confirm its disclosure, and publishes when it did not. */
  @OnDeadline(rules.CONFIRMATION_DEADLINE)
  async remind({ subject, due }: DueDeadline, cause: Cause): Promise<Confirmation> {
    const { state } = await this.agencies.get(subject);
    const ring = { due, isRegistered: state !== 'deregistered' };
    return this.confirmations.changeExisting(subject, cause, (current) =>
      rules.remind(current, ring, this.clock.today()),
    );
  }
}

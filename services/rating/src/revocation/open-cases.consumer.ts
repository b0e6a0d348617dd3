import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { seriousCases } from '@heng/assessment';
import { type Actor, ComplaintRuled, type EventOf, ReportVerified } from '@heng/contracts';
import { Clock, deriveId, JETSTREAM } from '@heng/kit';
import { presentMethodology } from '../domain/cycle.js';
import { casesToOpen, openCase } from '../domain/serious-case.js';
import { CaseStore } from '../storage/case.store.js';
import { EvidenceStore } from '../storage/evidence.store.js';

/** Opens a case when a ruling, or the finding on a report, makes the third serious incident, in a cycle or outside, also while drafts are under way. */
@Controller()
export class OpenCases {
  constructor(
    private readonly cases: CaseStore,
    private readonly evidence: EvidenceStore,
    private readonly clock: Clock,
  ) {}

  @EventPattern(ComplaintRuled.type, JETSTREAM)
  async openCases({ id, actor, data }: EventOf<typeof ComplaintRuled>): Promise<void> {
    if (data.outcome === 'upheld') await this.openFor(data.agencyId, data.ruledOn, { id, actor });
  }

  @EventPattern(ReportVerified.type, JETSTREAM)
  openCasesOfReport({ id, actor, data }: EventOf<typeof ReportVerified>): Promise<void> {
    return this.openFor(data.agencyId, data.verifiedOn, { id, actor });
  }

  /** The rulings before this one, and it itself, were taken in with the batch of facts. */
  private async openFor(agencyId: string, on: string, { id, actor }: Readonly<{ id: string; actor: Actor }>) {
    const today = this.clock.today();
    const cutoff = today < on ? on : today;
    const rulings = await this.evidence.rulingsOn(agencyId);
    const found = seriousCases(rulings, presentMethodology, { agencyId, cutoff });
    for (const one of casesToOpen(found, await this.cases.ofAgency(agencyId))) {
      const caseId = deriveId('case', agencyId, ...one.incidents.map((incident) => incident.id));
      const cause = { handler: 'open-case', id: `${id}:${caseId}`, actor };
      await this.cases.change(caseId, cause, () => openCase({ id: caseId, agencyId }, one, today));
    }
  }
}

import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { seriousCases } from '@heng/assessment';
import { ComplaintRuled, type EventOf } from '@heng/contracts';
import { Clock, deriveId, JETSTREAM } from '@heng/kit';
import { presentMethodology } from '../domain/cycle.js';
import { casesToOpen, openCase } from '../domain/serious-case.js';
import { CaseStore } from '../storage/case.store.js';
import { EvidenceStore } from '../storage/evidence.store.js';

/** Opens a case when a ruling makes the third serious incident, in a cycle or outside, also while drafts are under way. */
@Controller()
export class OpenCases {
  constructor(
    private readonly cases: CaseStore,
    private readonly evidence: EvidenceStore,
    private readonly clock: Clock,
  ) {}

  /** The rulings before this one, and it itself, were taken in with the batch of facts. */
  @EventPattern(ComplaintRuled.type, JETSTREAM)
  async openCases({ id, actor, data }: EventOf<typeof ComplaintRuled>): Promise<void> {
    const { agencyId, outcome, ruledOn } = data;
    if (outcome !== 'upheld') return;
    const today = this.clock.today();
    const cutoff = today < ruledOn ? ruledOn : today;
    const rulings = await this.evidence.rulingsOn(agencyId);
    const found = seriousCases(rulings, presentMethodology, { agencyId, cutoff });
    for (const one of casesToOpen(found, await this.cases.ofAgency(agencyId))) {
      const caseId = deriveId('case', agencyId, ...one.incidents.map((incident) => incident.id));
      const cause = { handler: 'open-case', id: `${id}:${caseId}`, actor };
      await this.cases.change(caseId, cause, () => openCase({ id: caseId, agencyId }, one, today));
    }
  }
}

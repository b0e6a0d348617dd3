import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { CaseDecided, CaseOpened, type EventOf, RulingIssued } from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { Cases } from './cases.js';

/** Opens cases of R11 by a ruling that names the measure, and by the three serious incidents that rating finds. */
@Controller()
export class OpenCasesConsumer {
  constructor(private readonly cases: Cases) {}

  @EventPattern(RulingIssued.type, JETSTREAM)
  ruled({ id, actor, data }: EventOf<typeof RulingIssued>): Promise<void> {
    const { complaintId, agencyId, fact, rule, measures, ruledOn, reconsiderUntil } = data;
    const ruled = { complaintId, agencyId, fact, rule, contestableUntil: reconsiderUntil ?? ruledOn };
    return this.cases.follow(ruled, measures.includes('rating-review'), { id, actor });
  }

  @EventPattern(CaseOpened.type, JETSTREAM)
  found({ id, actor, data }: EventOf<typeof CaseOpened>): Promise<void> {
    return this.cases.openBySystem(data, data.openedOn, { id, actor });
  }

  /** Versions of rating before this one let one expert decide. */
  @EventPattern(CaseDecided.type, JETSTREAM)
  decided({ id, actor, data }: EventOf<typeof CaseDecided>): Promise<void> {
    const { caseId, outcome, grade, reason, decidedOn: on } = data;
    return this.cases.takeDecision(caseId, { outcome, grade, reason, on }, { id, actor });
  }
}

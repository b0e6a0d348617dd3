import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import type { CaseOutcome, Grade, RevocationGround } from '@heng/contracts';
import { type Cause, type Changing, Clock, deriveId, idOfNew, type Principal } from '@heng/kit';
import { refuse as refuseComplaint } from '../domain/refusals.js';
import { refuse } from '../domain/revocation/refusals.js';
import * as rules from '../domain/revocation/rating-case.js';
import { CaseStore } from '../storage/case.store.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Deciders } from '../storage/deciders.js';
import { Exhibits } from '../storage/exhibits.js';

type RatingCase = rules.RatingCase;
type ByStaff = Readonly<{ agencyId: string; ground: RevocationGround; facts: string; reason: string }>;
type Answering = Readonly<{ statement: string; evidence: readonly string[]; fileIds: readonly string[] }>;
type Ruled = Readonly<{ complaintId: string; agencyId: string; fact: string; rule: string; contestableUntil: string }>;

/** The cases of adjusting or revoking a rating: opened by staff, by a ruling or by the system (R11). */
@Injectable()
export class Cases {
  constructor(
    private readonly stored: CaseStore,
    private readonly complaints: ComplaintStore,
    private readonly agencies: AgencyDirectory,
    private readonly deciders: Deciders,
    private readonly exhibits: Exhibits,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `complaints.agency-unknown`, `complaints.ground-by-system`, `kit.conflict-of-interest` */
  async open(given: ByStaff, cause: Cause): Promise<RatingCase> {
    const { agencyId } = given;
    if (!(await this.agencies.find(agencyId))) throw refuseComplaint('agency-unknown', { field: 'agencyId', agencyId });
    await this.deciders.mustDecideOn(agencyId, cause.actor);
    const id = idOfNew(cause);
    return this.stored.change(id, cause, () => rules.openByStaff({ ...given, id, openedOn: this.clock.today() }));
  }

  /** A ruling that names a review of the rating opens a case; decided again without it, it drops the case. */
  async follow(ruled: Ruled, isReviewed: boolean, caused: Omit<Cause, 'handler'>): Promise<void> {
    const { complaintId, agencyId, fact: facts, rule: reason, contestableUntil: panelAfter } = ruled;
    const id = deriveId('rating-case', complaintId);
    const cause = { ...caused, handler: 'follow-ruling' };
    const today = this.clock.today();
    if (isReviewed) {
      const ground = rules.groundOf((await this.complaints.get(complaintId)).allegation);
      const opened = { id, agencyId, ground, openedOn: today, facts, reason, complaints: [complaintId], panelAfter };
      await this.stored.change(id, cause, (known) => rules.openByRuling(known, opened));
    } else if (await this.stored.find(id))
      await this.stored.changeExisting(id, cause, (one) => rules.dropCase(one, today));
  }

  /** R11 (4): rating has found three serious incidents. */
  async openBySystem(
    { caseId: id, agencyId, incidents }: Readonly<{ caseId: string; agencyId: string; incidents: readonly string[] }>,
    openedOn: string,
    caused: Omit<Cause, 'handler'>,
  ): Promise<void> {
    // Nobody learns by a case that a report exists.
    const complaints = await this.complaints.among(incidents);
    const found = { id, agencyId, ground: 'serious-complaints', openedBy: 'system', openedOn } as const;
    await this.stored.change(id, { ...caused, handler: 'open-case' }, () => rules.openCase({ ...found, complaints }));
  }

  /** A decision of one expert, in a version of rating before panels decided. */
  async takeDecision(
    caseId: string,
    decided: Readonly<{ outcome: CaseOutcome; grade: Grade | null; reason: string; on: string }>,
    caused: Omit<Cause, 'handler'>,
  ): Promise<void> {
    const cause = { ...caused, handler: 'take-decision' };
    await this.stored.changeExisting(caseId, cause, (one) => rules.takeDecision(one, decided));
  }

  /** @throws DomainError `complaints.not-your-case`, `complaints.case-answered`, `kit.file-unknown` */
  async answer(at: Changing, { fileIds, ...given }: Answering, caller: Principal): Promise<RatingCase> {
    const own = await this.deciders.agencyOf(caller);
    if ((await this.stored.get(at.id)).agencyId !== own) throw refuse('not-your-case');
    return this.stored.transaction(async (tx) => {
      const files = await this.exhibits.takeFrom(tx, fileIds, caller.org!);
      const decide = (one: RatingCase) => rules.answerCase(one, { ...given, files }, this.clock.today());
      return this.stored.changeExistingIn(tx, at.id, at.cause, decide, { expect: at.version });
    });
  }
}

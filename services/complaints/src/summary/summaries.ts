import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { type Cause, type Changing, Clock, idOfNew, type Page, TableQuery } from '@heng/kit';
import { DataSource, type EntityManager } from 'typeorm';
import type { Complaint } from '../domain/case/complaint.js';
import { allowSummary, type Filer } from '../domain/filing/filer.js';
import * as rules from '../domain/summary/summary.js';
import { refuse } from '../domain/summary/refusals.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Deciders } from '../storage/deciders.js';
import { causeOfFiler, FilerStore } from '../storage/filer.store.js';
import { ReconsiderationStore, RulingStore } from '../storage/panel.store.js';
import { SummaryStore, summaryTable } from '../storage/summary.store.js';

type Summary = rules.Summary;
const SUMMARIES = new TableQuery(summaryTable);

/** The anonymised summaries of complaints, with the consent of who filed (R6). */
@Injectable()
export class Summaries {
  constructor(
    private readonly db: DataSource,
    private readonly stored: SummaryStore,
    private readonly complaints: ComplaintStore,
    private readonly filers: FilerStore,
    private readonly rulings: RulingStore,
    private readonly reconsiderations: ReconsiderationStore,
    private readonly agencies: AgencyDirectory,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  /** Those in public, the newest first. */
  released(cursor: string | undefined): Promise<Page<Summary>> {
    const about = { where: 'released_on is not null', values: [], newestFirst: true };
    return SUMMARIES.page(this.db, ['releasedOn', 'id'], cursor, about);
  }

  /** Those that wait for a second person. */
  drafted(cursor: string | undefined): Promise<Page<Summary>> {
    return SUMMARIES.page(this.db, ['id'], cursor, { where: "state = 'drafted'", values: [] });
  }

  /** The summary of a complaint, with the ruling that it would tell of and the consent of who filed. */
  async of(complaintId: string) {
    const [summary, ruling, filers] = await Promise.all([
      this.stored.ofComplaint(complaintId),
      this.finalRuling(complaintId),
      this.filers.of(complaintId),
    ]);
    return { summary, ruling, filers, isAllowed: rules.isAllowedBy(filers) };
  }

  /** @throws DomainError `complaints.summary-case-not-final`, `-not-allowed`, `-exists`, `-identifies` */
  async write(complaintId: string, text: string, cause: Cause): Promise<Summary> {
    await this.deciders.mustDecide({ id: complaintId, cause });
    const complaint = await this.complaints.get(complaintId);
    const { ruling, filers, isAllowed } = await this.of(complaintId);
    if (!ruling) throw refuse('summary-case-not-final');
    if (!isAllowed) throw refuse('summary-not-allowed');
    const id = idOfNew(cause);
    const draft = await this.draft(text, complaint, filers, cause);
    return this.stored.change(id, cause, () => rules.writeSummary(id, complaint, ruling, draft));
  }

  /** @throws DomainError `complaints.summary-released`, `-identifies` */
  async edit(at: Changing, text: string): Promise<Summary> {
    const { complaintId } = await this.stored.get(at.id);
    await this.deciders.mustDecide({ id: complaintId, cause: at.cause });
    const complaint = await this.complaints.get(complaintId);
    const draft = await this.draft(text, complaint, await this.filers.of(complaintId), at.cause);
    return this.stored.changeAt(at, (summary) => rules.editSummary(summary, draft));
  }

  /** @throws DomainError `complaints.summary-released`, `-own-text`, `-not-allowed`, `-case-not-final` */
  async release({ id, version, cause }: Changing): Promise<Summary> {
    const { complaintId } = await this.stored.get(id);
    await this.deciders.mustDecide({ id: complaintId, cause });
    if (!(await this.finalRuling(complaintId))) throw refuse('summary-case-not-final');
    return this.stored.transaction(async (tx) => {
      await this.lockConsent(tx, complaintId);
      const allowed = rules.isAllowedBy(await this.filers.of(complaintId));
      const decide = (summary: Summary) => rules.releaseSummary(summary, cause.actor.sub, allowed, this.clock.today());
      return this.stored.changeExistingIn(tx, id, cause, decide, { expect: version });
    });
  }

  /** A filer allows a summary, or takes that back. @throws DomainError `complaints.filing-not-found`, `complaints.summary-released` */
  async allow(number: string, code: string, allowed: boolean, cause: Cause): Promise<void> {
    const { id, caseId } = await this.filers.ofComplaint(number, code);
    await this.filers.transaction(async (tx) => {
      await this.lockConsent(tx, caseId);
      const isReleased = (await this.stored.ofComplaint(caseId))?.state === 'released';
      const decide = (filer: Filer) => allowSummary(filer, allowed, isReleased, this.clock.today());
      await this.filers.changeExistingIn(tx, id, causeOfFiler(id, cause), decide);
    });
  }

  /** Consent and release exclude each other; who withdraws takes the same lock. */
  private lockConsent(tx: EntityManager, complaintId: string): Promise<void> {
    return this.complaints.lock(tx, complaintId);
  }

  private async draft(text: string, { agencyId, number }: Complaint, filers: readonly Filer[], { actor }: Cause) {
    const agency = await this.agencies.find(agencyId);
    const names = [agency?.name ?? null, agency?.creditCode ?? null, number, ...filers.map(({ name }) => name)];
    return { text, names, by: actor.sub, today: this.clock.today() };
  }

  private async finalRuling(complaintId: string) {
    const ruling = (await this.rulings.of(complaintId)).at(-1);
    const isPending = await this.reconsiderations.isPending(complaintId);
    return rules.isFinal(ruling, isPending, this.clock.today()) ? ruling : undefined;
  }
}

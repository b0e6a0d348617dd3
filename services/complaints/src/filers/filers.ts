import { Injectable } from '@nestjs/common';
import { type Principal, systemActor } from '@heng/kit';
import type { Complaint } from '../domain/case/complaint.js';
import { type Filer, tell } from '../domain/filing/filer.js';
import { asSeenBy, maySee, readerOf } from '../domain/sight.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Deciders } from '../storage/deciders.js';
import { RedactionStore } from '../storage/redaction.store.js';
import { FilerStore } from '../storage/filer.store.js';

/** A filer and the case, as the filer sees it. */
export type Returned = Readonly<{ filer: Filer; complaint: Complaint }>;

/** Those who filed, when they come back, and as others know them (R6). */
@Injectable()
export class Filers {
  constructor(
    private readonly filers: FilerStore,
    private readonly complaints: ComplaintStore,
    private readonly deciders: Deciders,
    private readonly redactions: RedactionStore,
  ) {}

  /** The case of the filer who has number and code. @throws DomainError `complaints.filing-not-found` */
  async open(number: string, code: string): Promise<Returned> {
    const filer = await this.filers.withCode(number, code);
    const complaint = await this.complaints.get(filer.caseId);
    const own = await this.complaints.ownWordsOf(filer.id);
    const seen = asSeenBy('filer', await this.redactions.applied('filer', complaint));
    return { filer, complaint: { ...seen, ...own } };
  }

  /** Tells those who filed a case of a step, once: a merge tells other services of what was ruled and missed again. */
  async tell(caseId: string, step: string, on: string, which = ''): Promise<void> {
    for (const { id } of await this.filers.of(caseId)) {
      const cause = { handler: 'tell-filers', id: `${id} ${step} ${which}`, actor: systemActor('complaints') };
      await this.filers.changeExisting(id, cause, (filer) => tell(filer, step, on));
    }
  }

  /**
   * Those who filed a complaint, as a reader knows them: the agency those who file under their name.
   * @throws DomainError `kit.record-not-found`, `complaints.not-your-agency`
   */
  async of(complaintId: string, caller: Principal): Promise<Filer[]> {
    await this.deciders.mustRead(caller, await this.complaints.get(complaintId));
    const [reader, filers] = [readerOf(caller.role), await this.filers.of(complaintId)];
    return filers.filter(({ mode }) => maySee(reader, mode === 'real-name' ? 'realName' : 'filer'));
  }
}

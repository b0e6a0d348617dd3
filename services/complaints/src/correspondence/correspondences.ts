import { Injectable } from '@nestjs/common';
import { type Cause, type Changing, Clock, type Page, TableQuery } from '@heng/kit';
import { DataSource } from 'typeorm';
import { hasEnded } from '../domain/case/actions.js';
import * as rules from '../domain/correspondence/correspondence.js';
import { refuse } from '../domain/correspondence/refusals.js';
import { type Filer, tell } from '../domain/filing/filer.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { CorrespondenceStore, correspondenceTable } from '../storage/correspondence.store.js';
import { Deciders } from '../storage/deciders.js';
import { Exhibits } from '../storage/exhibits.js';
import { causeOfFiler, FilerStore } from '../storage/filer.store.js';

type Correspondence = rules.Correspondence;
/** The words of a filer and the files of the draft that they came from. */
type Sent = Readonly<{ text: string; fileIds: readonly string[]; draftToken: string }>;
const CORRESPONDENCE = new TableQuery(correspondenceTable);

/** Staff ask those who filed, and these answer or add words and files on their own (R6). */
@Injectable()
export class Correspondences {
  constructor(
    private readonly db: DataSource,
    private readonly stored: CorrespondenceStore,
    private readonly filers: FilerStore,
    private readonly complaints: ComplaintStore,
    private readonly exhibits: Exhibits,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  /** Asks one of those who filed a complaint; who left an address is told so. @throws DomainError as `Deciders.mustDecide`, `complaints.filer-unknown` */
  async ask(caseId: string, number: string, text: string, cause: Cause): Promise<Correspondence> {
    await this.deciders.mustDecide({ id: caseId, cause });
    const filer = (await this.filers.of(caseId)).find((one) => one.number === number);
    if (!filer) throw refuse('filer-unknown', { field: 'number', number });
    if (filer.withdrawnOn) throw refuse('filer-left');
    const by = { ...(await this.course(caseId)), sub: cause.actor.sub };
    return this.stored.transaction(async (tx) => {
      const begun = await this.begun(filer);
      const asked = await this.stored.changeIn(tx, filer.id, cause, (known) => rules.ask(known ?? begun, text, by));
      await this.filers.changeExistingIn(tx, filer.id, { ...cause, handler: `${cause.handler}, filer` }, (known) =>
        tell(known, 'asked', by.today),
      );
      return asked;
    });
  }

  /** The filer who has number and code writes, also without an account. @throws DomainError `complaints.filing-not-found`, `kit.file-unknown` */
  async write(number: string, code: string, { text, fileIds, draftToken }: Sent, cause: Cause): Promise<Filer> {
    const filer = await this.filers.ofComplaint(number, code);
    const by = await this.course(filer.caseId);
    const begun = await this.begun(filer);
    if (filer.withdrawnOn) throw refuse('filer-left');
    const unnamed = causeOfFiler(filer.id, cause);
    await this.stored.transaction(async (tx) => {
      await this.stored.changeIn(tx, filer.id, unnamed, (known) => rules.write(known ?? begun, { text, fileIds }, by));
      await this.exhibits.takeDraft(tx, fileIds, draftToken);
    });
    return filer;
  }

  async read(at: Changing): Promise<Correspondence> {
    await this.deciders.mustDecide({ id: (await this.stored.get(at.id)).caseId, cause: at.cause });
    return this.stored.changeAt(at, rules.read);
  }

  /** Takes what the filer added as evidence: its files are exhibits of the filing from now on. */
  async passOn({ id, version, cause }: Changing, passed: Parameters<typeof rules.passOn>[1]): Promise<Correspondence> {
    const { caseId } = await this.stored.get(id);
    await this.deciders.mustDecide({ id: caseId, cause });
    const by = { ...(await this.course(caseId)), sub: cause.actor.sub };
    return this.stored.transaction(async (tx) => {
      const decide = (current: Correspondence) => rules.passOn(current, passed, by);
      const after = await this.stored.changeExistingIn(tx, id, cause, decide, { expect: version });
      const handed = { complaintId: caseId, side: 'filer', filingId: id, handedInOn: by.today } as const;
      await this.exhibits.enter(tx, after.messages[passed.message - 1]!.fileIds, handed);
      return after;
    });
  }

  /** Those in which a filer has written and staff have not read it, the oldest first. */
  waiting(cursor: string | undefined): Promise<Page<Correspondence>> {
    return CORRESPONDENCE.page(this.db, ['lastOn', 'id'], cursor, { where: "state = 'told'" });
  }

  private async course(caseId: string) {
    return { isOpen: !hasEnded(await this.complaints.get(caseId)), today: this.clock.today() };
  }

  private async begun({ id, caseId, number }: Filer) {
    return rules.begin({ id, caseId, number }, (await this.complaints.get(caseId)).agencyId, this.clock.today());
  }
}

import { Injectable } from '@nestjs/common';
import type { CaseKind } from '@heng/contracts';
import { type Cause, type Changing, Clock, type Page, type Principal, TableQuery } from '@heng/kit';
import { DataSource } from 'typeorm';
import * as rules from '../domain/correspondence/correspondence.js';
import { refuse } from '../domain/correspondence/refusals.js';
import type { FiledCase } from '../domain/filing/filed-case.js';
import { kindOf, tell } from '../domain/filing/filer.js';
import { CorrespondenceStore, correspondenceTable } from '../storage/correspondence.store.js';
import { Deciders } from '../storage/deciders.js';
import { Exhibits } from '../storage/exhibits.js';
import { FiledCases } from '../storage/filed-cases.js';
import { causeOfFiler, FilerStore } from '../storage/filer.store.js';
import { ReportExhibits } from '../storage/report-exhibits.js';

type Correspondence = rules.Correspondence;
type Asking = Readonly<{ number: string; text: string }>;
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
    private readonly cases: FiledCases,
    private readonly exhibits: Exhibits,
    private readonly reportExhibits: ReportExhibits,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  /** Asks one of those who filed a case; who left an address is told so. @throws DomainError as `FiledCases.mustHandle`, `complaints.filer-unknown` */
  async ask(kind: CaseKind, id: string, { number, text }: Asking, cause: Cause): Promise<Correspondence> {
    const filed = await this.cases.get(kind, id);
    await this.cases.mustHandle(filed, cause);
    const filer = (await this.filers.of(id)).find((one) => one.number === number);
    if (!filer) throw refuse('filer-unknown', { field: 'number', number });
    if (filer.withdrawnOn) throw refuse('filer-left');
    const by = this.by(filed, cause);
    return this.stored.transaction(async (tx) => {
      const begun = rules.begin({ id: filer.id, caseId: id, number }, filed.agencyId, by.today);
      const asked = await this.stored.changeIn(tx, filer.id, cause, (known) => rules.ask(known ?? begun, text, by));
      await this.filers.changeExistingIn(tx, filer.id, { ...cause, handler: `${cause.handler}, filer` }, (known) =>
        tell(known, 'asked', by.today),
      );
      return asked;
    });
  }

  /** The filer who has number and code writes, also without an account. @throws DomainError `complaints.filing-not-found`, `kit.file-unknown` */
  async write(number: string, code: string, { text, fileIds, draftToken }: Sent, cause: Cause): Promise<void> {
    const filer = await this.filers.withCode(number, code);
    const { id, caseId } = filer;
    const filed = await this.cases.of(filer);
    const by = this.by(filed, cause);
    const begun = rules.begin({ id, caseId, number: filer.number }, filed.agencyId, by.today);
    if (filer.withdrawnOn) throw refuse('filer-left');
    const unnamed = causeOfFiler(filer.id, cause);
    await this.stored.transaction(async (tx) => {
      await this.stored.changeIn(tx, filer.id, unnamed, (known) => rules.write(known ?? begun, { text, fileIds }, by));
      if (filed.kind === 'report') await this.reportExhibits.handInDraft(tx, caseId, fileIds, draftToken, by.today);
      else await this.exhibits.takeDraft(tx, fileIds, draftToken);
    });
  }

  async read(at: Changing): Promise<Correspondence> {
    await this.cases.mustHandle(await this.cases.of(await this.stored.get(at.id)), at.cause);
    return this.stored.changeAt(at, rules.read);
  }

  /** Takes what the filer added as evidence: its files are exhibits of the filing from now on. */
  async passOn({ id, version, cause }: Changing, passed: Parameters<typeof rules.passOn>[1]): Promise<Correspondence> {
    const { caseId, number } = await this.stored.get(id);
    const filed = await this.cases.of({ caseId, number });
    await this.cases.mustHandle(filed, cause);
    const by = this.by(filed, cause);
    return this.stored.transaction(async (tx) => {
      const decide = (current: Correspondence) => rules.passOn(current, passed, by);
      const after = await this.stored.changeExistingIn(tx, id, cause, decide, { expect: version });
      const handed = { complaintId: caseId, side: 'filer', filingId: id, handedInOn: by.today } as const;
      await this.exhibits.enter(tx, after.messages[passed.message - 1]!.fileIds, handed);
      return after;
    });
  }

  /** Those in which a filer has written and staff have not read it, the oldest first; of reports without a tie of the reader's. */
  async waiting(cursor: string | undefined, reader: Principal): Promise<Page<Correspondence>> {
    const page = await CORRESPONDENCE.page(this.db, ['lastOn', 'id'], cursor, { where: "state = 'told'" });
    const isReport = (one: Correspondence) => kindOf(one) === 'report';
    const about = page.items.filter(isReport).map(({ caseId, agencyId }) => ({ id: caseId, agencyId }));
    const open = new Set((await this.deciders.verifiable(about, reader)).map(({ id }) => id));
    return { ...page, items: page.items.filter((one) => !isReport(one) || open.has(one.caseId)) };
  }

  private by = ({ isOpen }: FiledCase, { actor }: Cause) => ({ isOpen, sub: actor.sub, today: this.clock.today() });
}

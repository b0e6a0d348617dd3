import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { type CaseKind, gistOf } from '@heng/contracts';
import { type Cause, Clock, deriveId, idOfNew } from '@heng/kit';
import { type BusinessDay, DomainError } from '@heng/kit/domain';
import type { EntityManager } from 'typeorm';
import { file, type Filing } from '../domain/case/complaint.js';
import { joinsSince } from '../domain/case/joining.js';
import { enter, type Introduction, mustBeIntroduced } from '../domain/filing/filer.js';
import { refuse } from '../domain/refusals.js';
import { refuse as refuseRestricted } from '../domain/restriction/refusals.js';
import { binds } from '../domain/restriction/restriction.js';
import { fileReport, type Report } from '../domain/report/report.js';
import { Exhibits } from '../storage/exhibits.js';
import { ComplaintStore, type Filed } from '../storage/complaint.store.js';
import { codeOf, newCode } from '../storage/filer-code.js';
import { FilerStore } from '../storage/filer.store.js';
import { ReportExhibits } from '../storage/report-exhibits.js';
import { ReportStore } from '../storage/report.store.js';
import { PersonKeys, RestrictionStore } from '../storage/restriction.store.js';
import { Proofs } from './proofs.js';
import { Receipts } from './receipts.js';

/** The filer as the request has it; `sub` is of who is signed in and not anonymous, `proof` the proof of work of who is not. */
type By = Introduction &
  Readonly<{
    sub: string | null;
    isPublic: boolean;
    account: string | null;
    proof: string | undefined;
    allowsSummary: boolean;
  }>;
/** The files of the draft that the filing came from. */
type Files = Readonly<{ ids: readonly string[]; token: string }>;
/** Number and code, by which the filer comes back, and the receipt. */
type ToKeep = Readonly<{ number: string; code: string; receipt: string }>;

/** A filing: the answer to the filer, the case, and the SHA-256 of each file. */
type Made<A> = Readonly<{ answer: A; caseId: string; hashes: readonly string[] }>;
type Given = Omit<Filing, 'id' | 'number'>;
type Numbered = Given & Readonly<{ id: string; number: string }>;
type Make<A> = (tx: EntityManager, filing: Numbered, unnamed: Cause, day: BusinessDay) => Promise<Made<A>>;

/** Complaints (投诉) and reports (举报) as people file them (R6). */
@Injectable()
export class Filings {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly reports: ReportStore,
    private readonly filers: FilerStore,
    private readonly receipts: Receipts,
    private readonly proofs: Proofs,
    private readonly restrictions: RestrictionStore,
    private readonly keys: PersonKeys,
    private readonly agencies: AgencyDirectory,
    private readonly exhibits: Exhibits,
    private readonly reportExhibits: ReportExhibits,
    private readonly clock: Clock,
  ) {}

  /**
   * Files a complaint, whole with its files. An equal one joins the first.
   * @throws DomainError `complaints.agency-unknown`, `complaints.name-missing`, `complaints.name-not-applicable`, `kit.file-unknown`,
   * `complaints.proof-missing` and the like
   */
  complain(given: Given, by: By, files: Files, cause: Cause): Promise<Filed & ToKeep> {
    return this.file('complaint', given, by, cause, async (tx, filing, unnamed, day) => {
      const equal = { sub: by.sub, gist: deriveId(gistOf(filing.statement)), since: joinsSince(day.today) };
      const filed = await this.complaints.fileIn(tx, unnamed, file(filing, day), equal);
      const caseId = filed.complaint.id;
      const handed = { complaintId: caseId, side: 'filer', filingId: filing.id, handedInOn: day.today } as const;
      return { answer: filed, caseId, hashes: await this.exhibits.handInDraft(tx, files.ids, files.token, handed) };
    });
  }

  /** Files a report, whole with its files. None joins another: each reporter is told of the own one alone. @throws DomainError as `complain` */
  report(given: Given, by: By, files: Files, cause: Cause): Promise<Readonly<{ report: Report }> & ToKeep> {
    return this.file('report', given, by, cause, async (tx, filing, unnamed, day) => {
      const report = await this.reports.changeIn(tx, filing.id, unnamed, () => fileReport(filing, day));
      await this.complaints.keepComplainantIn(tx, filing.id, by.sub);
      const hashes = await this.reportExhibits.handInDraft(tx, report.id, files.ids, files.token, day.today);
      return { answer: { report }, caseId: report.id, hashes };
    });
  }

  /** Files about an agency that is or was on the register. A repetition of the request gets the same number and code. */
  private async file<A>(kind: CaseKind, given: Given, by: By, cause: Cause, make: Make<A>): Promise<A & ToKeep> {
    const { agencyId } = given;
    if (!(await this.agencies.find(agencyId))) throw refuse('agency-unknown', { field: 'agencyId', agencyId });
    mustBeIntroduced(by);
    return inOwnSpace(cause, by, (id) => this.enter(kind, { ...given, id }, by, cause, make));
  }

  /** The reason is told to the account alone: anybody can type an address. @throws DomainError `complaints.filing-restricted`, `complaints.contact-restricted` */
  private async mustBeFree({ account, email }: By, today: string): Promise<void> {
    const binding = async (key: string | null) =>
      key === null ? undefined : (await this.restrictions.ofSubject(key)).find((one) => binds(one, today));
    const ofAccount = await binding(account && this.keys.account(account));
    if (ofAccount) throw refuseRestricted('filing-restricted', { reason: ofAccount.reason, until: ofAccount.until });
    if (await binding(email && this.keys.contact(email)))
      throw refuseRestricted('contact-restricted', { field: 'email' });
  }

  private async enter<A>(kind: CaseKind, given: Omit<Numbered, 'number'>, by: By, cause: Cause, make: Make<A>) {
    const { id, agencyId } = given;
    const day = this.clock.day();
    const request = `${cause.id} ${cause.fingerprint}`;
    const coded = await newCode(request);
    const unnamed = withoutCaller(cause, id);
    const isNew = !(await this.filers.hasNumber(id));
    if (isNew) await this.mustBeFree(by, day.today);
    const solved = isNew && by.isPublic ? await this.proofs.mustBeSolved(by.proof) : null;
    return this.complaints.transaction(async (tx) => {
      await this.complaints.lock(tx, agencyId);
      // A repetition at the same time has used it.
      if (!(await this.filers.hasNumber(id, tx))) await this.proofs.useIn(tx, solved);
      const number = await this.filers.numberFor(tx, id, kind, day.today);
      const { answer, caseId, hashes } = await make(tx, { ...given, number }, unnamed, day);
      const known = { id, caseId, number, mode: by.mode, name: by.name, filedOn: day.today };
      const summaryAllowedOn = by.allowsSummary ? day.today : null;
      const contactKey = by.email === null ? null : this.keys.contact(by.email);
      const entry = enter(
        { ...known, contactKey, summaryAllowedOn, codeSalt: coded.salt, codeHash: coded.hash },
        by.email,
      );
      const entering = { ...unnamed, handler: `${unnamed.handler}, filer` };
      const { codeSalt, filedOn } = await this.filers.changeIn(tx, id, entering, () => entry);
      const receipt = await this.receipts.issueIn(tx, { ...given, files: hashes, number, filedOn });
      return { ...answer, number, code: codeOf(codeSalt, request), receipt };
    });
  }
}

/**
 * Callers without identity cannot be told apart, so a key that one of them has used for another content is free for the
 * next: nobody can take the keys of others, or learn of them.
 */
async function inOwnSpace<T>(cause: Cause, { isPublic }: By, act: (id: string) => Promise<T>): Promise<T> {
  try {
    return await act(idOfNew(cause));
  } catch (fault) {
    if (!(isPublic && fault instanceof DomainError && fault.code === 'kit.idempotency-key-reused')) throw fault;
    return act(idOfNew(cause, cause.fingerprint!));
  }
}

/** A cause without the filer and the request's key, which may name them, so that events may carry it. */
const withoutCaller = (cause: Cause, id: string): Cause => ({ ...cause, id, actor: { sub: 'public', role: 'public' } });

import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { gistOf } from '@heng/contracts';
import { type Cause, Clock, deriveId, idOfNew } from '@heng/kit';
import { DomainError } from '@heng/kit/domain';
import { file, type Filing } from '../domain/case/complaint.js';
import { joinsSince } from '../domain/case/joining.js';
import { enter, type Introduction, mustBeIntroduced } from '../domain/filing/filer.js';
import { refuse } from '../domain/refusals.js';
import { Exhibits } from '../storage/exhibits.js';
import { ComplaintStore, type Filed } from '../storage/complaint.store.js';
import { codeOf, newCode } from '../storage/filer-code.js';
import { FilerStore } from '../storage/filer.store.js';
import { Receipts } from './receipts.js';

/** The filer as the request has it; `sub` is of who is signed in and not anonymous. */
type By = Introduction & Readonly<{ sub: string | null; isPublic: boolean }>;
/** The files of the draft that the filing came from. */
type Files = Readonly<{ ids: readonly string[]; token: string }>;
/** Number and code, by which the filer comes back, and the receipt. */
type ToKeep = Readonly<{ number: string; code: string; receipt: string }>;

/** Complaints as people file them (投诉, R6). */
@Injectable()
export class Filings {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly filers: FilerStore,
    private readonly receipts: Receipts,
    private readonly agencies: AgencyDirectory,
    private readonly exhibits: Exhibits,
    private readonly clock: Clock,
  ) {}

  /**
   * Files a complaint about an agency that is or was on the register, whole with its files. An equal one joins the first. The filer gets a number
   * and a code of its own; a repetition of the request gets the same.
   * @throws DomainError `complaints.agency-unknown`, `complaints.name-missing`, `complaints.name-not-applicable`, `kit.file-unknown`
   */
  async file(filing: Omit<Filing, 'id' | 'number'>, by: By, files: Files, cause: Cause): Promise<Filed & ToKeep> {
    const { agencyId } = filing;
    if (!(await this.agencies.find(agencyId))) throw refuse('agency-unknown', { field: 'agencyId', agencyId });
    mustBeIntroduced(by);
    return inOwnSpace(cause, by, (id) => this.enter(id, filing, by, files, cause));
  }

  private async enter(id: string, filing: Omit<Filing, 'id' | 'number'>, by: By, files: Files, cause: Cause) {
    const { agencyId, statement } = filing;
    const day = this.clock.day();
    const equal = { sub: by.sub, gist: deriveId(gistOf(statement)), since: joinsSince(day.today) };
    const request = `${cause.id} ${cause.fingerprint}`;
    const made = await newCode(request);
    const unnamed = withoutCaller(cause, id);
    return this.complaints.transaction(async (tx) => {
      await this.complaints.lock(tx, agencyId);
      const number = await this.filers.numberFor(tx, id, 'complaint', day.today);
      const filed = await this.complaints.fileIn(tx, unnamed, file({ ...filing, id, number }, day), equal);
      const handed = { complaintId: filed.complaint.id, side: 'filer', filingId: id, handedInOn: day.today } as const;
      const hashes = await this.exhibits.handInDraft(tx, files.ids, files.token, handed);
      const known = { id, caseId: filed.complaint.id, number, mode: by.mode, name: by.name, filedOn: day.today };
      const entry = enter({ ...known, codeSalt: made.salt, codeHash: made.hash }, by.email);
      const entering = { ...unnamed, handler: `${unnamed.handler}, filer` };
      const { codeSalt, filedOn } = await this.filers.changeIn(tx, id, entering, () => entry);
      const receipt = await this.receipts.issueIn(tx, { ...filing, files: hashes, id, number, filedOn });
      return { ...filed, number, code: codeOf(codeSalt, request), receipt };
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

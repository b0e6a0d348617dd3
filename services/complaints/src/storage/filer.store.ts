import { randomInt } from 'node:crypto';
import { type CaseKind, caseNumber, readCaseNumber } from '@heng/contracts';
import { type Cause, idOfNew, storeOf, tableOf } from '@heng/kit';
import { type EntityManager, EntitySchema } from 'typeorm';
import { type Filer, kindOf } from '../domain/filing/filer.js';
import { refuse } from '../domain/refusals.js';
import { isCode } from './filer-code.js';

export const filerTable = tableOf<Filer>(
  'filer',
  {
    caseId: { type: 'uuid' },
    number: { type: 'text' },
    mode: { type: 'text' },
    name: { type: 'text', nullable: true },
    filedOn: { type: 'date' },
    hasAddress: { type: 'boolean' },
    withdrawnOn: { type: 'date', nullable: true },
    withdrawalReason: { type: 'text', nullable: true },
    summaryAllowedOn: { type: 'date', nullable: true },
    contactKey: { type: 'text', nullable: true },
    codeSalt: { type: 'text' },
    codeHash: { type: 'text' },
  },
  [
    { name: 'filer_number', columns: ['number'], unique: true },
    { name: 'filer_case', columns: ['caseId'] },
  ],
);

/** Every number that was given, with the filing that has it. */
export const caseNumberTable = new EntitySchema<Readonly<{ number: string; filingId: string }>>({
  name: 'case_number',
  columns: {
    number: { type: 'text', primary: true },
    filingId: { type: 'uuid', name: 'filing_id' },
  },
  indices: [{ name: 'case_number_filing', columns: ['filingId'], unique: true }],
});

const KNOWN = 'select number from case_number where filing_id = $1';
const DRAW =
  'insert into case_number (number, filing_id) values ($1, $2) on conflict (number) do nothing returning number';
/** Draws among a million numbers a year; only a year that has nearly all of them takes the longer ones. */
const DRAWS = [...Array<number>(12).fill(1e6), ...Array<number>(4).fill(1e9)];

/** A filer's request without the caller and the key, which may name the person. */
export const causeOfFiler = (filingId: string, { handler, fingerprint, ...cause }: Cause): Cause => ({
  ...{ handler, id: idOfNew({ handler, ...cause }, filingId), actor: { sub: 'public', role: 'public' } },
  ...(fingerprint === undefined ? {} : { fingerprint }),
});

export class FilerStore extends storeOf(filerTable) {
  /** True when the filing was made: a request that comes again. */
  async hasNumber(filingId: string, tx: EntityManager = this.context.db.manager): Promise<boolean> {
    const known: unknown[] = await tx.query(KNOWN, [filingId]);
    return known.length > 0;
  }

  /**
   * Draws a number that no case has, in the transaction that makes the case. It is drawn by chance, so that nobody counts
   * the cases between two of them. A repetition gets the same number.
   */
  async numberFor(tx: EntityManager, filingId: string, kind: CaseKind, today: string): Promise<string> {
    const [known]: { number: string }[] = await tx.query(KNOWN, [filingId]);
    if (known) return known.number;
    for (const most of DRAWS) {
      const number = caseNumber(kind, Number(today.slice(0, 4)), randomInt(most));
      const drawn: unknown[] = await tx.query(DRAW, [number, filingId]);
      if (drawn.length > 0) return number;
    }
    throw new Error('no number is left');
  }

  /** The filer who has number and code. @throws DomainError `complaints.filing-not-found`, in the same time for any fault */
  async withCode(number: string, code: string): Promise<Filer> {
    const found = await this.context.db.getRepository(filerTable).findOneBy({ number: readCaseNumber(number) ?? '' });
    if (!(await isCode(found?.codeHash, code)) || !found) throw refuse('filing-not-found');
    return found;
  }

  /** As `withCode`, of a complaint. @throws DomainError `complaints.filing-not-found` */
  async ofComplaint(number: string, code: string): Promise<Filer> {
    const filer = await this.withCode(number, code);
    if (kindOf(filer) !== 'complaint') throw refuse('filing-not-found');
    return filer;
  }

  /** Those who filed a case. */
  of(caseId: string): Promise<Filer[]> {
    return this.context.db.getRepository(filerTable).find({ where: { caseId }, order: { filedOn: 'asc', id: 'asc' } });
  }
}

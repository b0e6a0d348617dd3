import { createHmac, createPublicKey } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS } from '@heng/kit';
import { ed25519Key, PublicLog } from '@heng/public-log';
import { entryOf, type Receipt, type ReceiptKey, receiptOf, verifyReceipt, type Words } from '@heng/public-log/domain';
import { CompactSign } from 'jose';
import type { EntityManager } from 'typeorm';
import type { ComplaintsSettings } from '../config.js';
import { refuse } from '../domain/refusals.js';

const ALG = 'EdDSA';

type Filed = Words & Readonly<{ id: string; number: string; filedOn: string }>;
/** A receipt, with its place in the public log; `isSame` tells whether it is about a statement. */
type Verified = Pick<Receipt, 'number' | 'filedOn'> & Readonly<{ index: number | null; isSame: boolean | null }>;

/** Receipts of filings: signed (JWS) and entered in the public log, so that nobody can drop or back-date what was filed. */
@Injectable()
export class Receipts {
  private readonly privateKey;
  private readonly publicKey;

  constructor(
    @Inject(SETTINGS) private readonly settings: ComplaintsSettings,
    private readonly log: PublicLog,
  ) {
    this.privateKey = ed25519Key(settings.COMPLAINTS_SECRET, 'receipts');
    this.publicKey = createPublicKey(this.privateKey);
  }

  /** The public key that receipts are signed with, as a JWK (RFC 8037). */
  get key() {
    return { ...(this.publicKey.export({ format: 'jwk' }) as ReceiptKey), alg: ALG, use: 'sig' };
  }

  /** Issues the receipt of a filing in its transaction. A repetition gives the same and enters nothing. */
  async issueIn(tx: EntityManager, filed: Filed): Promise<string> {
    const { LOG_NAME: log, COMPLAINTS_SECRET } = this.settings;
    const { id, number, filedOn } = filed;
    const salt = createHmac('sha256', COMPLAINTS_SECRET).update(`receipt ${id}`).digest('base64url');
    const receipt = receiptOf({ log, number, filedOn, salt }, filed);
    const jws = await new CompactSign(Buffer.from(JSON.stringify(receipt)))
      .setProtectedHeader({ alg: ALG, typ: 'receipt+jws' })
      .sign(this.privateKey);
    await this.log.add(tx, entryOf(jws));
    return jws;
  }

  /** Checks a receipt, also against a statement. @throws DomainError `complaints.receipt-not-genuine` */
  async verify(jws: string, statement: string | null): Promise<Verified> {
    const known = { key: this.key, log: this.log.verifierKey };
    const verified = verifyReceipt(jws, known, { statement: statement ?? undefined });
    if (!verified) throw refuse('receipt-not-genuine', { field: 'receipt' });
    return { ...verified.receipt, index: await this.log.numberOf(entryOf(jws)), isSame: verified.statement };
  }
}

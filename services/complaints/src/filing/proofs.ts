import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { refuseKit, RequestCounts, SETTINGS } from '@heng/kit';
import { type Challenge, createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import type { ComplaintsSettings } from '../config.js';
import { effortOf } from '../domain/filing/proof.js';
import { refuse } from '../domain/refusals.js';

const MINUTE_MS = 60_000;
const VALID_MS = 20 * MINUTE_MS;
const LOAD_MS = 10 * MINUTE_MS;
/** The time for which a count of recent filings is good enough. */
const COUNTED_MS = 3000;
/** The rounds of one derivation, which takes a telephone about a millisecond. */
const ROUNDS = 1000;

const FILED = 'select count(*)::int as filed from solved_proof where solved_at > $1';
const CLAIM = `
  insert into solved_proof (challenge, solved_at, expires_at) values ($1, $2, $3) on conflict do nothing returning challenge`;
const FORGET = `
  delete from solved_proof where challenge in (
    select challenge from solved_proof where expires_at < $1 order by expires_at limit 10 for update skip locked)`;

/** The answer to a challenge in the format of ALTCHA: JSON in base64. */
const payload = z
  .string()
  .max(4000)
  .transform((text) => jsonIn(Buffer.from(text, 'base64').toString()))
  .pipe(
    z.object({
      challenge: z.custom<Challenge>(isChallenge),
      solution: z.object({ counter: z.number(), derivedKey: z.string() }),
    }),
  );

type Made = Required<Pick<Challenge['parameters'], 'keyLength' | 'keyPrefix' | 'keySignature' | 'expiresAt'>>;
/** A challenge of this service. */
type Signed = Readonly<{
  parameters: Challenge['parameters'] & Made & Readonly<{ data: { most: number } }>;
  signature: string;
}>;

/** A challenge that was solved; null where none is asked for. */
export type Solved = Readonly<{ challenge: string; expiresAt: Date }> | null;

/** Proof of work and rate limits for filings without an account, against floods; no address is stored (ADR 0054). */
@Injectable()
export class Proofs {
  private readonly secrets: Readonly<{ hmacSignatureSecret: string; hmacKeySignatureSecret: string }>;
  private load = { filed: 0, until: 0 };

  constructor(
    private readonly db: DataSource,
    private readonly counts: RequestCounts,
    @Inject(SETTINGS) private readonly settings: ComplaintsSettings,
  ) {
    const of = (use: string) => createHmac('sha256', settings.COMPLAINTS_SECRET).update(use).digest('hex');
    this.secrets = { hmacSignatureSecret: of('proof challenge'), hmacKeySignatureSecret: of('proof key') };
  }

  /** A new challenge, signed: its counter is at most `data.most`, and half of that on average. */
  async challenge() {
    const most = 2 * effortOf(this.settings.PROOF_EFFORT, await this.filed()) || 1;
    const made = await createChallenge({
      ...{ algorithm: 'PBKDF2/SHA-256', cost: ROUNDS, counter: randomInt(most), deriveKey, ...this.secrets },
      ...{ expiresAt: new Date(Date.now() + VALID_MS), data: { most } },
    });
    return made as Signed;
  }

  /** Counts a filing of an address, which is kept as a hash and for a minute. @throws DomainError `kit.busy` */
  admit(address: string): void {
    const { UNNAMED_FILING_LIMIT: most } = this.settings;
    const { current, ttl } = this.counts.add(`filing ${address}`);
    if (most > 0 && current > most) throw refuseKit('busy', { retryAfter: Math.ceil(ttl / 1000) });
  }

  /** @throws DomainError `complaints.proof-missing`, `complaints.proof-invalid`, `complaints.proof-expired` */
  async mustBeSolved(proof: string | undefined): Promise<Solved> {
    if (this.settings.PROOF_EFFORT === 0) return null;
    if (!proof) throw refuse('proof-missing');
    const given = payload.safeParse(proof);
    const result =
      given.success && (await verifySolution({ ...given.data, deriveKey, ...this.secrets }).catch(() => null));
    if (!result || (!result.verified && !result.expired)) throw refuse('proof-invalid');
    if (result.expired) throw refuse('proof-expired');
    const { nonce, expiresAt } = given.data!.challenge.parameters;
    return { challenge: nonce, expiresAt: new Date(expiresAt! * 1000) };
  }

  /** Uses the solution up, in the transaction of the filing. @throws DomainError `complaints.proof-used` */
  async useIn(tx: EntityManager, solved: Solved): Promise<void> {
    if (!solved) return;
    const now = new Date();
    const claimed: unknown[] = await tx.query(CLAIM, [solved.challenge, now, solved.expiresAt]);
    if (claimed.length === 0) throw refuse('proof-used');
    await tx.query(FORGET, [now]);
  }

  private async filed(): Promise<number> {
    const now = Date.now();
    if (this.load.until > now) return this.load.filed;
    const [{ filed }]: [{ filed: number }] = await this.db.query(FILED, [new Date(now - LOAD_MS)]);
    this.load = { filed, until: now + COUNTED_MS };
    return filed;
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isChallenge(value: unknown): boolean {
  const { parameters, signature } = (value ?? {}) as Partial<Challenge>;
  return typeof parameters === 'object' && typeof parameters?.nonce === 'string' && typeof signature === 'string';
}

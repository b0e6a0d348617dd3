import { Injectable } from '@nestjs/common';
import type { Cause } from '@heng/kit';
import { DataSource, type EntityManager, EntitySchema } from 'typeorm';
import { type Agency, type CodeHolder, mustBeNobodysCode } from '../../domain/registration/agency.js';
import { type NamedAgency, nameGrams, similarAgencies } from '../../domain/registration/agency-name.js';

/** The identities of agencies; the first of an agency comes with its registration. */
export const agencyIdentityTable = new EntitySchema({
  name: 'agency_identity',
  columns: {
    agencyId: { type: 'uuid', name: 'agency_id', primary: true },
    n: { type: 'int', primary: true },
    creditCode: { type: 'text', name: 'credit_code' },
    name: { type: 'text' },
    province: { type: 'text' },
    validFrom: { type: 'date', name: 'valid_from' },
    takesCode: { type: 'boolean', name: 'takes_code' },
    nameGrams: { type: 'text', array: true, name: 'name_grams' },
    reason: { type: 'text', nullable: true },
    decidedBy: { type: 'text', name: 'decided_by' },
  },
  indices: [
    { name: 'agency_identity_code', columns: ['creditCode'], unique: true, where: 'takes_code' },
    { name: 'agency_identity_name', columns: ['nameGrams'], synchronize: false },
  ],
});

const FIRST = `
  insert into agency_identity
    (agency_id, n, credit_code, name, province, valid_from, takes_code, name_grams, decided_by)
  select i.id, 1, i."creditCode", i.name, i.province, i."registeredOn", true,
    array(select jsonb_array_elements_text(i.grams)), i.by
  from jsonb_to_recordset($1::jsonb) as i(id uuid, "creditCode" text, name text, province text, "registeredOn" date,
    grams jsonb, by text)
  on conflict do nothing`;

/** $1 new identities: a code among them that another agency took earlier. */
const TAKEN_BEFORE = `
  select i.credit_code as "creditCode", i.agency_id as "agencyId"
  from jsonb_to_recordset($1::jsonb) as new(id uuid, "creditCode" text)
  join agency_identity i on i.credit_code = new."creditCode" and i.takes_code and i.agency_id <> new.id limit 1`;

/** Inserts nothing when the latest identity is the same. */
const NEXT = `
  insert into agency_identity
    (agency_id, n, credit_code, name, province, valid_from, takes_code, name_grams, reason, decided_by)
  select $1, latest.n + 1, $2, $3, $4, $5,
    not exists (select from agency_identity where credit_code = $2 and takes_code and agency_id = $1), $6, $7, $8
  from (select * from agency_identity where agency_id = $1 order by n desc limit 1) latest
  where (latest.credit_code, latest.name, latest.province) <> ($2, $3, $4)`;

const HOLDERS = `
  select i.credit_code as "creditCode", a.id as "agencyId", a.state, a.credit_code = i.credit_code as current
  from agency_identity i join agency a on a.id = i.agency_id where i.credit_code = any($1::text[]) and i.takes_code`;

/** $1 the pairs of a name, $2 the number of results; those with most pairs in common first. */
export const WITH_PAIRS = `
  select i.agency_id as "agencyId", i.name, a.credit_code as "creditCode", a.state
  from agency_identity i join agency a on a.id = i.agency_id
  where i.name_grams && $1::text[]
  order by (select count(*) from unnest(i.name_grams) pair where pair = any($1::text[])) desc, i.agency_id limit $2`;
const CANDIDATES = 100;

/** The present and former names and codes of agencies on the register; append-only. */
@Injectable()
export class AgencyIdentityStore {
  constructor(private readonly db: DataSource) {}

  /** Stores the identities with which agencies register, each once. @throws `registry.credit-code-former` */
  async keepFirst(
    tx: EntityManager,
    registered: readonly { agency: Omit<Agency, 'version'>; cause: Cause }[],
  ): Promise<void> {
    const rows = registered.map(({ agency, cause }) => ({
      ...agency,
      grams: nameGrams(agency.name),
      by: cause.actor.sub,
    }));
    const json = JSON.stringify(rows);
    await tx.query(FIRST, [json]);
    const [taken]: { creditCode: string; agencyId: string }[] = await tx.query(TAKEN_BEFORE, [json]);
    if (taken) mustBeNobodysCode(taken.creditCode, { ...taken, state: 'registered', current: false });
  }

  /** Stores an agency's new identity; the caller holds a lock on the agency. */
  async keepNext(
    tx: EntityManager,
    { id, creditCode, name, province }: Agency,
    { from, reason, by }: { from: string; reason: string; by: string },
  ): Promise<void> {
    await tx.query(NEXT, [id, creditCode, name, province, from, nameGrams(name), reason, by]);
  }

  /** The first day of an agency's present identity. */
  async since(tx: EntityManager, { id, registeredOn }: Pick<Agency, 'id' | 'registeredOn'>): Promise<string> {
    const sql = 'select max(valid_from)::text as since from agency_identity where agency_id = $1';
    const [row]: { since: string | null }[] = await tx.query(sql, [id]);
    return row?.since ?? registeredOn;
  }

  /** The agencies that have or had these codes, by code. */
  async holdersOf(tx: EntityManager, codes: readonly string[]): Promise<Map<string, CodeHolder>> {
    const rows: (CodeHolder & { creditCode: string })[] = await tx.query(HOLDERS, [codes]);
    return new Map(rows.map(({ creditCode, ...holder }) => [creditCode, holder]));
  }

  async holderOf(tx: EntityManager, code: string): Promise<CodeHolder | null> {
    return (await this.holdersOf(tx, [code])).get(code) ?? null;
  }

  /** The agencies with a present or former name similar to this one. */
  async similarTo(name: string) {
    const candidates: NamedAgency[] = await this.db.query(WITH_PAIRS, [nameGrams(name), CANDIDATES]);
    return similarAgencies(name, candidates);
  }
}

import { Injectable } from '@nestjs/common';
import { creditCodeStatusOf } from '@heng/contracts';
import {
  afterCursor,
  type Cause,
  type Changing,
  Clock,
  type Decision,
  idOfNew,
  type Page,
  PAGE_SIZE,
  pageOf,
  type Principal,
  refuseKit,
} from '@heng/kit';
import { DataSource } from 'typeorm';
import * as rules from '../domain/enterprises/enterprise.js';
import { heldSince, type Said } from '../domain/enterprises/held-since.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';
import { nameIsHidden, nameReaderOf, readingOn } from '../storage/name-withholding/name-shown.js';
import { nameIsWithheld } from '../storage/name-withholding/name-withholding.store.js';

type Enterprise = rules.Enterprise;

type EnterpriseLine = Omit<Enterprise, 'version' | 'creditCode' | 'name' | 'email'> &
  Readonly<{ creditCode: string | null; name: string | null; nameWithheld: boolean }>;
type ReadEnterprise = EnterpriseLine & Readonly<{ version: number; email: string; hidden: boolean }>;
type EnterpriseFilter = { creditCode?: string; name?: string; province?: string; bureau?: string; cursor?: string };

const HIDDEN = nameIsHidden('e', 8);
const ELSEWHERE = 'e.province, e.city, e.industry, e.bureau';
const MATCHES = '($2::text is null or e.province = $2) and ($3::text is null or e.bureau = $3)';

/**
 * $1 credit code, $2 province, $3 bureau, $4 to $6 the key before, $7 the number of rows, $8 to $11 the reader
 * (`readingOn`), $12 name.
 * The order is by name. Enterprises whose name the reader does not see come last by their ids, so that their position
 * reveals nothing.
 */
export const LIST_ENTERPRISES = `
  select id, "creditCode", name, "nameWithheld", province, city, industry, bureau from (
    (select false as hidden, e.id, e.credit_code as "creditCode", e.name, ${nameIsWithheld('e.id', '$8')} as "nameWithheld", ${ELSEWHERE}
    from enterprise e
    where ($1::text is null or e.credit_code = $1) and ($12::text is null or e.name = $12) and ${MATCHES} and not (${HIDDEN})
      and ($4::int is null or ($4 = 0 and (e.name, e.id) > ($5, $6::uuid)))
    order by e.name, e.id limit $7)
    union all
    (select true, e.id, null, null, true, ${ELSEWHERE}
    from enterprise e
    where $1::text is null and $12::text is null and ${MATCHES} and ${HIDDEN} and ($4::int is null or $4 = 0 or e.id > $6::uuid)
    order by e.id limit $7)
  ) as listed
  order by hidden, name, id limit $7`;

const READ_ENTERPRISE = `
  select e.id, e.version, e.credit_code as "creditCode", e.name, e.email, ${ELSEWHERE},
    ${nameIsWithheld('e.id', '$2')} as "nameWithheld", ${nameIsHidden('e', 2)} as hidden
  from enterprise e where e.id = $1`;

/** The events of an enterprise that say its basic data, with the business date. */
const SAID = `
  select coalesce(data->>'changedOn', to_char(time at time zone 'Asia/Shanghai', 'YYYY-MM-DD')) as "on", data
  from event where subject = $1 and type ~ '^tracking\\.(enterprise-(registered|changed)|contact-changed)\\.' order by position`;

/** The enterprises that agencies serve (R4). */
@Injectable()
export class Enterprises {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  register(registration: Omit<rules.Registration, 'id'>, cause: Cause): Promise<Enterprise> {
    const id = idOfNew(cause);
    return this.enterprises.change(id, cause, () => rules.register({ ...registration, id }, cause.actor));
  }

  changeIdentity(at: Changing, change: rules.IdentityChange): Promise<Enterprise> {
    const { actor } = at.cause;
    return this.change(at, (enterprise) => rules.changeIdentity(enterprise, change, actor, this.clock.today()));
  }

  changeEmail(at: Changing, email: string): Promise<Enterprise> {
    return this.change(at, (enterprise) => rules.changeEmail(enterprise, email, at.cause.actor));
  }

  async page(filter: EnterpriseFilter, caller: Principal): Promise<Page<EnterpriseLine>> {
    const { creditCode = null, name = null, province = null, bureau = null, cursor } = filter;
    const key = [...afterCursor(cursor, 3), PAGE_SIZE + 1, ...readingOn(this.clock.today(), nameReaderOf(caller))];
    const values = [creditCode, province, bureau, ...key, name];
    const rows: EnterpriseLine[] = await this.db.query(LIST_ENTERPRISES, values);
    return pageOf(rows, PAGE_SIZE, ({ name, id }) => [Number(name === null), name ?? '', id]);
  }

  /** Reads one enterprise, with its address and the days of its data for itself and staff. @throws DomainError `kit.record-not-found` */
  async one(id: string, caller: Principal) {
    const reader = nameReaderOf(caller);
    const values = [id, ...readingOn(this.clock.today(), reader)];
    const [row]: ReadEnterprise[] = await this.db.query(READ_ENTERPRISE, values);
    if (!row) throw refuseKit('record-not-found', { what: 'enterprise', id });
    const { hidden, email, ...read } = row;
    const { creditCode } = read;
    const enterprise = { ...read, allowedActions: rules.allowedActions({ creditCode }, caller) };
    if (hidden) return { ...enterprise, name: null, creditCode: null, creditCodeStatus: null };
    const isOwn = reader.isStaff || reader.enterpriseCode === creditCode;
    const shown = { ...enterprise, creditCodeStatus: creditCodeStatusOf(creditCode!) };
    return isOwn ? { ...shown, email, since: heldSince(await this.db.query<Said[]>(SAID, [id])) } : shown;
  }

  /** Refuses another enterprise before it learns the version. */
  private async change(at: Changing, decide: (enterprise: Enterprise) => Decision<Enterprise>): Promise<Enterprise> {
    rules.mustActFor(await this.enterprises.get(at.id), at.cause.actor);
    return this.enterprises.changeAt(at, decide);
  }
}

import { Injectable } from '@nestjs/common';
import { holdsIdCardNumber } from '@heng/contracts';
import { refuseKit } from '@heng/kit';
import { DataSource } from 'typeorm';
import { LINE } from '../storage/register/register-search.js';
import type { AgencyLine } from './agency-line.js';

const SELECT = `select ${LINE} from agency a left join register_line l on l.agency_id = a.id`;

/** A present or former code of an agency; it belongs to one agency permanently. */
const BY_CREDIT_CODE = `${SELECT}
  where a.id in (
    select id from agency where credit_code = $1
    union select agency_id from agency_identity where credit_code = $1 and takes_code)`;

/** Present agencies, by the data that other subsystems have. */
@Injectable()
export class ReadAgencies {
  constructor(private readonly db: DataSource) {}

  /** The known agencies among these ids, in no order. */
  byIds(ids: readonly string[]): Promise<AgencyLine[]> {
    return this.db.query(`${SELECT} where a.id = any($1::uuid[])`, [ids]);
  }

  /** @throws `kit.record-not-found` */
  async byId(id: string): Promise<AgencyLine> {
    const [agency] = await this.byIds([id]);
    if (!agency) throw refuseKit('record-not-found', { what: 'agency', id });
    return agency;
  }

  /** By a present or former code. @throws `kit.record-not-found` */
  async byCreditCode(creditCode: string): Promise<AgencyLine> {
    const [agency]: AgencyLine[] = await this.db.query(BY_CREDIT_CODE, [creditCode]);
    // A caller may send anything as a code: a person's number is not repeated.
    const id = holdsIdCardNumber(creditCode) ? '******' : creditCode;
    if (!agency) throw refuseKit('record-not-found', { what: 'agency', id });
    return agency;
  }
}

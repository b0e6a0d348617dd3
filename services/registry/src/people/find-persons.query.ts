import { Injectable } from '@nestjs/common';
import { plainCode } from '@heng/contracts';
import { Clock, refuseKit } from '@heng/kit';
import { DataSource } from 'typeorm';

/** A person, with the facts that distinguish namesakes. */
export type FoundPerson = Readonly<{ id: string; certificateNumbers: readonly string[] }>;

const PERSONS_MAX = 50;
const PERSON = `
  c.id, array(select number from certificate where person_id = c.id order by issued_on, number) as "certificateNumbers"`;

const BY_CERTIFICATE = `
  select ${PERSON} from consultant c where c.id = (select person_id from certificate where number = $1)`;

/** An agency by a present or former code. */
const AGENCY = `
  select id from agency where credit_code = $1
  union select agency_id from agency_identity where credit_code = $1 and takes_code`;

/** $1 the agency, $2 the name, $3 today. */
const BY_NAME = `
  select ${PERSON} from consultant c
  where c.name = $2 and c.id in (
    select person_id from employment where agency_id = $1 and from_day <= $3 and (until_day is null or until_day >= $3))
  order by c.id limit ${PERSONS_MAX}`;

/** Persons by the data that the examination subsystem has. */
@Injectable()
export class FindPersons {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  byCertificate(number: string): Promise<FoundPerson[]> {
    return this.db.query(BY_CERTIFICATE, [number]);
  }

  /** The present employees of an agency with this full name. @throws `kit.record-not-found` for the agency */
  async byName(agencyCreditCode: string, name: string): Promise<FoundPerson[]> {
    const [agency]: { id: string }[] = await this.db.query(AGENCY, [plainCode(agencyCreditCode)]);
    if (!agency) throw refuseKit('record-not-found', { what: 'agency', id: agencyCreditCode });
    return this.db.query(BY_NAME, [agency.id, name.trim(), this.clock.today()]);
  }
}

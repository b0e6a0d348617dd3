import type { Actor } from '@heng/contracts';
import { storeOf, tableOf } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { mustEmploy } from '../../domain/people/consultant.js';
import type { Employment } from '../../domain/people/employment.js';

export const employmentTable = tableOf<Employment>(
  'employment',
  {
    agencyId: { type: 'uuid', foreignKey: { target: 'agency', name: 'employment_agency' } },
    personId: { type: 'uuid', foreignKey: { target: 'consultant', name: 'employment_person' } },
    from: { type: 'date', name: 'from_day' },
    until: { type: 'date', name: 'until_day', nullable: true },
    fullTime: { type: 'boolean' },
  },
  [
    { name: 'employment_of_person', columns: ['personId', 'agencyId'] },
    { name: 'employment_at_agency', columns: ['agencyId', 'from', 'id'] },
  ],
);

/** An agency that employs a person. */
export type Employer = Readonly<{ id: string; creditCode: string; name: string }>;

const EMPLOYERS = `
  select distinct a.id, a.credit_code as "creditCode", a.name from employment e join agency a on a.id = e.agency_id
  where e.person_id = $1 and e.from_day <= $2 and (e.until_day is null or e.until_day >= $2) order by a.id`;

export class EmploymentStore extends storeOf(employmentTable) {
  /** A person's employments at all agencies. */
  ofPerson(tx: EntityManager, personId: string): Promise<Employment[]> {
    return tx.getRepository(employmentTable).findBy({ personId });
  }

  /** The agencies that employ a person on a day. */
  employersOf(personId: string, day: string): Promise<Employer[]> {
    return this.context.db.query(EMPLOYERS, [personId, day]);
  }

  /** The persons of whom a caller may know: those whom an agency employs on the day, all for staff. */
  async knownTo({ role, org }: Actor, personIds: readonly string[], day: string): Promise<string[]> {
    if (role === 'alliance-staff') return [...personIds];
    const employed = await Promise.all(personIds.map((id) => this.employersOf(id, day)));
    return personIds.filter((_, n) => employed[n]!.some(({ creditCode }) => creditCode === org));
  }

  /** @throws `registry.not-your-consultant` for an agency that does not employ the person on the day */
  async mustEmploy(actor: Actor, personId: string, day: string): Promise<Employer[]> {
    const employers = await this.employersOf(personId, day);
    mustEmploy(employers, actor);
    return employers;
  }
}

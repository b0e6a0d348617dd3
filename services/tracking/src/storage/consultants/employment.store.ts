import { Injectable } from '@nestjs/common';
import { DataSource, EntitySchema } from 'typeorm';
import type { Employment } from '../../domain/on-site-work/recording.js';

export type KnownEmployment = Employment & Readonly<{ id: string; agencyId: string; personId: string }>;

export const employmentTable = new EntitySchema<KnownEmployment>({
  name: 'employment',
  columns: {
    id: { type: 'uuid', primary: true },
    agencyId: { type: 'uuid', name: 'agency_id' },
    personId: { type: 'uuid', name: 'person_id' },
    from: { type: 'date', name: 'employed_from' },
    until: { type: 'date', name: 'employed_until', nullable: true },
  },
  indices: [{ name: 'employment_person', columns: ['personId', 'agencyId'] }],
});

const KEEP = `
  insert into employment (id, agency_id, person_id, employed_from, employed_until) values ($1, $2, $3, $4, $5)
  on conflict (id) do update set employed_from = excluded.employed_from, employed_until = excluded.employed_until
  where excluded.employed_until is not null`;

/** Employments of persons at agencies, as the registry reports them. */
@Injectable()
export class EmploymentStore {
  constructor(private readonly db: DataSource) {}

  /** Saves an employment. An end replaces what is known of it, a start does not. */
  async keep({ id, agencyId, personId, from, until }: KnownEmployment): Promise<void> {
    await this.db.query(KEEP, [id, agencyId, personId, from, until]);
  }

  of(personId: string, agencyId: string): Promise<KnownEmployment[]> {
    return this.db.getRepository(employmentTable).findBy({ personId, agencyId });
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { employmentTable, type KnownEmployment } from './employment.table.js';

/** Employments of persons at agencies, as the registry reports them. */
@Injectable()
export class EmploymentStore {
  constructor(private readonly db: DataSource) {}

  /** Saves an employment that began, unless it is known already. */
  async keepStart(employment: KnownEmployment): Promise<void> {
    await this.db.createQueryBuilder().insert().into(employmentTable).values(employment).orIgnore().execute();
  }

  /** Saves an employment with its end, over what is known of it. */
  async keepEnd(employment: KnownEmployment): Promise<void> {
    await this.db.getRepository(employmentTable).upsert(employment, ['id']);
  }

  of(personId: string, agencyId: string): Promise<KnownEmployment[]> {
    return this.db.getRepository(employmentTable).findBy({ personId, agencyId });
  }
}

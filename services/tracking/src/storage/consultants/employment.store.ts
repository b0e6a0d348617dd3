import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { employmentTable, type KnownEmployment } from './employment.table.js';

/** Who worked for which agency when, as the registry told of it. */
@Injectable()
export class EmploymentStore {
  constructor(private readonly db: DataSource) {}

  /** An employment that began: nothing new when its end is known already. */
  async keepStart(employment: KnownEmployment): Promise<void> {
    await this.db.createQueryBuilder().insert().into(employmentTable).values(employment).orIgnore().execute();
  }

  /** An employment with its end, which is the last word on it. */
  async keepEnd(employment: KnownEmployment): Promise<void> {
    await this.db.getRepository(employmentTable).upsert(employment, ['id']);
  }

  of(personId: string, agencyId: string): Promise<KnownEmployment[]> {
    return this.db.getRepository(employmentTable).findBy({ personId, agencyId });
  }
}

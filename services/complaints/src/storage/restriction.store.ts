import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Page, SETTINGS, storeOf, tableOf, TableQuery } from '@heng/kit';
import type { Restriction } from '../domain/restriction/restriction.js';

export const restrictionTable = tableOf<Restriction>(
  'restriction',
  {
    caseId: { type: 'uuid' },
    agencyId: { type: 'uuid' },
    number: { type: 'text' },
    subjects: { type: 'text', array: true },
    state: { type: 'text' },
    reason: { type: 'text' },
    imposedBy: { type: 'text' },
    imposedOn: { type: 'date' },
    until: { type: 'date' },
    contest: { type: 'text', nullable: true },
    contestedOn: { type: 'date', nullable: true },
    reviewedBy: { type: 'text', nullable: true },
    reviewedOn: { type: 'date', nullable: true },
    reviewReason: { type: 'text', nullable: true },
  },
  [{ name: 'restriction_contested', columns: ['contestedOn', 'id'], where: "state = 'contested'" }],
);

const RESTRICTIONS = new TableQuery(restrictionTable);

/** Keyed hashes by which a person is known again: of the account, and of the address for letters, which is not stored. */
@Injectable()
export class PersonKeys {
  constructor(@Inject(SETTINGS) private readonly settings: Readonly<{ COMPLAINTS_SECRET: string }>) {}

  account = (sub: string): string => this.hashed(`account ${sub}`);
  contact = (email: string): string => this.hashed(`contact ${email.normalize('NFKC').trim().toLowerCase()}`);

  private hashed = (person: string): string =>
    createHmac('sha256', this.settings.COMPLAINTS_SECRET).update(person).digest('base64url');
}

export class RestrictionStore extends storeOf(restrictionTable) {
  async of(filerId: string): Promise<Restriction | undefined> {
    const [own] = await RESTRICTIONS.all(this.context.db, ['id'], { where: 'id = $1', values: [filerId] });
    return own;
  }

  ofCase(caseId: string): Promise<Restriction[]> {
    return RESTRICTIONS.all(this.context.db, ['imposedOn', 'id'], { where: 'case_id = $1', values: [caseId] });
  }

  /** The restrictions of a person, by keys. */
  ofSubject(key: string): Promise<Restriction[]> {
    return RESTRICTIONS.all(this.context.db, ['until', 'id'], { where: 'subjects @> array[$1]', values: [key] });
  }

  /** Those that wait for a review, the oldest first. */
  contested(cursor: string | undefined): Promise<Page<Restriction>> {
    return RESTRICTIONS.page(this.context.db, ['contestedOn', 'id'], cursor, { where: "state = 'contested'" });
  }
}

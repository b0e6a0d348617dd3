import { storeOf, tableOf } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { Agreement } from '../../domain/people/agreement.js';
import { refuse } from '../../domain/people/people-refusals.js';

export const agreementTable = tableOf<Agreement>(
  'agreement',
  {
    personId: { type: 'uuid', foreignKey: { target: 'consultant', name: 'agreement_person' } },
    matter: { type: 'text' },
    agencyId: { type: 'uuid', foreignKey: { target: 'agency', name: 'agreement_agency' } },
    newEmail: { type: 'text', nullable: true },
    tokenHash: { type: 'text', nullable: true },
    sentTo: { type: 'text', nullable: true },
    state: { type: 'text' },
    askedOn: { type: 'date' },
    validUntil: { type: 'date' },
    decidedOn: { type: 'date', nullable: true },
    decidedBy: { type: 'text', nullable: true },
  },
  [
    { name: 'agreement_token', columns: ['tokenHash'], unique: true, where: 'token_hash IS NOT NULL' },
    { name: 'agreement_of_person', columns: ['personId', 'agencyId'] },
  ],
);

const LAST_ASKED = `
  select max(asked_on)::text as day from agreement
  where person_id = $1 and agency_id = $2 and matter = $3 and token_hash is not null`;
/** $1 persons, $2 a day: the employments that are agreed to, as person and agency. */
const AGREED = `
  select distinct person_id as "personId", agency_id as "agencyId" from agreement
  where person_id = any($1::uuid[]) and matter = 'employment' and state = 'agreed' and valid_until >= $2`;

type Pair = Pick<Agreement, 'personId' | 'agencyId'>;

export class AgreementStore extends storeOf(agreementTable) {
  /** Finds the agreement of a link by its token's hash. @throws `registry.consent-link-invalid` */
  async withToken(tokenHash: string): Promise<Agreement> {
    const agreement = await this.context.db.getRepository(agreementTable).findOneBy({ tokenHash });
    if (!agreement) throw refuse('consent-link-invalid');
    return agreement;
  }

  /** The day on which an agency last asked a person in a matter. */
  async lastAsked(
    tx: EntityManager,
    { personId, agencyId, matter }: Pick<Agreement, 'personId' | 'agencyId' | 'matter'>,
  ) {
    const [last]: { day: string | null }[] = await tx.query(LAST_ASKED, [personId, agencyId, matter]);
    return last?.day ?? null;
  }

  /** The employments of persons at agencies that are agreed to on a day. */
  async agreedEmployments(
    tx: EntityManager,
    personIds: readonly string[],
    day: string,
  ): Promise<(pair: Pair) => boolean> {
    const pairs: Pair[] = await tx.query(AGREED, [personIds, day]);
    const known = new Set(pairs.map(({ personId, agencyId }) => `${personId} ${agencyId}`));
    return ({ personId, agencyId }) => known.has(`${personId} ${agencyId}`);
  }
}

import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { Consent, ConsentLink } from '../../domain/people/consent.js';
import { refuse } from '../../domain/people/people-refusals.js';
import { consentLinkTable, consentTable } from './consent.table.js';

@Injectable()
export class ConsentLinkStore extends ChangeStore<ConsentLink> {
  constructor(context: StoreContext) {
    super(context, consentLinkTable);
  }

  /** Finds a link by its token's hash, also a spent or expired one. @throws `registry.consent-link-invalid` */
  async withToken(tokenHash: string): Promise<ConsentLink> {
    const link = await this.context.db.getRepository(consentLinkTable).findOneBy({ tokenHash });
    if (!link) throw refuse('consent-link-invalid');
    return link;
  }

  /** The day of the last link sent to a person. */
  async lastIssuedTo(tx: EntityManager, personId: string): Promise<string | null> {
    const [last]: { day: string | null }[] = await tx.query(
      'select max(issued_on)::text as day from consent_link where person_id = $1',
      [personId],
    );
    return last?.day ?? null;
  }
}

@Injectable()
export class ConsentStore extends ChangeStore<Consent> {
  constructor(context: StoreContext) {
    super(context, consentTable);
  }
}

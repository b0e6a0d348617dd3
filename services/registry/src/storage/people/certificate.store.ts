import { Injectable } from '@nestjs/common';
import { type Cause, ChangeStore, StoreContext } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { Certificate, NewCertificate, Succession } from '../../domain/people/certificate.js';
import { refuse } from '../../domain/people/people-refusals.js';
import { certificateTable } from './certificate.table.js';

/** The records behind a batch of new certificates. */
export type Known = Readonly<{ persons: ReadonlySet<string>; certificates: readonly Certificate[] }>;

@Injectable()
export class CertificateStore extends ChangeStore<Certificate> {
  constructor(context: StoreContext) {
    super(context, certificateTable, {
      certificate_number: ({ number }) => refuse('certificate-number-taken', { field: 'number', number }),
    });
  }

  /** @throws `registry.certificate-unknown` */
  async withNumber(number: string): Promise<Certificate> {
    const found = await this.context.db.getRepository(certificateTable).findOneBy({ number });
    if (!found) throw refuse('certificate-unknown', { number });
    return found;
  }

  /** For many new certificates: the persons that exist, and the certificates that have their ids or numbers. */
  async known(tx: EntityManager, wanted: readonly Pick<Certificate, 'id' | 'number' | 'personId'>[]): Promise<Known> {
    const persons: { id: string }[] = await tx.query('select id from consultant where id = any($1)', [
      wanted.map(({ personId }) => personId),
    ]);
    const certificates = await tx
      .getRepository(certificateTable)
      .createQueryBuilder('c')
      .where('c.id = any(:ids) or c.number = any(:numbers)', {
        ids: wanted.map(({ id }) => id),
        numbers: wanted.map(({ number }) => number),
      })
      .getMany();
    return { persons: new Set(persons.map(({ id }) => id)), certificates };
  }

  /** Creates many in one transaction; returns the ids of the new ones. */
  createAll(create: (tx: EntityManager) => Promise<Parameters<CertificateStore['createMany']>[1]>): Promise<string[]> {
    return this.transaction(async (tx) => this.createMany(tx, await create(tx)));
  }

  /** Ends a certificate and creates its successor, in one transaction. */
  succeed(id: string, cause: Cause, decide: (current: Certificate) => Succession): Promise<void> {
    return this.transaction(async (tx) => {
      let next: NewCertificate | undefined;
      let follow: Succession['renewed'] = null;
      await this.changeIn(tx, id, cause, (current) => {
        const { expired, renewed } = decide(current!);
        [next, follow] = [renewed?.state, renewed];
        return expired;
      });
      if (next) await this.changeIn(tx, next.id, { ...cause, handler: `${cause.handler}, renewal` }, () => follow!);
    });
  }
}

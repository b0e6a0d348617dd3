import { Injectable } from '@nestjs/common';
import { type Cause, Clock, DomainError, idOfNew, refuseKit } from '@heng/kit';
import { type Certificate, issue } from '../domain/people/certificate.js';
import { refuse } from '../domain/people/people-refusals.js';
import { CertificateStore, type Known } from '../storage/people/certificate.store.js';

export type CertificateToRecord = Readonly<{
  cause: Cause;
  content: Pick<Certificate, 'number' | 'personId' | 'issuedOn'>;
}>;
type Creation = Parameters<CertificateStore['createMany']>[1][number];
type Faults = Map<CertificateToRecord, DomainError>;

/** How often a batch is checked anew when somebody else takes one of its numbers meanwhile. */
const TRIES = 3;

@Injectable()
export class RecordCertificates {
  constructor(
    private readonly certificates: CertificateStore,
    private readonly clock: Clock,
  ) {}

  /** Records those that can be, in one transaction; each is its own request, as if it came alone. */
  async execute(batch: readonly CertificateToRecord[]) {
    const faults: Faults = new Map();
    for (let n = 1; ; n++) {
      faults.clear();
      try {
        const made = await this.certificates.createAll(async (tx) => {
          const wanted = batch.map(({ cause, content }) => ({ ...content, id: idOfNew(cause) }));
          return this.decide(batch, await this.certificates.known(tx, wanted), faults);
        });
        return { made: made.length, repeated: batch.length - faults.size - made.length, faults };
      } catch (error) {
        if (!(error instanceof DomainError) || n === TRIES) throw error;
      }
    }
  }

  private decide(batch: readonly CertificateToRecord[], known: Known, faults: Faults) {
    const today = this.clock.today();
    const byId = new Map<string, Pick<Certificate, 'number' | 'personId' | 'issuedOn'>>();
    const holders = new Map<string, string>();
    for (const certificate of known.certificates) {
      byId.set(certificate.id, certificate);
      holders.set(certificate.number, certificate.id);
    }
    const creations: Creation[] = [];
    for (const one of batch) {
      const { cause, content } = one;
      try {
        const id = idOfNew(cause);
        if (isRepeated(byId.get(id), content)) continue;
        mustBeFree(holders.get(content.number), content.number);
        if (!known.persons.has(content.personId.toLowerCase()))
          throw refuse('person-unknown', { field: 'personId', personId: content.personId });
        creations.push({ id, cause, decision: issue({ ...content, id }, today) });
        byId.set(id, { ...content, personId: content.personId.toLowerCase() });
        holders.set(content.number, id);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        faults.set(one, error);
      }
    }
    return creations;
  }
}

/** @throws `kit.idempotency-key-reused` for other content under the same request id */
function isRepeated(
  known: CertificateToRecord['content'] | undefined,
  { number, personId, issuedOn }: CertificateToRecord['content'],
): boolean {
  if (!known) return false;
  if (known.number !== number || known.personId !== personId.toLowerCase() || known.issuedOn !== issuedOn)
    throw refuseKit('idempotency-key-reused');
  return true;
}

function mustBeFree(holder: string | undefined, number: string): void {
  if (holder) throw refuse('certificate-number-taken', { field: 'number', number });
}

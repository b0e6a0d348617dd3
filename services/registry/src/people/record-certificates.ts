import { Injectable } from '@nestjs/common';
import { type Cause, Clock, DomainError, idOfNew, refuseKit } from '@heng/kit';
import { type Certificate, issue } from '../domain/people/certificate.js';
import { refuse } from '../domain/people/people-refusals.js';
import { CertificateStore, type Known } from '../storage/people/certificate.store.js';

type Content = Pick<Certificate, 'number' | 'personId' | 'issuedOn'>;
export type CertificateToRecord = Readonly<{ cause: Cause; content: Content }>;
type Creation = Parameters<CertificateStore['createMany']>[1][number];
type Faults = Map<CertificateToRecord, DomainError>;

/** The attempts to check a batch when another request takes one of its numbers meanwhile. */
const TRIES = 3;

/** Many certificates at once (R9 1a). */
@Injectable()
export class RecordCertificates {
  constructor(
    private readonly certificates: CertificateStore,
    private readonly clock: Clock,
  ) {}

  /** Records those without fault in one transaction; each is a separate request, as if it came alone. */
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

  private decide(batch: readonly CertificateToRecord[], { persons, certificates }: Known, faults: Faults): Creation[] {
    const today = this.clock.today();
    const byId = new Map<string, Content>(certificates.map((one) => [one.id, one]));
    const taken = new Set(certificates.map(({ number }) => number));
    return batch.flatMap((one): Creation[] => {
      const { cause, content } = one;
      const { number } = content;
      const [id, personId] = [idOfNew(cause), content.personId.toLowerCase()];
      try {
        if (isRepeated(byId.get(id), { ...content, personId })) return [];
        if (taken.has(number)) throw refuse('certificate-number-taken', { field: 'number', number });
        if (!persons.has(personId)) throw refuse('person-unknown', { field: 'personId', personId });
        const decision = issue({ ...content, id }, today);
        byId.set(id, { ...content, personId });
        taken.add(number);
        return [{ id, cause, decision }];
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        faults.set(one, error);
        return [];
      }
    });
  }
}

/** @throws DomainError `kit.idempotency-key-reused` for other content under the same request id */
function isRepeated(known: Content | undefined, { number, personId, issuedOn }: Content): boolean {
  if (!known) return false;
  if (known.number !== number || known.personId !== personId || known.issuedOn !== issuedOn)
    throw refuseKit('idempotency-key-reused');
  return true;
}

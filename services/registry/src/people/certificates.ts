import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { type Cause, Clock, type Creation, DomainError, idOfNew, type Page, refuseKit, TableQuery } from '@heng/kit';
import { DataSource } from 'typeorm';
import { type Certificate, issue, type NewCertificate, revoke } from '../domain/people/certificate.js';
import { refuse } from '../domain/people/people-refusals.js';
import { mustActFor } from '../domain/registration/agency.js';
import { CertificateStore, certificateTable, type Known } from '../storage/people/certificate.store.js';
import { ConsultantStore } from '../storage/people/consultant.store.js';
import { EmploymentStore } from '../storage/people/employment.store.js';
import { AgencyStore } from '../storage/registration/agency.store.js';

type Content = Pick<Certificate, 'number' | 'personId' | 'issuedOn'>;
export type CertificateToRecord = Readonly<{ cause: Cause; content: Content }>;
type Faults = Map<CertificateToRecord, DomainError>;

/** The attempts to check a batch when another request takes one of its numbers meanwhile. */
const TRIES = 3;
const CERTIFICATES = new TableQuery(certificateTable);
/** $1 the agency, $2 today. */
const OF_EMPLOYED = `person_id in (
  select person_id from employment
  where agency_id = $1 and from_day <= $2 and (until_day is null or until_day >= $2))`;

/** Certificates of the examination (R9 1a). */
@Injectable()
export class Certificates {
  constructor(
    private readonly certificates: CertificateStore,
    private readonly consultants: ConsultantStore,
    private readonly employments: EmploymentStore,
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  async record(content: Content, cause: Cause): Promise<Certificate> {
    const id = idOfNew(cause);
    await this.consultants.mustKnow(content.personId);
    return this.certificates.change(id, cause, () => issue({ ...content, id }, this.clock.today()));
  }

  /** Records those without fault in one transaction; each is a separate request, as if it came alone. */
  async recordMany(batch: readonly CertificateToRecord[]) {
    const wanted = batch.map(({ cause, content }) => ({ ...content, id: idOfNew(cause) }));
    for (let n = 1; ; n++) {
      const faults: Faults = new Map();
      try {
        const made = await this.certificates.transaction(async (tx) => {
          const known = await this.certificates.known(tx, wanted);
          return this.certificates.createMany(tx, this.issueMany(batch, known, faults));
        });
        return { made: made.length, repeated: batch.length - faults.size - made.length, faults };
      } catch (error) {
        if (!(error instanceof DomainError) || n === TRIES) throw error;
      }
    }
  }

  async revoke(number: string, revocation: { revokedOn: string; reason: string }, cause: Cause): Promise<Certificate> {
    const { id } = await this.certificates.withNumber(number);
    const today = this.clock.today();
    return this.certificates.changeExisting(id, cause, (certificate) => revoke(certificate, revocation, today));
  }

  /** Shows a certificate to the person's employers and staff. @throws DomainError `registry.not-your-consultant` */
  async one(id: string, reader: Actor): Promise<Certificate> {
    const certificate = await this.certificates.get(id);
    await this.employments.mustEmploy(reader, certificate.personId, this.clock.today());
    return certificate;
  }

  /**
   * Lists the certificates of the persons an agency employs now, the longest valid first, for itself and staff.
   * @throws DomainError `registry.not-your-agency`
   */
  async page(agencyId: string, reader: Actor, cursor: string | undefined): Promise<Page<Certificate>> {
    mustActFor(await this.agencies.get(agencyId), reader);
    const condition = { where: OF_EMPLOYED, values: [agencyId, this.clock.today()], newestFirst: true };
    return CERTIFICATES.page(this.db, ['validUntil', 'id'], cursor, condition);
  }

  private issueMany(
    batch: readonly CertificateToRecord[],
    { persons, certificates }: Known,
    faults: Faults,
  ): Creation<NewCertificate>[] {
    const today = this.clock.today();
    const contents = new Map(certificates.map((one) => [one.id, textOf(one)]));
    const taken = new Set(certificates.map(({ number }) => number));
    return batch.flatMap((one) => {
      const { cause, content } = one;
      const { number } = content;
      const [id, personId] = [idOfNew(cause), content.personId.toLowerCase()];
      const text = textOf({ ...content, personId });
      try {
        if (contents.get(id) === text) return [];
        if (contents.has(id)) throw refuseKit('idempotency-key-reused');
        if (taken.has(number)) throw refuse('certificate-number-taken', { field: 'number', number });
        if (!persons.has(personId)) throw refuse('person-unknown', { field: 'personId', personId });
        const decision = issue({ ...content, id }, today);
        contents.set(id, text);
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

/** Equal for the same request. */
const textOf = ({ number, personId, issuedOn }: Content): string => JSON.stringify([number, personId, issuedOn]);

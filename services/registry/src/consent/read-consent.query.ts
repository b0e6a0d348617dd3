import { Injectable } from '@nestjs/common';
import { Clock, hashOf } from '@heng/kit';
import { mustBeUsable } from '../domain/people/consent.js';
import { ConsentLinkStore } from '../storage/people/consent.store.js';
import { ConsultantStore } from '../storage/people/consultant.store.js';
import { EmploymentStore } from '../storage/people/employment.store.js';
import { PublicNames } from '../storage/people/public-names.js';

@Injectable()
export class ReadConsent {
  constructor(
    private readonly links: ConsentLinkStore,
    private readonly consultants: ConsultantStore,
    private readonly employments: EmploymentStore,
    private readonly names: PublicNames,
    private readonly clock: Clock,
  ) {}

  /** What the holder of a link is asked, and how it stands. @throws `registry.consent-link-invalid` */
  async by(token: string) {
    const today = this.clock.today();
    const link = await this.links.withToken(hashOf(token));
    const { personId, validUntil } = link;
    const [person, employers, consenting] = await Promise.all([
      this.consultants.get(personId),
      this.employments.employersOf(personId, today),
      this.names.of([personId]),
    ]);
    mustBeUsable(link, person, today);
    const { name } = person;
    return { name, agencies: employers.map((agency) => agency.name), given: consenting.has(personId), validUntil };
  }
}

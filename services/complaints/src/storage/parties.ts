import { Injectable } from '@nestjs/common';
import type { Party } from '@heng/contracts';
import type { Cause, Principal } from '@heng/kit';
import { isParty } from '../domain/filing/filer.js';
import { Deciders } from './deciders.js';
import { causeOfFiler, FilerStore } from './filer.store.js';

/** The person who acts on a case: as the token says, or, with number and code, as the filer. */
export type Asking = Readonly<{ caller: Principal; number: string | null; code: string | null }>;
type Matter = Readonly<{ complaintId: string; agencyId: string }>;

/** The parties of complaints: who filed, and the agency complained about (R6). */
@Injectable()
export class Parties {
  constructor(
    private readonly filers: FilerStore,
    private readonly deciders: Deciders,
  ) {}

  /** The party that asks; undefined for everybody else. @throws DomainError `complaints.filing-not-found` */
  async of({ caller, number, code }: Asking, { complaintId, agencyId }: Matter): Promise<Party | undefined> {
    if (number !== null || code !== null) {
      const filer = await this.filers.withCode(number ?? '', code ?? '');
      return isParty(filer) && filer.id === complaintId ? 'complainant' : undefined;
    }
    return caller.role === 'agency' && (await this.deciders.agencyOf(caller)) === agencyId ? 'agency' : undefined;
  }

  /** The cause of a party's request: that of a filer names nobody. */
  causeFor(party: Party | undefined, { complaintId }: Matter, cause: Cause): Cause {
    return party === 'complainant' ? causeOfFiler(complaintId, cause) : cause;
  }
}

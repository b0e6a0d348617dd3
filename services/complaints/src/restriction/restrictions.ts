import { Injectable } from '@nestjs/common';
import type { CaseKind } from '@heng/contracts';
import { type Cause, type Changing, Clock, type Page, type Principal } from '@heng/kit';
import { refuse as refuseFiler } from '../domain/correspondence/refusals.js';
import { tell } from '../domain/filing/filer.js';
import { refuse } from '../domain/restriction/refusals.js';
import * as rules from '../domain/restriction/restriction.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Deciders } from '../storage/deciders.js';
import { FiledCases } from '../storage/filed-cases.js';
import { causeOfFiler, FilerStore } from '../storage/filer.store.js';
import { PersonKeys, RestrictionStore } from '../storage/restriction.store.js';

type Restriction = rules.Restriction;
type Imposing = Readonly<{ number: string; reason: string; days: number }>;

/** Malicious filing is restricted, by a decision with reason and time that another person reviews. */
@Injectable()
export class Restrictions {
  constructor(
    private readonly stored: RestrictionStore,
    private readonly filers: FilerStore,
    private readonly complaints: ComplaintStore,
    private readonly cases: FiledCases,
    private readonly deciders: Deciders,
    private readonly keys: PersonKeys,
    private readonly clock: Clock,
  ) {}

  /** Restricts one of those who filed a case. @throws DomainError as `FiledCases.mustHandle`, `restrict`, `complaints.restricted-before` */
  async impose(kind: CaseKind, id: string, { number, reason, days }: Imposing, cause: Cause): Promise<Restriction> {
    const filed = await this.cases.get(kind, id);
    await this.cases.mustHandle(filed, cause);
    const filer = (await this.filers.of(id)).find((one) => one.number === number);
    if (!filer) throw refuseFiler('filer-unknown', { field: 'number', number });
    const sub = await this.complaints.accountOf(filer.id);
    const account = sub === null ? [] : [this.keys.account(sub)];
    const subjects = [...account, ...(filer.contactKey ? [filer.contactKey] : [])];
    const by = { reason, days, by: cause.actor.sub, today: this.clock.today() };
    return this.stored.transaction(async (tx) => {
      const imposed = await this.stored.changeIn(tx, filer.id, cause, (known) => {
        if (known) throw refuse('restricted-before');
        return rules.restrict({ id: filer.id, caseId: id, number, subjects }, filed, by);
      });
      const telling = { ...cause, handler: `${cause.handler}, filer` };
      await this.filers.changeExistingIn(tx, filer.id, telling, (one) => tell(one, 'restricted', by.today));
      return imposed;
    });
  }

  /** The person asks for a review, by number and code. @throws DomainError `complaints.filing-not-found`, `complaints.restriction-reviewed` */
  async contest(number: string, code: string, statement: string, cause: Cause): Promise<void> {
    const { id } = await this.filers.withCode(number, code);
    const decide = (current: Restriction) => rules.contest(current, statement, this.clock.today());
    await this.stored.changeExisting(id, causeOfFiler(id, cause), decide);
  }

  /** Another one of the staff decides on it. @throws DomainError as `FiledCases.mustHandle`, `complaints.own-restriction` */
  async review({ id, version, cause }: Changing, given: Parameters<typeof rules.review>[1]): Promise<Restriction> {
    await this.cases.mustHandle(await this.cases.of(await this.stored.get(id)), cause);
    const today = this.clock.today();
    return this.stored.transaction(async (tx) => {
      const decide = (current: Restriction) => rules.review(current, given, cause.actor.sub, today);
      const reviewed = await this.stored.changeExistingIn(tx, id, cause, decide, { expect: version });
      const telling = { ...cause, handler: `${cause.handler}, filer` };
      await this.filers.changeExistingIn(tx, id, telling, (one) => tell(one, 'restriction-reviewed', today));
      return reviewed;
    });
  }

  /** The restrictions of those who filed a case. @throws DomainError as `FiledCases.readerOf` */
  async of(kind: CaseKind, id: string, reader: Principal): Promise<Restriction[]> {
    const filed = await this.cases.get(kind, id);
    await this.cases.readerOf(filed, reader);
    return this.stored.ofCase(filed.id);
  }

  /** Those that wait for a review and whose case the reader may handle. */
  async contested(cursor: string | undefined, reader: Principal): Promise<Page<Restriction>> {
    const page = await this.stored.contested(cursor);
    const about = page.items.map(({ caseId, agencyId }) => ({ id: caseId, agencyId }));
    const open = new Set((await this.deciders.verifiable(about, reader)).map(({ id }) => id));
    return { ...page, items: page.items.filter(({ caseId }) => open.has(caseId)) };
  }
}

import { Injectable } from '@nestjs/common';
import {
  type Cause,
  type Changing,
  Clock,
  deriveId,
  type DueDeadline,
  OnCalendar,
  OnDeadline,
  type Principal,
} from '@heng/kit';
import { type Decision, unchanged } from '@heng/kit/domain';
import type { EntityManager } from 'typeorm';
import type { Complaint } from '../domain/case/complaint.js';
import { mediate, resume, settle } from '../domain/case/mediated.js';
import * as rules from '../domain/mediation/mediation.js';
import { refuse } from '../domain/mediation/refusals.js';
import type { Reader } from '../domain/sight.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Deciders } from '../storage/deciders.js';
import { type Asking, Parties } from '../storage/parties.js';
import { MediationStore } from '../storage/mediation.store.js';
import { PanelStore } from '../storage/panel.store.js';

type Mediation = rules.Mediation;
/** A mediation as somebody who takes part sees it. */
export type Seen = Readonly<{ mediation: Mediation; by: rules.Participant; reader: Reader; today: string }>;

/** Mediations between filers and agencies (调解, R6). What changes mediation and case changes both in one transaction. */
@Injectable()
export class Mediations {
  constructor(
    private readonly mediations: MediationStore,
    private readonly complaints: ComplaintStore,
    private readonly panels: PanelStore,
    private readonly parties: Parties,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `complaints.panel-sits`, as `Deciders.mustDecide` and `mediate` */
  async open(at: Changing, reason: string): Promise<Complaint> {
    await this.deciders.mustDecide(at);
    const day = this.clock.day();
    return this.complaints.transaction(async (tx) => {
      const decide = (current: Complaint) => mediate(current, reason, day);
      const complaint = await this.complaints.changeExistingIn(tx, at.id, at.cause, decide, { expect: at.version });
      if (await this.panels.sits(tx, at.id)) throw refuse('panel-sits');
      const id = deriveId('mediation', at.id);
      const matter = { id, complaintId: at.id, agencyId: complaint.agencyId, mediator: at.cause.actor.sub, reason };
      const cause = causeOn(at.cause, id);
      await this.mediations.changeIn(tx, id, cause, (known) => (known ? unchanged(known) : rules.open(matter, day)));
      return complaint;
    });
  }

  offer(at: Changing, text: string, asking: Asking): Promise<Seen> {
    return this.taking(at, asking, (tx, by, cause) =>
      this.mediations.changeExistingIn(tx, at.id, cause, (one) => rules.offer(one, text, by, this.clock.today()), {
        expect: at.version,
      }),
    );
  }

  agree(at: Changing, asking: Asking): Promise<Seen> {
    const day = this.clock.day();
    return this.taking(at, asking, (tx, by, cause) =>
      this.end(tx, at, cause, {
        ofMediation: (one) => rules.agree(one, by, day.today),
        ofCase: (complaint) => settle(complaint, day),
      }),
    );
  }

  fail(at: Changing, reason: string, asking: Asking): Promise<Seen> {
    const day = this.clock.day();
    return this.taking(at, asking, (tx, by, cause) =>
      this.end(tx, at, cause, {
        ofMediation: (one) => rules.fail(one, reason, by, day.today),
        ofCase: (complaint) => resume(complaint, day),
      }),
    );
  }

  @OnDeadline('complaints.mediation')
  expire({ subject }: DueDeadline, cause: Cause): Promise<Mediation> {
    const day = this.clock.day();
    return this.mediations.transaction((tx) =>
      this.end(tx, { id: subject }, cause, {
        ofMediation: (one) => rules.expire(one, day.today),
        ofCase: (complaint) => resume(complaint, day),
      }),
    );
  }

  @OnCalendar('complaints.mediation')
  recompute({ subject }: DueDeadline, cause: Cause): Promise<Mediation> {
    return this.mediations.changeExisting(subject, cause, (one) => rules.recompute(one, this.clock.day()));
  }

  /** The mediation of a complaint, if there is one, as staff or the agency see it. @throws DomainError as `Deciders.mustRead` */
  async of(complaintId: string, caller: Principal): Promise<Seen | null> {
    await this.deciders.mustRead(caller, await this.complaints.get(complaintId));
    const mediation = await this.mediations.of(complaintId);
    return mediation && this.seenBy(mediation, { caller, number: null, code: null });
  }

  /** The mediation ends, and with it what the case waited for. */
  private async end(
    tx: EntityManager,
    at: Readonly<{ id: string; version?: number }>,
    cause: Cause,
    decide: Readonly<{
      ofMediation: (current: Mediation) => Decision<Mediation>;
      ofCase: (current: Complaint) => Decision<Complaint>;
    }>,
  ): Promise<Mediation> {
    const { complaintId } = await this.mediations.get(at.id);
    await this.complaints.lock(tx, complaintId);
    const before = await this.mediations.load(tx, at.id);
    const { ofMediation, ofCase } = decide;
    const ended = await this.mediations.changeExistingIn(tx, at.id, cause, ofMediation, { expect: at.version });
    if (ended.version !== before!.version)
      await this.complaints.changeExistingIn(tx, complaintId, causeOn(cause, complaintId), ofCase);
    return ended;
  }

  private async taking(
    { id, cause }: Changing,
    asking: Asking,
    act: (tx: EntityManager, by: rules.Participant, cause: Cause) => Promise<Mediation>,
  ): Promise<Seen> {
    const seen = await this.seenBy(await this.mediations.get(id), asking);
    if (seen.by.isStaff) await this.deciders.mustDecide({ id: seen.mediation.complaintId, cause });
    const own = this.parties.causeFor(seen.by.party, seen.mediation, cause);
    const mediation = await this.mediations.transaction((tx) => act(tx, seen.by, own));
    return { ...seen, mediation };
  }

  /** @throws DomainError `complaints.mediation-not-yours`, `complaints.filing-not-found` */
  private async seenBy(mediation: Mediation, asking: Asking): Promise<Seen> {
    const seen = { mediation, today: this.clock.today() };
    const party = await this.parties.of(asking, mediation);
    if (party) return { ...seen, by: { party }, reader: party === 'agency' ? 'accused' : 'filer' };
    const { caller, number, code } = asking;
    if (caller.role !== 'alliance-staff' || number !== null || code !== null) throw refuse('mediation-not-yours');
    const reader = caller.sub === mediation.mediator ? 'mediator' : 'staff';
    return { ...seen, by: { isStaff: true }, reader };
  }
}

const causeOn = (cause: Cause, id: string): Cause => ({ ...cause, id: `${cause.id}:${id}` });

import { Injectable } from '@nestjs/common';
import { Clock, type Principal, TableQuery } from '@heng/kit';
import { membersOf, validOpinions } from '@heng/panel';
import { DataSource } from 'typeorm';
import { isReady } from '../domain/case/complaint.js';
import { caseLifecycle } from '../domain/revocation/rating-case.js';
import { givenIn } from '../domain/ruling/opinion.js';
import type { CasePanel } from '../domain/ruling/panel.js';
import { allHaveGiven, type Asker } from '../domain/ruling/panel-actions.js';
import { barred } from '../domain/ruling/reconsideration.js';
import { refuse } from '../domain/ruling/refusals.js';
import { reconsiderationView } from '../reconsideration-api.js';
import { CaseStore } from '../storage/case.store.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Deciders } from '../storage/deciders.js';
import { OpinionStore, PanelStore, panelTable, ReconsiderationStore, RulingStore } from '../storage/panel.store.js';
import { type PanelOfComplaintView, panelView, type PanelView } from '../panel-api.js';
import { Panels } from './panels.js';
import { type BenchView, opinionView, rulingView, type RulingView } from './ruling-api.js';

const PANELS = new TableQuery(panelTable);
type Ruled = Pick<CasePanel, 'matter' | 'matterId' | 'agencyId'>;
type Asking = Pick<Principal, 'sub' | 'role' | 'org' | 'conflict'> & Partial<Pick<Principal, 'roles'>>;

/** Panels as staff, their members and the parties of the complaint see them. */
@Injectable()
export class ReadPanels {
  constructor(
    private readonly db: DataSource,
    private readonly stored: PanelStore,
    private readonly opinions: OpinionStore,
    private readonly issued: RulingStore,
    private readonly reconsiderations: ReconsiderationStore,
    private readonly complaints: ComplaintStore,
    private readonly cases: CaseStore,
    private readonly deciders: Deciders,
    private readonly panels: Panels,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `kit.record-not-found`, `complaints.panel-not-yours` */
  async ofComplaint(id: string, reader: Principal): Promise<PanelOfComplaintView> {
    const complaint = await this.complaints.get(id);
    const actor = await this.deciders.actorOn(complaint, reader);
    const isReadyNow = isReady(complaint, this.clock.day()) || (await this.reconsiderations.isPending(id));
    return this.ofMatter(
      { matter: 'complaint', matterId: id, agencyId: complaint.agencyId },
      reader,
      actor,
      isReadyNow,
    );
  }

  /** @throws DomainError `kit.record-not-found`, `complaints.panel-not-yours` */
  async ofCase(id: string, reader: Principal): Promise<PanelOfComplaintView> {
    const one = await this.cases.get(id);
    const { agencyId, complaints } = one;
    const acting = { today: this.clock.today(), contested: await this.reconsiderations.isAnyPending(complaints) };
    const isReadyNow = caseLifecycle.allows('announce-panel', { ...one, ...acting });
    const actor = await this.deciders.actorFor(agencyId, reader);
    return this.ofMatter({ matter: 'rating-case', matterId: id, agencyId }, reader, actor, isReadyNow);
  }

  private async ofMatter(
    matter: Ruled,
    reader: Principal,
    actor: Principal,
    isReadyNow: boolean,
  ): Promise<PanelOfComplaintView> {
    const { panel } = await this.mayRead(matter, reader);
    const isStaff = reader.role === 'alliance-staff';
    // A panel that has ruled makes way for another one while its ruling is being reconsidered.
    const isFree = !panel || panel.state === 'dissolved' || panel.state === 'ruled';
    const mayAnnounce = isStaff && actor.role === 'alliance-staff' && isFree;
    return {
      panel: panel ? await this.shown(panel, actor) : null,
      allowedActions: mayAnnounce && isReadyNow ? ['announce'] : [],
    };
  }

  /** The panels under way, the oldest first; for an expert those in which the expert is a member. */
  async underWay(reader: Principal): Promise<PanelView[]> {
    const panels: CasePanel[] = await PANELS.all(this.db, ['announcedOn', 'id'], {
      where: "state in ('announced', 'drawn')",
    });
    const { expert } = await this.panels.askerOf(reader);
    const own =
      reader.role === 'expert' ? panels.filter(({ panel }) => membersOf(panel).includes(expert ?? '')) : panels;
    return Promise.all(own.map((panel) => this.shown(panel, reader)));
  }

  /**
   * The own opinion of a member; those of all members once every one has given it, and for staff once the panel has ruled.
   * @throws DomainError `kit.record-not-found`, `complaints.panel-not-yours`
   */
  async bench(id: string, reader: Principal): Promise<BenchView> {
    const panel = await this.stored.get(id);
    const { expert } = await this.panels.askerOf(reader, panel);
    const isStaff = reader.role === 'alliance-staff';
    if (!isStaff && !expert) throw refuse('panel-not-yours');
    const opinions = await this.opinions.of(this.db.manager, id);
    const open = allHaveGiven(panel.panel, givenIn(opinions));
    const readsAll = isStaff ? panel.state === 'ruled' : open && membersOf(panel.panel).includes(expert!);
    const own = opinions.filter((one) => one.expert === expert);
    return { open, opinions: (readsAll ? validOpinions(panel.panel, opinions) : own).map(opinionView) };
  }

  /** @throws DomainError `kit.record-not-found`, `complaints.panel-not-yours` */
  async rulings(id: string, reader: Principal): Promise<RulingView[]> {
    const { agencyId } = await this.complaints.get(id);
    const { asker } = await this.mayRead({ matter: 'complaint', matterId: id, agencyId }, reader);
    return (await this.issued.of(id)).map((ruling) => rulingView(ruling, asker.party !== undefined));
  }

  /** @throws DomainError `kit.record-not-found`, `complaints.panel-not-yours` */
  async reconsideration(id: string, reader: Principal) {
    const { agencyId } = await this.complaints.get(id);
    const { asker } = await this.mayRead({ matter: 'complaint', matterId: id, agencyId }, reader);
    const [known, [ruling]] = await Promise.all([this.reconsiderations.of(id), this.issued.of(id)]);
    const mayAsk = asker.party === 'agency' && !barred(ruling, known, this.clock.today());
    return { reconsideration: known && reconsiderationView(known), allowedActions: mayAsk ? ['request'] : [] };
  }

  private async mayRead(matter: Ruled, reader: Principal) {
    const panel = await this.stored.latest(matter.matterId);
    const asker = await this.panels.askerOf(reader, panel ?? matter);
    if (reader.role !== 'alliance-staff' && !asker.party && !asker.expert) throw refuse('panel-not-yours');
    return { panel, asker };
  }

  /** A panel as its reader sees it. */
  async shown(panel: CasePanel, reader: Asking, known?: Asker): Promise<PanelView> {
    const asker = known ?? (await this.panels.askerOf(reader, panel));
    const given = givenIn(await this.opinions.of(this.db.manager, panel.id));
    return panelView(panel, { ...reader, asker }, given, this.clock.today());
  }
}

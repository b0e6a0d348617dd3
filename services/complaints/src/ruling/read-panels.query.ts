import { Injectable } from '@nestjs/common';
import { Clock, type Principal, TableQuery } from '@heng/kit';
import { membersOf } from '@heng/panel';
import { DataSource } from 'typeorm';
import { isReady } from '../domain/case/complaint.js';
import { givenIn } from '../domain/ruling/opinion.js';
import type { CasePanel } from '../domain/ruling/panel.js';
import { refuse } from '../domain/ruling/refusals.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Deciders } from '../storage/deciders.js';
import { OpinionStore, PanelStore, panelTable } from '../storage/panel.store.js';
import { type PanelOfComplaintView, panelView, type PanelView } from './panel-api.js';
import { Panels } from './panels.js';

const PANELS = new TableQuery(panelTable);
type Asking = Pick<Principal, 'sub' | 'role' | 'org' | 'conflict'> & Partial<Pick<Principal, 'roles'>>;

/** Panels as staff, their members and the parties of the complaint see them. */
@Injectable()
export class ReadPanels {
  constructor(
    private readonly db: DataSource,
    private readonly stored: PanelStore,
    private readonly opinions: OpinionStore,
    private readonly complaints: ComplaintStore,
    private readonly deciders: Deciders,
    private readonly panels: Panels,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `kit.record-not-found`, `complaints.panel-not-yours` */
  async ofComplaint(id: string, reader: Principal): Promise<PanelOfComplaintView> {
    const complaint = await this.complaints.get(id);
    const { agencyId } = complaint;
    const panel = await this.stored.latest(id);
    const isStaff = reader.role === 'alliance-staff';
    const asker = await this.panels.askerOf(reader, panel ?? { complaintId: id, agencyId });
    if (!isStaff && !asker.party && !asker.expert) throw refuse('panel-not-yours');
    const actor = await this.deciders.actorOn(complaint, reader);
    const mayAnnounce = isStaff && actor.role === 'alliance-staff' && (!panel || panel.state === 'dissolved');
    return {
      panel: panel ? await this.shown(panel, actor) : null,
      allowedActions: mayAnnounce && isReady(complaint, this.clock.day()) ? ['announce'] : [],
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

  /** A panel as its reader sees it. */
  async shown(panel: CasePanel, reader: Asking): Promise<PanelView> {
    const asker = await this.panels.askerOf(reader, panel);
    const given = givenIn(await this.opinions.of(this.db.manager, panel.id));
    return panelView(panel, { ...reader, asker }, given, this.clock.today());
  }
}

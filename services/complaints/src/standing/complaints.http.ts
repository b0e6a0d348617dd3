import { Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Caller, CursorQuery, pageView, PathId, type Principal, Read } from '@heng/kit';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { ComplaintView, ListedComplaintView, listedView, viewOf } from '../complaint-api.js';
import { states } from '../domain/case/actions.js';
import { Deciders } from '../storage/deciders.js';
import { PanelStore } from '../storage/panel.store.js';
import { Complaints } from './complaints.js';
import { ComplaintSummaryView } from './figures-api.js';
import { ReadFigures } from './read-figures.query.js';

class ComplaintsQuery extends CursorQuery {
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @IsOptional()
  @IsIn(states)
  state?: string;
}

@ApiTags('standing')
@Controller()
export class ComplaintsHttp {
  constructor(
    private readonly complaints: Complaints,
    private readonly figures: ReadFigures,
    private readonly deciders: Deciders,
    private readonly panels: PanelStore,
  ) {}

  @Read(
    'complaints',
    pageView(ListedComplaintView),
    'List complaints in the order of arrival, or those of a state in the order in which they came to it',
  )
  @Access('alliance-staff', 'expert', 'agency')
  async listComplaints(@Query() filter: ComplaintsQuery, @Caller() caller: Principal) {
    const { items, next } = await this.complaints.page(filter, caller);
    const panels = await this.panels.underWayOf(items.map(({ id }) => id));
    return { items: items.map((complaint) => listedView(complaint, panels)), next };
  }

  @Read('complaints/:id', ComplaintView, 'Show a complaint and its clocks; an agency sees those about itself (R6)')
  @Access('alliance-staff', 'expert', 'agency')
  async readComplaint(@PathId() id: string, @Caller() caller: Principal) {
    const complaint = await this.complaints.one(id, caller);
    return viewOf(complaint, await this.deciders.actorOn(complaint, caller));
  }

  @Read(
    'agencies/:agencyId/complaints/summary',
    ComplaintSummaryView,
    'Count the outcomes and grounds of the incidents at an agency that were complained about, and the clocks met (R6, R9 4)',
  )
  @Access('public')
  readComplaintSummary(@Param('agencyId') agencyId: string) {
    return this.figures.of(agencyId);
  }
}

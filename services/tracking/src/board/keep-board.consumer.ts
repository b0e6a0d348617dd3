import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  AgencyIdentityChanged,
  EnterpriseChanged,
  type EventOf,
  NameWithholdingEnded,
  NameWithholdingGranted,
  NameWithholdingRefused,
  NameWithholdingRequested,
  type RecordedEvent,
} from '@heng/contracts';
import { JETSTREAM, OnCalendar, OnDeadline } from '@heng/kit';
import { boardChangeOf, projectEventTypes, projectOf } from '../domain/board/board-change.js';
import { BOARD_DAY, BoardLineStore } from '../storage/board/board-line.store.js';
import { ToldProjects } from './told-projects.query.js';

/** Events that change the name or the place of an enterprise on the lines of its projects. */
const enterpriseEventTypes = [
  EnterpriseChanged,
  NameWithholdingRequested,
  NameWithholdingGranted,
  NameWithholdingRefused,
  NameWithholdingEnded,
].map(({ type }) => type);

/** Keeps the board as the public reads it. */
@Controller()
export class KeepBoard {
  constructor(
    private readonly lines: BoardLineStore,
    private readonly told: ToldProjects,
  ) {}

  @EventPattern([...projectEventTypes], JETSTREAM, { batch: 'board' })
  async keep(events: readonly RecordedEvent[]): Promise<void> {
    await this.lines.take(
      [...new Set(events.map(projectOf))],
      events.flatMap((event) => boardChangeOf(event) ?? []),
    );
    this.told.ring();
  }

  @EventPattern(enterpriseEventTypes, JETSTREAM, { batch: 'board of enterprises' })
  async keepEnterprises(events: readonly RecordedEvent[]): Promise<void> {
    const ids = events.map(({ data }) => (data as { enterpriseId: string }).enterpriseId);
    await this.lines.takeOf('enterprise_id', [...new Set(ids)]);
  }

  /** The directory of agencies takes the new name first. */
  @EventPattern(AgencyIdentityChanged.type, JETSTREAM)
  async keepAgency({ data }: EventOf<typeof AgencyIdentityChanged>): Promise<void> {
    await this.lines.takeOf('agency_id', [data.agencyId]);
  }

  /** After each day, the projects whose phase should have ended by then are stalled. */
  @OnDeadline(BOARD_DAY)
  async turnDay(): Promise<void> {
    await this.lines.turnDay();
  }

  /** By another calendar phases end on other days. */
  @OnCalendar(BOARD_DAY)
  async renewExpectations(): Promise<void> {
    await this.lines.renewExpectations();
  }
}

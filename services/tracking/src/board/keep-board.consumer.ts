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
import { JETSTREAM } from '@heng/kit';
import { boardChangeOf, projectEventTypes, projectOf } from '../domain/board/board-change.js';
import { BoardLineStore } from '../storage/board/board-line.store.js';
import { BoardWatch } from './board-watch.js';

/** After these the lines of an enterprise's projects show another name, or none, or are of another place. */
const enterpriseEventTypes = [
  EnterpriseChanged.type,
  NameWithholdingRequested.type,
  NameWithholdingGranted.type,
  NameWithholdingRefused.type,
  NameWithholdingEnded.type,
];

/** Keeps the board as the public reads it. */
@Controller()
export class KeepBoardConsumer {
  constructor(
    private readonly lines: BoardLineStore,
    private readonly watch: BoardWatch,
  ) {}

  @EventPattern([...projectEventTypes], JETSTREAM, { batch: 'board' })
  async keep(events: readonly RecordedEvent[]): Promise<void> {
    await this.lines.take(
      [...new Set(events.map(projectOf))],
      events.flatMap((event) => boardChangeOf(event) ?? []),
    );
    this.watch.ring();
  }

  @EventPattern(enterpriseEventTypes, JETSTREAM, { batch: 'board of enterprises' })
  async keepEnterprises(events: readonly RecordedEvent[]): Promise<void> {
    const ids = events.map(({ data }) => (data as { enterpriseId: string }).enterpriseId);
    await this.lines.takeEnterprises([...new Set(ids)]);
  }

  /** The directory of agencies has taken the new name before. */
  @EventPattern(AgencyIdentityChanged.type, JETSTREAM)
  async keepAgency({ data }: EventOf<typeof AgencyIdentityChanged>): Promise<void> {
    await this.lines.takeAgency(data.agencyId);
  }
}

import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  ComplaintAccepted,
  ComplaintAnswered,
  ComplaintClockMissed,
  ComplaintMerged,
  ComplaintRuled,
  ComplaintSettled,
  ComplaintWithdrawn,
  ReconsiderationDecided,
  ReconsiderationOverdue,
  type RecordedEvent,
  ReportVerified,
} from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { ReadFigures } from './read-figures.query.js';

/** The events after which the public figures of an agency may have changed. */
const types = [
  ...[ComplaintAccepted, ComplaintAnswered, ComplaintClockMissed, ComplaintMerged, ComplaintRuled, ComplaintSettled],
  ...[ComplaintWithdrawn, ReconsiderationDecided, ReconsiderationOverdue, ReportVerified],
].map(({ type }) => type);

/** Tells who watches of changed figures. */
@Controller()
export class KeepFiguresConsumer {
  constructor(private readonly figures: ReadFigures) {}

  @EventPattern(types, JETSTREAM, { batch: 'figures' })
  keep(events: readonly RecordedEvent[]): Promise<void> {
    return this.figures.keep([...new Set(events.map(({ data }) => (data as { agencyId: string }).agencyId))]);
  }
}

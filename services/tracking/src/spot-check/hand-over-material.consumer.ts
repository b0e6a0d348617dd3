import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { type EventOf, SpotCheckDrawn } from '@heng/contracts';
import { Clock, idOfNew, JETSTREAM, systemActor } from '@heng/kit';
import { handOver } from '../domain/spot-check/handover.js';
import { HandoverStore } from '../storage/spot-check/handover.store.js';
import { ProjectRecords } from '../storage/spot-check/project-records.js';

/** Hands over the material behind drawn facts that were recorded here, once for each project (R8). */
@Controller()
export class HandOverMaterial {
  constructor(
    private readonly handovers: HandoverStore,
    private readonly records: ProjectRecords,
    private readonly clock: Clock,
  ) {}

  @EventPattern(SpotCheckDrawn.type, JETSTREAM)
  async handOverMaterial({ id: drawnBy, data }: EventOf<typeof SpotCheckDrawn>): Promise<void> {
    const { ratingId, cycle } = data;
    const projects = await this.handovers.factsByProject(data.facts);
    if (projects.length === 0) return;
    const today = this.clock.today();
    await this.handovers.atOneMoment(async (tx) => {
      const creations = [];
      for (const { projectId, facts } of projects) {
        const cause = { handler: 'hand-over-material', id: `${drawnBy}:${projectId}`, actor: systemActor('tracking') };
        const id = idOfNew(cause);
        const record = await this.records.of(tx, projectId);
        creations.push({ id, cause, decision: handOver(id, { ratingId, cycle, facts }, record, today) });
      }
      await this.handovers.createMany(tx, creations);
    });
  }
}

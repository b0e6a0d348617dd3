import { Injectable } from '@nestjs/common';
import type { EventOf, SpotCheckDrawn } from '@heng/contracts';
import { Clock, idOfNew, systemActor } from '@heng/kit';
import { handOver } from '../domain/spot-check/handover.js';
import { HandoverStore } from '../storage/spot-check/handover.store.js';
import { ProjectRecords } from '../storage/spot-check/project-records.js';

/** R8: hands over what drawn facts rest on, of those that were recorded here; for each project once. */
@Injectable()
export class HandOverMaterial {
  constructor(
    private readonly handovers: HandoverStore,
    private readonly records: ProjectRecords,
    private readonly clock: Clock,
  ) {}

  async execute({ id: drawnBy, data: { ratingId, cycle, facts } }: EventOf<typeof SpotCheckDrawn>): Promise<void> {
    const projects = await this.handovers.factsByProject(facts);
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

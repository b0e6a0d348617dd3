import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { requireParty } from '../domain/parties.js';
import type { Project, StageSpan } from '../domain/project.js';
import { recordStage, stageOf } from '../domain/stages.js';
import { ProjectStore } from '../storage/project.store.js';

@Injectable()
export class RecordStage {
  constructor(
    private readonly projects: ProjectStore,
    private readonly clock: Clock,
  ) {}

  async execute(input: { projectId: string; stage: string; span: StageSpan; expect: number }, cause: Cause) {
    const { projectId, span, expect } = input;
    const stage = stageOf(input.stage);
    const parties = await this.projects.partiesOf(await this.projects.get(projectId));
    requireParty(parties, cause.actor);
    const decide = (project: Project | null) => recordStage(project!, stage, span, this.clock.today());
    return this.projects.change(projectId, cause, decide, { expect });
  }
}

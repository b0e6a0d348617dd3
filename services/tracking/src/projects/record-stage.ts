import { Injectable } from '@nestjs/common';
import { FileStore } from '@heng/files';
import { type Cause, Clock } from '@heng/kit';
import { materialsOf } from '../domain/projects/materials.js';
import type { Project, Recorder } from '../domain/projects/project.js';
import { recordStage, type StageInput, stageOf } from '../domain/projects/stages.js';
import { PartyFiles } from '../storage/files/party-files.js';
import { ProjectStore } from '../storage/projects/project.store.js';

export type RecordStageInput = {
  projectId: string;
  stage: string;
  said: Omit<StageInput, 'materials'>;
  /** Of files; absent leaves those that it has. */
  materialIds: readonly string[] | undefined;
  expect: number;
};

@Injectable()
export class RecordStage {
  constructor(
    private readonly projects: ProjectStore,
    private readonly files: FileStore,
    private readonly partyFiles: PartyFiles,
    private readonly clock: Clock,
  ) {}

  async execute({ projectId, said, materialIds, expect, ...input }: RecordStageInput, cause: Cause): Promise<Project> {
    const { sub } = cause.actor;
    const role = cause.actor.role as Recorder;
    const stage = stageOf(input.stage);
    const known = await this.projects.ofParty(projectId, cause.actor);
    const parties = await this.projects.partiesOf(known);
    const today = this.clock.today();
    return this.projects.transaction(async (tx) => {
      const files = await this.files.ofIds(tx, materialIds ?? []);
      const codes = await this.partyFiles.nameableBy(tx, cause.actor, parties);
      const decide = (project: Project | null) => {
        const before = project!.stages[stage]?.materials ?? [];
        const materials = materialIds && materialsOf(before, materialIds, files, { codes, role });
        return recordStage(project!, stage, { ...said, materials }, { role, sub }, today);
      };
      return this.projects.changeIn(tx, known.id, cause, decide, { expect });
    });
  }
}

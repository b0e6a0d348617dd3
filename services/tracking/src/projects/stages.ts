import { Injectable } from '@nestjs/common';
import { FileStore } from '@heng/files';
import { type Changing, Clock } from '@heng/kit';
import { materialsOf } from '../domain/projects/materials.js';
import type { Project, Recorder } from '../domain/projects/project.js';
import { confirmStage, recordStage, type StageInput, stageOf } from '../domain/projects/stages.js';
import { PartyFiles } from '../storage/files/party-files.js';
import { ProjectStore } from '../storage/projects/project.store.js';

type Recording = Omit<StageInput, 'materials'> &
  Readonly<{
    /** Ids of files; without them the stage keeps its present ones. */
    materialIds?: readonly string[] | undefined;
  }>;

/** The stages of a project (R4). */
@Injectable()
export class Stages {
  constructor(
    private readonly projects: ProjectStore,
    private readonly files: FileStore,
    private readonly partyFiles: PartyFiles,
    private readonly clock: Clock,
  ) {}

  async record({ id, version, cause }: Changing, name: string, recording: Recording): Promise<Project> {
    const { actor } = cause;
    const recorder = { role: actor.role as Recorder, sub: actor.sub };
    const stage = stageOf(name);
    const parties = await this.projects.partiesOf(await this.projects.ofParty(id, actor));
    const { materialIds, ...content } = recording;
    const ids = materialIds?.map((fileId) => fileId.toLowerCase());
    return this.projects.transaction(async (tx) => {
      const files = await this.files.ofIds(tx, ids ?? []);
      const codes = await this.partyFiles.nameableBy(tx, actor, parties);
      const decide = (project: Project | null) => {
        const before = project!.stages[stage]?.materials ?? [];
        const materials = ids && materialsOf(before, ids, files, { codes, role: recorder.role });
        return recordStage(project!, stage, { ...content, materials }, recorder, this.clock.today());
      };
      return this.projects.changeIn(tx, id, cause, decide, { expect: version });
    });
  }

  async confirm(at: Changing, name: string): Promise<Project> {
    const stage = stageOf(name);
    await this.projects.ofParty(at.id, at.cause.actor);
    return this.projects.changeAt(at, (project) => confirmStage(project, stage, this.clock.today()));
  }
}

import { Injectable } from '@nestjs/common';
import { allEvents } from '@heng/contracts';
import type { EntityManager } from 'typeorm';
import type { Project } from '../../domain/projects/project.js';
import type { ProjectRecord, Recording } from '../../domain/spot-check/material.js';
import { AssessmentStore } from '../assessment/assessment.store.js';
import { FeedbackStore } from '../feedback/feedback.store.js';
import { OnSiteWorkStore } from '../on-site-work/on-site-work.store.js';
import { ProjectStore } from '../projects/project.store.js';

/** The decisions on a project, its stages and its assessments, and the request for its feedback, but no answers. */
const TOLD = /^tracking\.(project-|stage-recorded|assessment-|feedback-requested)/;
const told = allEvents.map(({ type }) => type).filter((type) => TOLD.test(type));

/** $1 subjects, $2 types. */
const RECORDINGS = `
  select type, subject, to_char(time at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "on", actor->>'role' as role,
    actor->>'sub' as sub, data->>'stage' as stage, data->>'confirmedOn' as "confirmedOn"
  from event where subject = any($1::text[]) and type = any($2) order by position`;
/** Without the levels and the comment. */
const ANSWERS = `
  select id, version, basics, given_on::text as "givenOn", amended_on::text as "amendedOn", late, given_by as "by"
  from feedback_answer where project_id = $1 order by version`;
const SIGNALS = `
  select id, kind, found_on::text as "foundOn" from feedback_signal where project_id = $1 order by found_on, kind`;
const FILES = `
  select id, owner, uploaded_by as "uploadedBy", uploaded_on::text as "uploadedOn", type, size, sha256, state
  from file where id = any($1::uuid[]) order by uploaded_on, id`;

/** All records of a project, for its verifiers. */
@Injectable()
export class ProjectRecords {
  constructor(
    private readonly projects: ProjectStore,
    private readonly works: OnSiteWorkStore,
    private readonly assessments: AssessmentStore,
    private readonly feedback: FeedbackStore,
  ) {}

  async of(tx: EntityManager, projectId: string): Promise<ProjectRecord> {
    const project = (await this.projects.load(tx, projectId))!;
    const works = await this.works.ofProject(projectId, tx);
    const assessments = await this.assessments.ofProject(projectId, tx);
    const subjects = [projectId, ...assessments.map(({ id }) => id)];
    return {
      project,
      recordings: (await tx.query(RECORDINGS, [subjects, told])) as Recording[],
      works,
      worksOfPersons: await this.works.ofPersons(works, tx),
      assessments,
      feedback: await this.feedback.load(tx, projectId),
      answers: await tx.query(ANSWERS, [projectId]),
      signals: await tx.query(SIGNALS, [projectId]),
      files: await tx.query(FILES, [filesOf(project)]),
    };
  }
}

const filesOf = ({ stages }: Project): string[] =>
  Object.values(stages).flatMap(({ materials }) => materials.map(({ fileId }) => fileId));

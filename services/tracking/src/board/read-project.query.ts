import { Injectable } from '@nestjs/common';
import { Clock, type Principal, refuseKit } from '@heng/kit';
import { DataSource } from 'typeorm';
import { type AssessmentDates, expectedBy } from '../domain/projects/durations.js';
import { allowedActions, hasBegun, type Project } from '../domain/projects/project.js';
import { nameIsHidden, nameReaderOf, readingOn } from '../storage/name-withholding/name-shown.js';
import { nameIsWithheld } from '../storage/name-withholding/name-withholding.store.js';
import { type ProjectView, stagesOf } from './project-view.js';

type Row = Omit<ProjectView, 'stages' | 'suspensions' | 'expected' | 'stalled' | 'allowedActions'> &
  Pick<Project, 'stages' | 'suspensions' | 'agencyCode' | 'enterpriseCode'> & {
    assessments: AssessmentDates[];
    isInside: boolean;
  };

/** $1 the project, $2 to $5 who reads (`readingOn`). */
const READ_PROJECT = `
  select p.id, p.version, p.state, p.agency_id as "agencyId", a.name as "agencyName",
    p.enterprise_id as "enterpriseId", case when ${nameIsHidden('e', 2)} then null else e.name end as "enterpriseName",
    ${nameIsWithheld('e.id', '$2')} as "nameWithheld", e.province, e.city, e.bureau, e.industry,
    p.proposed_on::text as "proposedOn", p.confirmed_on::text as "confirmedOn", p.started_on::text as "startedOn",
    p.ended_on::text as "endedOn", p.reason, p.continues, p.move_reason as "moveReason", p.continued_by as "continuedBy",
    p.suspensions, p.stages, coalesce(a.credit_code, p.agency_code) as "agencyCode",
    p.enterprise_code as "enterpriseCode",
    coalesce((
      select jsonb_agg(jsonb_build_object('acceptedOn', accepted_on, 'submittedOn', submitted_on,
        'decidedOn', decided_on, 'withdrawnOn', withdrawn_on))
      from assessment where project_id = p.id), '[]') as assessments,
    coalesce($3 or p.enterprise_code = $4 or coalesce(a.credit_code, p.agency_code) = $5, false) as "isInside"
  from project p join enterprise e on e.id = p.enterprise_id left join agency_directory a on a.agency_id = p.agency_id
  where p.id = $1`;

@Injectable()
export class ReadProject {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * One project. One that has not begun is for its parties and staff, and so are the words on one that has: reasons,
   * materials and who recorded. Nothing of the feedback is in it. @throws `kit.record-not-found`
   */
  async of(id: string, caller: Principal): Promise<ProjectView> {
    const today = this.clock.today();
    const values = [id, ...readingOn(today, nameReaderOf(caller))];
    const [row]: Row[] = await this.db.query(READ_PROJECT, values);
    if (!row || (!row.isInside && !hasBegun(row))) throw refuseKit('record-not-found', { what: 'project', id });
    const { isInside, assessments, agencyCode: agency, enterpriseCode: enterprise, ...project } = row;
    const expected = expectedBy(project, assessments, this.clock.calendar);
    return {
      ...project,
      ...(isInside ? {} : { reason: null, moveReason: null }),
      suspensions: project.suspensions.map((one) => ({ ...one, reason: isInside ? one.reason : null })),
      stages: stagesOf(project.stages, isInside),
      expected,
      stalled: expected !== null && expected.by.date < today,
      allowedActions: allowedActions(project, caller, { agency, enterprise }),
    };
  }
}

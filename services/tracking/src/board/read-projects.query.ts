import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import type { Role } from '@heng/contracts';
import { afterCursor, Clock, type Page, PAGE_SIZE, pageOf, type Principal, refuseKit } from '@heng/kit';
import { DataSource } from 'typeorm';
import { type AssessmentDates, expectedBy } from '../domain/projects/durations.js';
import { allowedActions, hasBegun, type Project, type ProjectState } from '../domain/projects/project.js';
import { ASSESSMENTS } from '../storage/board/board-line.store.js';
import { feedbackDueOf } from '../feedback-due.js';
import { type NameReader, nameIsHidden, nameReaderOf, readingOn } from '../storage/name-withholding/name-shown.js';
import { nameIsWithheld } from '../storage/name-withholding/name-withholding.store.js';
import { type ListedProject, type ProjectView, stagesOf } from './board-view.js';

type ProjectsFilter = { state?: ProjectState; cursor?: string };

/** The columns of a project and its parties; the four parameters from `$n` say who reads (`readingOn`). */
const columns = (n: number): string => `
  p.id, p.version, p.state, p.agency_id as "agencyId", a.name as "agencyName", p.enterprise_id as "enterpriseId",
  case when ${nameIsHidden('e', n)} then null else e.name end as "enterpriseName",
  ${nameIsWithheld('e.id', `$${n}`)} as "nameWithheld", p.proposed_on::text as "proposedOn",
  p.confirmed_on::text as "confirmedOn", p.started_on::text as "startedOn", p.ended_on::text as "endedOn", p.continues`;
const PARTIES = `
  join enterprise e on e.id = p.enterprise_id left join agency_directory a on a.agency_id = p.agency_id`;

/**
 * The newest first: $1 the state, $2 and $3 the key before, $4 the number, $5 to $8 the reader. `whose` is the condition for the
 * owner $9.
 */
export const listProjects = (whose: string): string => `
  select ${columns(5)}
  from (
    select * from project
    where ${whose} and ($1::text is null or state = $1) and ($2::date is null or (started_on, id) < ($2, $3::uuid))
    order by started_on desc, id desc limit $4
  ) p ${PARTIES} order by p.started_on desc, p.id desc`;

export const OF_ALL = '$9::uuid is null';
export const OF_AGENCY = 'agency_id = $9::uuid';
export const OF_ENTERPRISE = 'enterprise_id = $9::uuid';

/** The role in which a caller lists projects, and the organisation whose projects they are. */
type Whose = Readonly<{ role: Role; condition: string; id: string | null }>;

type Row = Omit<ProjectView, 'stages' | 'suspensions' | 'feedback' | 'expected' | 'stalled' | 'allowedActions'> &
  Pick<Project, 'stages' | 'suspensions' | 'feedbackDue' | 'agencyCode' | 'enterpriseCode'> & {
    assessments: AssessmentDates[];
    isInside: boolean;
  };

/** $1 the project, $2 to $5 the reader. */
const READ_PROJECT = `
  select ${columns(2)}, e.province, e.city, e.bureau, e.industry, p.reason, p.move_reason as "moveReason",
    p.continued_by as "continuedBy", p.suspensions, p.stages, coalesce(a.credit_code, p.agency_code) as "agencyCode",
    p.enterprise_code as "enterpriseCode", p.feedback_due as "feedbackDue", ${ASSESSMENTS} as assessments,
    coalesce($3 or p.enterprise_code = $4 or coalesce(a.credit_code, p.agency_code) = $5, false) as "isInside"
  from project p ${PARTIES} where p.id = $1`;

@Injectable()
export class ReadProjects {
  constructor(
    private readonly db: DataSource,
    private readonly agencies: AgencyDirectory,
    private readonly clock: Clock,
  ) {}

  /** The projects of the caller's organisation with the proposals and what became of them; of all for staff. */
  async page({ state, cursor }: ProjectsFilter, caller: Principal): Promise<Page<ListedProject>> {
    const reader = nameReaderOf(caller);
    const whose = await this.whose(reader);
    if (!whose) return { items: [], next: null };
    const key = [state ?? null, ...afterCursor(cursor, 2), PAGE_SIZE + 1];
    const values = [...key, ...readingOn(this.clock.today(), reader), whose.id];
    const rows: Omit<ListedProject, 'allowedActions'>[] = await this.db.query(listProjects(whose.condition), values);
    const projects = rows.map((row) => ({
      ...row,
      allowedActions: allowedActions(row, { ...whose, conflict: caller.conflict }),
    }));
    return pageOf(projects, PAGE_SIZE, ({ startedOn, id }) => [startedOn, id]);
  }

  /**
   * One project. Only its parties and staff read one that has not begun, and the words on one that has: reasons, materials and
   * who recorded. Nothing of the feedback is in it except its last day. @throws `kit.record-not-found`
   */
  async one(id: string, caller: Principal): Promise<ProjectView> {
    const today = this.clock.today();
    const values = [id, ...readingOn(today, nameReaderOf(caller))];
    const [row]: Row[] = await this.db.query(READ_PROJECT, values);
    if (!row || (!row.isInside && !hasBegun(row))) throw refuseKit('record-not-found', { what: 'project', id });
    const { isInside, assessments, feedbackDue, agencyCode: agency, enterpriseCode: enterprise, ...project } = row;
    const expected = expectedBy(project, assessments, this.clock.calendar);
    return {
      ...project,
      ...(isInside ? {} : { reason: null, moveReason: null }),
      suspensions: project.suspensions.map((one) => ({ ...one, reason: isInside ? one.reason : null })),
      stages: stagesOf(project.stages, isInside),
      feedback: isInside && feedbackDue ? feedbackDueOf({ feedbackDue }) : null,
      expected,
      stalled: expected !== null && expected.by.date < today,
      allowedActions: allowedActions(project, caller, { agency, enterprise }),
    };
  }

  private async whose(reader: NameReader): Promise<Whose | undefined> {
    if (reader.isStaff) return { role: 'alliance-staff', condition: OF_ALL, id: null };
    if (reader.agencyCode !== null) {
      const agency = await this.agencies.ofOrganisation(reader.agencyCode);
      return agency && { role: 'agency', condition: OF_AGENCY, id: agency.agencyId };
    }
    const [enterprise]: { id: string }[] = await this.db.query('select id from enterprise where credit_code = $1', [
      reader.enterpriseCode,
    ]);
    return enterprise && { role: 'enterprise', condition: OF_ENTERPRISE, id: enterprise.id };
  }
}

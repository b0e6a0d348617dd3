import { Injectable } from '@nestjs/common';
import { type EvidenceFact, methodology2026_1 } from '@heng/assessment';
import {
  AssessmentDecided,
  AssessmentRevoked,
  AssessmentSubmitted,
  AssessmentWithdrawn,
  CertificateIssued,
  CertificateRevoked,
  EmploymentEnded,
  EmploymentStarted,
  type FactDefinition,
  ImplausibilitySettled,
  OnSiteWorkRecorded,
  ProjectStarted,
} from '@heng/contracts';
import { Clock } from '@heng/kit';
import { DataSource } from 'typeorm';
import { type Beside, besideIn, type Known } from '../../domain/figures/contradictions.js';
import {
  figuresOf,
  type KnownAndClaimed,
  type SatisfactionBatch,
  shownSatisfaction,
  withoutFacts,
} from '../../domain/figures/figures.js';
import type { KnownProject } from '../../domain/figures/project-claims.js';
import { DisclosureRevisionStore, type LatestRevision } from '../disclosure/disclosure-revision.store.js';
import { StandardStore } from '../disclosure/standard.store.js';
import { keptFacts, notVoid } from './tracked-facts.store.js';
import { FieldWithholdings } from '../withholding/field-withholdings.js';

const OWN_TYPES = [EmploymentStarted, EmploymentEnded, CertificateIssued, CertificateRevoked, ImplausibilitySettled]
  .map(({ type }) => `'${type}'`)
  .join(', ');

const keptWhere = (where: string, ...facts: readonly FactDefinition[]) =>
  facts.map(({ type }) => `union all (${keptFacts(type, where)})`).join(' ');

const OF_ENTERPRISES = [ProjectStarted, AssessmentSubmitted, AssessmentDecided, AssessmentWithdrawn, AssessmentRevoked];

/**
 * $1 the agency, $2 the day: facts about the persons employed then and their work, anywhere, and the projects and
 * assessments of the enterprises that they or the agency served.
 */
export const FACTS_OF_AGENCY = `
  with team as materialized (
    select distinct person_id from employment where agency_id = $1 and (until_day is null or until_day >= $2)
  ), own as (
    select id::text as subject from employment where person_id in (select person_id from team)
    union all select id::text from certificate where person_id in (select person_id from team)
    union all select id::text from signal where person_id in (select person_id from team)
  ), served as materialized (
    select enterprise_id from tracked_work where person_id in (select person_id from team)
    union select enterprise_id from tracked_project where agency_id = $1
    union select enterprise_id from tracked_assessment where agency_id = $1
  )
  select id, type, subject, version, data from event
  where subject in (select subject from own) and type in (${OWN_TYPES}) and ${notVoid('event.id')}
  ${keptWhere('days > 0 and person_id in (select person_id from team)', OnSiteWorkRecorded)}
  ${keptWhere('enterprise_id = any(array(select enterprise_id from served))', ...OF_ENTERPRISES)}`;

const LATEST_BATCH = `
  select published_on::text as "publishedOn", answers, asked, mean, low, high, shrunk, distribution
  from tracked_satisfaction where agency_id = $1`;

const NOTHING_STATED: Beside = { claims: [], projects: [] };

/** $1 the agency, $2 the day: its projects that had begun, with the work on site. */
const PROJECTS_OF_AGENCY = `
  select array(select name from enterprise_name n where n.enterprise_id = p.enterprise_id) as names,
    started_on::text as "startedOn",
    case when ended_on <= $2 and ${notVoid('ended_event')} then ended_on::text end as "endedOn",
    consultants, "onSiteDays"
  from tracked_project p, lateral (
    select count(distinct person_id)::int as consultants, coalesce(sum(days), 0)::float8 as "onSiteDays"
    from tracked_work w
    where w.enterprise_id = p.enterprise_id and w.project_id = p.project_id and days > 0 and from_day <= $2
      and ${notVoid('w.event_id')}
  ) work
  where agency_id = $1 and started_on <= $2 and ${notVoid('started_event')}`;

/** The platform's figures of an agency, and the agency's own claims. */
@Injectable()
export class AgencyFigures {
  constructor(
    private readonly db: DataSource,
    private readonly revisions: DisclosureRevisionStore,
    private readonly standards: StandardStore,
    private readonly withholdings: FieldWithholdings,
    private readonly clock: Clock,
  ) {}

  /**
   * As of today. `seesAll` includes the facts behind each figure and withheld values, for the agency and staff only.
   */
  async of(agencyId: string, seesAll: boolean): Promise<KnownAndClaimed> {
    const [known, [batch], latest]: [Known, SatisfactionBatch[], LatestRevision] = await Promise.all([
      this.knownOf(agencyId),
      this.db.query(LATEST_BATCH, [agencyId]),
      this.revisions.latestOf(agencyId),
    ]);
    const beside = latest.revision === 0 ? NOTHING_STATED : await this.beside(agencyId, latest, known, seesAll);
    const satisfaction = batch ? shownSatisfaction(batch) : null;
    return { ...(seesAll ? known.figures : withoutFacts(known.figures)), satisfaction, ...beside };
  }

  /** The platform's figures and projects of an agency as of today. */
  async knownOf(agencyId: string): Promise<Known> {
    const today = this.clock.today();
    const [facts, projects]: [EvidenceFact[], KnownProject[]] = await Promise.all([
      this.db.query(FACTS_OF_AGENCY, [agencyId, today]),
      this.db.query(PROJECTS_OF_AGENCY, [agencyId, today]),
    ]);
    return { figures: figuresOf(facts, methodology2026_1, { agencyId, today }), projects };
  }

  /** Entries are found by their names, also those that the public does not see. */
  private async beside(agencyId: string, latest: LatestRevision, known: Known, seesAll: boolean): Promise<Beside> {
    const standard = await this.standards.ofVersion(latest.standard);
    const all = besideIn(latest.sections, standard, latest.publishedOn, known);
    if (seesAll) return all;
    const shown = await this.withholdings.publicPartOf(agencyId, latest, this.clock.today());
    const { claims, projects } = besideIn(shown, standard, latest.publishedOn, known);
    return { claims, projects: projects.length > 0 ? all.projects : [] };
  }
}

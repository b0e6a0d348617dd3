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
  OnSiteWorkRecorded,
  ProjectStarted,
} from '@heng/contracts';
import { Clock } from '@heng/kit';
import { DataSource } from 'typeorm';
import {
  claimsIn,
  figuresOf,
  type KnownAndClaimed,
  type SatisfactionBatch,
  shownSatisfaction,
  withoutFacts,
} from '../../domain/figures/figures.js';
import { DisclosureRevisionStore, type LatestRevision } from '../disclosure/disclosure-revision.store.js';
import { keptFacts } from './tracked-facts.store.js';
import { FieldWithholdings } from '../withholding/field-withholdings.js';

const OWN_TYPES = [EmploymentStarted, EmploymentEnded, CertificateIssued, CertificateRevoked]
  .map(({ type }) => `'${type}'`)
  .join(', ');

const keptWhere = (where: string, ...facts: readonly FactDefinition[]) =>
  facts.map(({ type }) => `union all (${keptFacts(type, where)})`).join(' ');

/** $1 the agency, $2 the day: facts about the persons employed then, their work anywhere, and the agency's projects. */
export const FACTS_OF_AGENCY = `
  with current as materialized (
    select id, person_id from employment where agency_id = $1 and (until_day is null or until_day >= $2)
  ), own as (
    select id::text as subject from current
    union all select id::text from certificate where person_id in (select person_id from current)
  ), elsewhere as (
    select project_id from tracked_work where person_id in (select person_id from current) and agency_id <> $1
  )
  select id, type, subject, version, data from event
  where subject in (select subject from own) and type in (${OWN_TYPES})
  ${keptWhere('days > 0 and person_id in (select person_id from current)', OnSiteWorkRecorded)}
  ${keptWhere('project_id in (select project_id from elsewhere)', AssessmentDecided, AssessmentRevoked)}
  ${keptWhere('agency_id = $1', AssessmentDecided, AssessmentRevoked, AssessmentSubmitted, AssessmentWithdrawn, ProjectStarted)}`;

const LATEST_BATCH = `
  select published_on::text as "publishedOn", answers, asked, mean, low, high, shrunk, distribution
  from tracked_satisfaction where agency_id = $1`;

/** The platform's figures of an agency, and the agency's own claims. */
@Injectable()
export class AgencyFigures {
  constructor(
    private readonly db: DataSource,
    private readonly revisions: DisclosureRevisionStore,
    private readonly withholdings: FieldWithholdings,
    private readonly clock: Clock,
  ) {}

  /**
   * As of today. `seesAll` includes the facts behind each figure and withheld values, for the agency and staff only.
   */
  async of(agencyId: string, seesAll: boolean): Promise<KnownAndClaimed> {
    const today = this.clock.today();
    const [facts, [batch], latest]: [EvidenceFact[], SatisfactionBatch[], LatestRevision] = await Promise.all([
      this.db.query(FACTS_OF_AGENCY, [agencyId, today]),
      this.db.query(LATEST_BATCH, [agencyId]),
      this.revisions.latestOf(agencyId),
    ]);
    const figures = figuresOf(facts, methodology2026_1, { agencyId, today });
    const shownAsIs = seesAll || latest.revision === 0;
    const sections = shownAsIs ? latest.sections : await this.withholdings.publicPartOf(agencyId, latest, today);
    const claims = claimsIn(sections, latest.publishedOn, figures);
    const satisfaction = batch ? shownSatisfaction(batch) : null;
    return { ...(seesAll ? figures : withoutFacts(figures)), satisfaction, claims };
  }
}

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
import {
  claimsIn,
  figuresOf,
  type KnownAndClaimed,
  type SatisfactionBatch,
  shownSatisfaction,
  withoutFacts,
} from '../../domain/figures/figures.js';
import { DisclosureRevisionStore, type LatestRevision } from '../disclosure/disclosure-revision.store.js';
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

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
  ImplausibilitySettled,
  OnSiteWorkRecorded,
  ProjectStarted,
} from '@heng/contracts';
import { Clock } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { Sections } from '../../domain/disclosure/disclosure-content.js';
import {
  claimsIn,
  figuresOf,
  type KnownAndClaimed,
  type SatisfactionBatch,
  shownSatisfaction,
  withoutFacts,
} from '../../domain/figures/figures.js';
import { publicSections } from '../../domain/disclosure/publicity.js';
import { StandardStore } from '../disclosure/standard.store.js';
import { keptFacts } from './tracked-facts.store.js';
import { FieldWithholdings } from '../withholding/field-withholdings.js';

const OWN_TYPES = [EmploymentStarted, EmploymentEnded, CertificateIssued, CertificateRevoked, ImplausibilitySettled]
  .map(({ type }) => `'${type}'`)
  .join(', ');

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
  where subject in (select subject from own) and type in (${OWN_TYPES})
  union all (${keptFacts(OnSiteWorkRecorded.type, 'days > 0 and person_id in (select person_id from team)')})
  ${[ProjectStarted, AssessmentSubmitted, AssessmentDecided, AssessmentWithdrawn, AssessmentRevoked]
    .map(({ type }) => `union all (${keptFacts(type, 'enterprise_id = any(array(select enterprise_id from served))')})`)
    .join('\n  ')}`;

const LATEST_BATCH = `
  select published_on::text as "publishedOn", answers, asked, mean, low, high, shrunk, distribution
  from tracked_satisfaction where agency_id = $1`;

const LATEST_REVISION = `
  select standard, published_on::text as "publishedOn", sections
  from disclosure_revision where agency_id = $1 order by revision desc limit 1`;

type LatestRevision = { standard: string; publishedOn: string; sections: Sections };

/** The platform's figures of an agency, and the agency's own claims. */
@Injectable()
export class AgencyFigures {
  constructor(
    private readonly db: DataSource,
    private readonly standards: StandardStore,
    private readonly withholdings: FieldWithholdings,
    private readonly clock: Clock,
  ) {}

  /**
   * As of today. `seesAll` includes the facts behind each figure and withheld values, for the agency and staff only.
   */
  async of(agencyId: string, seesAll: boolean): Promise<KnownAndClaimed> {
    const today = this.clock.today();
    const [facts, [batch], [revision]]: [EvidenceFact[], SatisfactionBatch[], LatestRevision[]] = await Promise.all([
      this.db.query(FACTS_OF_AGENCY, [agencyId, today]),
      this.db.query(LATEST_BATCH, [agencyId]),
      this.db.query(LATEST_REVISION, [agencyId]),
    ]);
    const figures = figuresOf(facts, methodology2026_1, { agencyId, today });
    const sections = revision && (seesAll ? revision.sections : await this.publicPartOf(agencyId, revision, today));
    const claims = revision && sections ? claimsIn(sections, revision.publishedOn, figures) : [];
    const satisfaction = batch ? shownSatisfaction(batch) : null;
    return { ...(seesAll ? figures : withoutFacts(figures)), satisfaction, claims };
  }

  private async publicPartOf(agencyId: string, { sections, standard }: LatestRevision, today: string) {
    const withheld = await this.withholdings.inForce([agencyId], today);
    return publicSections(sections, await this.standards.ofVersion(standard), withheld.get(agencyId) ?? []);
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { Clock, type Page, refuseKit, TableQuery } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { DisclosureRevision, Sections } from '../domain/disclosure/disclosure.js';
import { commit, openFor } from '../domain/disclosure/disclosure-commitment.js';
import { compare, comparePublicly } from '../domain/disclosure/disclosure-comparison.js';
import { completenessOf, faultsIn } from '../domain/disclosure/disclosure-content.js';
import { standardsFrom } from '../domain/disclosure/disclosure-standard.js';
import { changesBetween } from '../domain/disclosure/disclosure-standard-changes.js';
import { publicSections, type Reader, seesAll, type WithheldField } from '../domain/disclosure/publicity.js';
import { contradictedIn } from '../domain/figures/contradictions.js';
import { mustActFor } from '../domain/registration/agency.js';
import { DisclosureRevisionStore, disclosureRevisionTable } from '../storage/disclosure/disclosure-revision.store.js';
import { DisclosureSalts } from '../storage/disclosure/disclosure-salts.js';
import { HiddenNames } from '../storage/disclosure/hidden-names.store.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';
import { AgencyFigures } from '../storage/figures/agency-figures.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { FieldWithholdings } from '../storage/withholding/field-withholdings.js';
import {
  type ComparisonView,
  type DisclosureCompletenessView,
  type RevisionSummaryView,
  type RevisionView,
  summaryOf,
} from './disclosure-view.js';

const REVISIONS = new TableQuery(disclosureRevisionTable);
const SUMMARIES = new TableQuery(disclosureRevisionTable, ['sections']);
const ofAgency = (agencyId: string) => ({ where: 'agency_id = $1', values: [agencyId], newestFirst: true });
/** $1 the agency, $2 the revision before which the page begins. */
export const PAGE_OF_REVISIONS = SUMMARIES.pageSql(['revision'], ofAgency(''));

/** The fields withheld from a reader; undefined for the agency and staff, who see all. */
type Withheld = readonly WithheldField[] | undefined;

@Injectable()
export class ReadDisclosures {
  constructor(
    private readonly db: DataSource,
    private readonly agencies: AgencyStore,
    private readonly revisions: DisclosureRevisionStore,
    private readonly standards: StandardStore,
    private readonly withholdings: FieldWithholdings,
    private readonly salts: DisclosureSalts,
    private readonly names: HiddenNames,
    private readonly figures: AgencyFigures,
    private readonly clock: Clock,
  ) {}

  /** Lists an agency's revisions, the latest first. @throws DomainError `kit.record-not-found` */
  async page(agencyId: string, reader: Reader, cursor: string | undefined): Promise<Page<RevisionSummaryView>> {
    const all = seesAll(await this.agencies.get(agencyId), reader);
    const { items, next } = await SUMMARIES.page(this.db, ['revision'], cursor, ofAgency(agencyId));
    return { items: items.map((revision) => summaryOf(revision, all)), next };
  }

  /** One revision with its content. @throws DomainError `kit.record-not-found` */
  async one(agencyId: string, number: number, reader: Reader): Promise<RevisionView> {
    const withheld = await this.withheldFrom(reader, agencyId);
    const revision = await this.load(agencyId, number);
    const { id, version } = revision;
    const sections = await this.shown(revision, withheld);
    const commitments = commit(revision.sections, this.salts.of(id));
    const opened = withheld ? openFor(sections, revision.sections, commitments) : commitments;
    return { id, version, ...summaryOf(revision, !withheld), sections, commitments: opened };
  }

  /** Compares two revisions. @throws DomainError `kit.record-not-found` */
  async compare(agencyId: string, from: number, to: number, reader: Reader): Promise<ComparisonView> {
    const withheld = await this.withheldFrom(reader, agencyId);
    const [before, after] = await Promise.all([this.load(agencyId, from), this.load(agencyId, to)]);
    const [was, is] = await Promise.all([this.shown(before, withheld), this.shown(after, withheld)]);
    const sideOf = ({ revision, standard, publishedOn, publishedBy }: DisclosureRevision) => ({
      ...{ revision, standard, publishedOn },
      ...(withheld ? {} : { publishedBy }),
    });
    const changes = withheld ? comparePublicly(was, is, withheld) : compare(was, is);
    return { from: sideOf(before), to: sideOf(after), changes };
  }

  /**
   * Judges the latest revision by the version in force, then by each coming one.
   * @throws DomainError `registry.not-your-agency`, `kit.record-not-found`
   */
  async completeness(agencyId: string, actor: Actor): Promise<DisclosureCompletenessView> {
    mustActFor(await this.agencies.get(agencyId), actor);
    const [{ revision, sections }, facts] = await Promise.all([
      this.revisions.latestOf(agencyId),
      this.figures.knownOf(agencyId),
    ]);
    const known = standardsFrom(await this.standards.all(), this.clock.today());
    const standards = known.map((standard, n) => {
      const completeness = completenessOf(sections, standard, contradictedIn(sections, standard, facts));
      const { required, answered } = completeness;
      return {
        standard: standard.version,
        inForceFrom: standard.inForceFrom,
        inForce: n === 0,
        ...completeness,
        ratio: required === 0 ? 1 : answered / required,
        unfit: faultsIn(sections, standard),
        changes: n === 0 ? null : changesBetween(known[0]!, standard),
      };
    });
    return { revision, standards };
  }

  private async withheldFrom(reader: Reader, agencyId: string): Promise<Withheld> {
    if (seesAll(await this.agencies.get(agencyId), reader)) return undefined;
    const withheld = await this.withholdings.inForce([agencyId], this.clock.today());
    return withheld.get(agencyId) ?? [];
  }

  private async shown({ sections, standard }: DisclosureRevision, withheld: Withheld): Promise<Sections> {
    if (!withheld) return sections;
    return this.names.leftOutOf(publicSections(sections, await this.standards.ofVersion(standard), withheld));
  }

  private async load(agencyId: string, revision: number): Promise<DisclosureRevision> {
    const condition = { where: 'agency_id = $1 and revision = $2', values: [agencyId, revision] };
    const [row] = await REVISIONS.all(this.db, ['revision'], condition);
    if (!row) throw refuseKit('record-not-found', { what: 'disclosure revision', id: `${agencyId}/${revision}` });
    return row;
  }
}

import { Injectable } from '@nestjs/common';
import { afterCursor, Clock, type Page, PAGE_SIZE, pageOf, refuseKit } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { DisclosureRevision, Edit, Sections } from '../domain/disclosure/disclosure.js';
import { commit, openFor } from '../domain/disclosure/disclosure-commitment.js';
import {
  compare,
  comparePublicly,
  type FieldChange,
  type WithheldChange,
} from '../domain/disclosure/disclosure-comparison.js';
import { type Reader, seesAll } from '../domain/disclosure/disclosure-readers.js';
import { publicSections, type WithheldField } from '../domain/disclosure/publicity.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { DisclosureSalts } from '../storage/disclosure/disclosure-salts.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';
import { FieldWithholdings } from '../storage/withholding/field-withholdings.js';
import type { RevisionSummary, RevisionView } from './disclosure-view.js';

const SUMMARY = `
  revision, standard, published_on::text as "publishedOn", complete, required, answered, missing,
  content_hash as "contentHash", published_by as "publishedBy", edits as "editedBy"`;

/** $1 the agency, $2 the revision before which the page begins, $3 how many. */
export const PAGE_OF_REVISIONS = `
  select ${SUMMARY} from disclosure_revision
  where agency_id = $1 and ($2::int is null or revision < $2) order by revision desc limit $3`;

const ONE = `select id, version, ${SUMMARY}, sections from disclosure_revision where agency_id = $1 and revision = $2`;

type Row = Required<RevisionSummary> & Pick<DisclosureRevision, 'id' | 'version' | 'sections'>;
/** `withheld` is undefined for who sees all. */
type View = Readonly<{ withheld: readonly WithheldField[] | undefined }>;
type Side = { revision: number; standard: string; publishedOn: string; publishedBy?: Edit['by'] };
export type Comparison = { from: Side; to: Side; changes: (FieldChange | WithheldChange)[] };

@Injectable()
export class ReadDisclosures {
  constructor(
    private readonly db: DataSource,
    private readonly agencies: AgencyStore,
    private readonly standards: StandardStore,
    private readonly withholdings: FieldWithholdings,
    private readonly salts: DisclosureSalts,
    private readonly clock: Clock,
  ) {}

  /** An agency's revisions, the latest first. @throws `kit.record-not-found` */
  async page(agencyId: string, reader: Reader, cursor?: string): Promise<Page<RevisionSummary>> {
    const [before] = afterCursor(cursor, 1);
    const all = seesAll(await this.agencies.get(agencyId), reader);
    const rows: Required<RevisionSummary>[] = await this.db.query(PAGE_OF_REVISIONS, [agencyId, before, PAGE_SIZE + 1]);
    const page = pageOf(rows, PAGE_SIZE, ({ revision }) => [revision]);
    return all ? page : { ...page, items: page.items.map((row) => withoutEditors(row)) };
  }

  /** One revision with its content. @throws `kit.record-not-found` */
  async one(agencyId: string, revision: number, reader: Reader): Promise<RevisionView> {
    const view = await this.viewFor(agencyId, reader);
    const row = await this.load(agencyId, revision);
    const commitments = commit(row.sections, this.salts.of(row.id));
    if (!view.withheld) return { ...row, commitments };
    const sections = await this.shown(row, view);
    return { ...withoutEditors(row), sections, commitments: openFor(sections, row.sections, commitments) };
  }

  /** What differs from one revision to another. @throws `kit.record-not-found` */
  async compare(agencyId: string, from: number, to: number, reader: Reader): Promise<Comparison> {
    const view = await this.viewFor(agencyId, reader);
    const [before, after] = await Promise.all([this.load(agencyId, from), this.load(agencyId, to)]);
    const [was, is] = await Promise.all([this.shown(before, view), this.shown(after, view)]);
    const changes = view.withheld ? comparePublicly(was, is, view.withheld) : compare(was, is);
    return { from: sideOf(before, view), to: sideOf(after, view), changes };
  }

  private async viewFor(agencyId: string, reader: Reader): Promise<View> {
    const agency = await this.agencies.get(agencyId);
    if (seesAll(agency, reader)) return { withheld: undefined };
    // By the id as it is stored: a UUID in capitals in the address means the same agency.
    const withheld = await this.withholdings.inForce([agency.id], this.clock.today());
    return { withheld: withheld.get(agency.id) ?? [] };
  }

  private async shown({ sections, standard }: Row, { withheld }: View): Promise<Sections> {
    return withheld ? publicSections(sections, await this.standards.ofVersion(standard), withheld) : sections;
  }

  private async load(agencyId: string, revision: number): Promise<Row> {
    const [row]: Row[] = await this.db.query(ONE, [agencyId, revision]);
    if (!row) throw refuseKit('record-not-found', { what: 'disclosure revision', id: `${agencyId}/${revision}` });
    return row;
  }
}

/** The public sees the day of a publication, not who acted. */
function withoutEditors<T extends RevisionSummary>(revision: T): Omit<T, 'publishedBy' | 'editedBy'> {
  const shown = { ...revision };
  delete shown.publishedBy;
  delete shown.editedBy;
  return shown;
}

const sideOf = ({ revision, standard, publishedOn, publishedBy }: Row, { withheld }: View): Side => ({
  revision,
  standard,
  publishedOn,
  ...(withheld ? {} : { publishedBy }),
});

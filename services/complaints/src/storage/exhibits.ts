import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { draftOwner, type FilePolicy, FileStore, fileTable, type Opened } from '@heng/files';
import { type HandedFile, mustBeOwn, type StoredFile } from '@heng/files/domain';
import { type Principal, TableQuery } from '@heng/kit';
import { DataSource, type EntityManager } from 'typeorm';
import { copiedFor, copyName, type Exhibit, formFor } from '../domain/evidence/sight.js';
import { type Filer, kindOf } from '../domain/filing/filer.js';
import type { RatingCase } from '../domain/revocation/rating-case.js';
import { maySee, type Reader, readerOf } from '../domain/sight.js';
import { CorrespondenceStore } from './correspondence.store.js';
import { Deciders } from './deciders.js';
import { ComplaintStore } from './complaint.store.js';
import { ReportExhibits } from './report-exhibits.js';

/** A filer who came back by number and code, as a reader of files. */
export type FilerReader = Principal & Readonly<{ filer: Filer }>;
type Copied = Exhibit & Readonly<{ copyId: string }>;
type HandedIn = Omit<Exhibit, 'fileId' | 'number'>;
export type Shown = Exhibit &
  Readonly<{ redacted: boolean }> &
  Pick<StoredFile, 'name' | 'type' | 'size' | 'state' | 'fault'>;

const FILES = new TableQuery(fileTable);
/** $1 the complaint, $2 the files, $3 the side, $4 the filing, $5 the day. */
const KEEP = `
  insert into evidence (complaint_id, file_id, side, filing_id, number, handed_in_on)
  select $1, id, $3, $4, n + coalesce((
    select max(number) from evidence
    where complaint_id = $1 and side = $3 and filing_id is not distinct from $4::uuid), 0), $5
  from unnest($2::uuid[]) with ordinality as handed (id, n)
  on conflict do nothing`;
const EXHIBIT = `
  e.complaint_id as "complaintId", e.file_id as "fileId", e.side, e.filing_id as "filingId", e.number,
  e.handed_in_on::text as "handedInOn"`;
/** The document in place of an exhibit, for the other side. */
const REPLACED = `
  left join lateral (
    select r.file_id from redaction r where r.complaint_id = e.complaint_id and r.subject = e.file_id::text
    order by r.arrival desc limit 1
  ) as replaced on true`;
/** $1 a file: the exhibits that it is, or in whose place it is. */
const OF_FILE = `
  select ${EXHIBIT}, coalesce(replaced.file_id, e.file_id) as "copyId" from evidence e ${REPLACED}
  where e.file_id in (select $1::uuid union all select subject::uuid from redaction where file_id = $1)`;
/** $1 the complaint, $2 the side of whose files the reader gets copies. */
const OF_COMPLAINT = `
  select ${EXHIBIT}, f.id as "fileId", f.name, f.type, f.size, f.state, f.fault, replaced.file_id is not null as redacted
  from evidence e ${REPLACED}
  join file f on f.id = case when e.side = $2 then coalesce(replaced.file_id, e.file_id) else e.file_id end
  where e.complaint_id = $1 order by e.handed_in_on, e.filing_id, e.number`;

/** Finds the case of R11 that a file answers. $1: the file. */
const CASE_OF_FILE = `
  select id, agency_id as "agencyId" from rating_case
  where answer @> jsonb_build_object('files', jsonb_build_array(jsonb_build_object('fileId', $1::text)))`;

/** The evidence files of cases (R6), and who may read them. */
@Injectable()
export class Exhibits implements FilePolicy {
  constructor(
    private readonly db: DataSource,
    private readonly files: FileStore,
    private readonly agencies: AgencyDirectory,
    private readonly complaints: ComplaintStore,
    private readonly deciders: Deciders,
    private readonly ofReports: ReportExhibits,
    private readonly correspondence: CorrespondenceStore,
  ) {}

  /**
   * Takes the files of a form that someone without an account filled in, and returns the SHA-256 of each.
   * @throws DomainError `kit.file-unknown`
   */
  async handInDraft(tx: EntityManager, fileIds: readonly string[], token: string, handed: HandedIn): Promise<string[]> {
    const hashes = await this.takeDraft(tx, fileIds, token);
    await this.enter(tx, fileIds, handed);
    return hashes;
  }

  /** Takes the files of a form without making them evidence yet. @throws DomainError `kit.file-unknown` */
  takeDraft(tx: EntityManager, fileIds: readonly string[], token: string): Promise<string[]> {
    return this.take(tx, fileIds, [draftOwner(token)]);
  }

  /** Takes the files of an agency. @throws DomainError `kit.file-unknown` */
  async handIn(tx: EntityManager, fileIds: readonly string[], creditCode: string, handed: HandedIn): Promise<void> {
    await this.take(tx, fileIds, await this.codesOf(tx, creditCode));
    await this.enter(tx, fileIds, handed);
  }

  /** Takes the files of an agency for a record that names them itself. @throws DomainError `kit.file-unknown` */
  async takeFrom(tx: EntityManager, fileIds: readonly string[], creditCode: string): Promise<HandedFile[]> {
    const hashes = await this.take(tx, fileIds, await this.codesOf(tx, creditCode));
    return fileIds.map((fileId, n) => ({ fileId, sha256: hashes[n]! }));
  }

  private async take(tx: EntityManager, fileIds: readonly string[], codes: readonly string[]): Promise<string[]> {
    if (fileIds.length === 0) return [];
    const files = await this.files.named(tx, fileIds);
    mustBeOwn('fileIds', fileIds, files, { codes, role: 'public' });
    return fileIds.map((id) => files.find((file) => file.id === id)!.sha256);
  }

  /** Makes files that were taken evidence of a case. */
  async enter(tx: EntityManager, fileIds: readonly string[], handed: HandedIn): Promise<void> {
    const { complaintId, side, filingId, handedInOn } = handed;
    await tx.query(KEEP, [complaintId, fileIds, side, filingId, handedInOn]);
  }

  /** Files that were taken, by their ids. */
  taken(fileIds: readonly string[]): Promise<StoredFile[]> {
    return FILES.all(this.db, ['id'], { where: 'id = any($1::uuid[])', values: [fileIds] });
  }

  /** The files of a case, with those of the other side as they were redacted. */
  of(complaintId: string, reader: Reader): Promise<Shown[]> {
    return this.db.query(OF_COMPLAINT, [complaintId, copiedFor(reader)]);
  }

  async codesOf(_: EntityManager, creditCode: string): Promise<readonly string[]> {
    return (await this.agencies.ofOrganisation(creditCode))?.creditCodes ?? [creditCode];
  }

  /** @throws DomainError as `Deciders.mustRead` */
  async openedTo(file: Pick<StoredFile, 'id' | 'name'>, reader: Principal | FilerReader): Promise<Opened | null> {
    if ('filer' in reader) return this.openedToFiler(file, reader.filer);
    if (!['alliance-staff', 'expert', 'agency'].includes(reader.role)) return null;
    const { id, name } = file;
    const exhibits: Copied[] = await this.db.query(OF_FILE, [id]);
    for (const exhibit of exhibits) {
      await this.deciders.mustRead(reader, await this.complaints.get(exhibit.complaintId));
      const form = formFor(readerOf(reader.role), exhibit);
      if (form === 'original') return form;
      if (form === 'copy' && exhibit.copyId === id) return { copyNamed: copyName(exhibit.number, name) };
    }
    if (exhibits.length > 0) return null;
    return (await this.openedInCase(id, reader)) ?? this.ofReports.openedTo(id, reader);
  }

  /** The files of an agency's answer in a case of R11 are open to whom the case is. @throws DomainError as `Deciders.mustRead` */
  private async openedInCase(fileId: string, reader: Principal): Promise<Opened | null> {
    const [ratingCase]: Pick<RatingCase, 'id' | 'agencyId'>[] = await this.db.query(CASE_OF_FILE, [fileId]);
    if (!ratingCase || !maySee(readerOf(reader.role), 'ratingCase')) return null;
    await this.deciders.mustRead(reader, ratingCase);
    return 'original';
  }

  /** A filer reads the own files, also those sent in a message, and copies of the agency's. */
  private async openedToFiler({ id, name }: Pick<StoredFile, 'id' | 'name'>, filer: Filer): Promise<Opened | null> {
    if (kindOf(filer) === 'report') return (await this.ofReports.has(filer.caseId, id)) ? 'original' : null;
    const sent = (await this.correspondence.ofFiler(filer.id))?.messages ?? [];
    if (sent.some(({ fileIds }) => fileIds.includes(id))) return 'original';
    const exhibits: Copied[] = await this.db.query(OF_FILE, [id]);
    const exhibit = exhibits.find(
      ({ complaintId, side }) => complaintId === filer.caseId && (side === 'filer' || !filer.withdrawnOn),
    );
    const form = exhibit && formFor('filer', exhibit, filer.id);
    if (form === 'original') return exhibit!.fileId === id ? form : null;
    return form === 'copy' && exhibit!.copyId === id ? { copyNamed: copyName(exhibit!.number, name) } : null;
  }
}

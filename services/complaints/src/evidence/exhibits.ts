import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { draftOwner, type FilePolicy, FileStore, type Opened } from '@heng/files';
import { mustBeOwn, type StoredFile } from '@heng/files/domain';
import type { Principal } from '@heng/kit';
import { DataSource, type EntityManager } from 'typeorm';
import { copyName, type Exhibit, formFor, type Relation } from '../domain/evidence/sight.js';
import { Deciders } from '../storage/deciders.js';
import { ComplaintStore } from '../storage/complaint.store.js';

type HandedIn = Omit<Exhibit, 'fileId' | 'number'>;
export type Shown = Exhibit & Pick<StoredFile, 'name' | 'type' | 'size' | 'state' | 'fault'>;

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
const OF_FILE = `select ${EXHIBIT} from evidence e where e.file_id = $1`;
const OF_COMPLAINT = `
  select ${EXHIBIT}, f.name, f.type, f.size, f.state, f.fault from evidence e join file f on f.id = e.file_id
  where e.complaint_id = $1 order by e.handed_in_on, e.filing_id, e.number`;

/** The evidence files of cases (R6), and who may read them. */
@Injectable()
export class Exhibits implements FilePolicy {
  constructor(
    private readonly db: DataSource,
    private readonly files: FileStore,
    private readonly agencies: AgencyDirectory,
    private readonly complaints: ComplaintStore,
    private readonly deciders: Deciders,
  ) {}

  /**
   * Takes the files of a form that someone without an account filled in, and returns the SHA-256 of each.
   * @throws DomainError `kit.file-unknown`
   */
  handInDraft(tx: EntityManager, fileIds: readonly string[], token: string, handed: HandedIn): Promise<string[]> {
    return this.keep(tx, fileIds, handed, [draftOwner(token)]);
  }

  /** Takes the files of an agency. @throws DomainError `kit.file-unknown` */
  async handIn(tx: EntityManager, fileIds: readonly string[], creditCode: string, handed: HandedIn): Promise<void> {
    await this.keep(tx, fileIds, handed, await this.codesOf(tx, creditCode));
  }

  private async keep(tx: EntityManager, fileIds: readonly string[], handed: HandedIn, codes: readonly string[]) {
    if (fileIds.length === 0) return [];
    const files = await this.files.named(tx, fileIds);
    mustBeOwn('fileIds', fileIds, files, { codes, role: 'public' });
    const { complaintId, side, filingId, handedInOn } = handed;
    await tx.query(KEEP, [complaintId, fileIds, side, filingId, handedInOn]);
    return fileIds.map((id) => files.find((file) => file.id === id)!.sha256);
  }

  of(complaintId: string): Promise<Shown[]> {
    return this.db.query(OF_COMPLAINT, [complaintId]);
  }

  async codesOf(_: EntityManager, creditCode: string): Promise<readonly string[]> {
    return (await this.agencies.ofOrganisation(creditCode))?.creditCodes ?? [creditCode];
  }

  /** @throws DomainError as `Deciders.mustRead` */
  async openedTo({ id, name }: Pick<StoredFile, 'id' | 'name'>, reader: Principal): Promise<Opened | null> {
    const exhibits: Exhibit[] = await this.db.query(OF_FILE, [id]);
    for (const exhibit of exhibits) {
      const relation = await this.relationOf(reader, exhibit);
      const form = relation && formFor(relation, exhibit);
      if (form) return form === 'original' ? form : { copyNamed: copyName(exhibit.number, name) };
    }
    return null;
  }

  private async relationOf(reader: Principal, { complaintId }: Exhibit): Promise<Relation | null> {
    if (reader.role === 'alliance-staff') return 'staff';
    if (reader.role !== 'expert' && reader.role !== 'agency') return null;
    const complaint = await this.complaints.get(complaintId);
    if (reader.role === 'agency') return (await this.isAccused(reader, complaint)) ? 'accused' : null;
    await this.deciders.mustRead(reader, complaint);
    return 'decider';
  }

  private async isAccused({ org }: Principal, { agencyId }: Readonly<{ agencyId: string }>): Promise<boolean> {
    return org !== undefined && (await this.agencies.ofOrganisation(org))?.agencyId === agencyId;
  }
}

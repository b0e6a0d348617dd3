import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { draftOwner, FileStore, type Opened } from '@heng/files';
import { mustBeOwn, type StoredFile } from '@heng/files/domain';
import type { Principal } from '@heng/kit';
import { DataSource, type EntityManager, EntitySchema } from 'typeorm';
import { maySee, readerOf } from '../domain/sight.js';
import { Deciders } from './deciders.js';
import { HearingStore, ReportStore } from './report.store.js';

/** A file of a report or of a hearing; `number` is its place among them. */
type HandedIn = Readonly<{ caseId: string; fileId: string; number: number; handedInOn: string }>;
export type ReportFile = Pick<HandedIn, 'fileId' | 'handedInOn'> &
  Pick<StoredFile, 'name' | 'type' | 'size' | 'state' | 'fault'>;
const kinds = ['report', 'hearing'] as const;
type Kind = (typeof kinds)[number];

const evidenceOf = (kind: Kind) =>
  new EntitySchema<HandedIn>({
    name: `${kind}_evidence`,
    columns: {
      caseId: {
        type: 'uuid',
        name: `${kind}_id`,
        primary: true,
        foreignKey: { target: kind, name: `${kind}_evidence_of` },
      },
      fileId: {
        type: 'uuid',
        name: 'file_id',
        primary: true,
        foreignKey: { target: 'file', name: `${kind}_evidence_file` },
      },
      number: { type: 'int' },
      handedInOn: { type: 'date', name: 'handed_in_on' },
    },
    indices: [{ name: `${kind}_evidence_of_file`, columns: ['fileId'] }],
  });
/** The files of a report and of a hearing are apart, as what they belong to is. */
export const reportEvidenceTable = evidenceOf('report');
export const hearingEvidenceTable = evidenceOf('hearing');

const keep = (kind: Kind) => `
  insert into ${kind}_evidence (${kind}_id, file_id, number, handed_in_on)
  select $1, id, n, $3 from unnest($2::uuid[]) with ordinality as handed (id, n) on conflict do nothing`;
const listOf = (kind: Kind) => `
  select f.id as "fileId", e.handed_in_on::text as "handedInOn", f.name, f.type, f.size, f.state, f.fault
  from ${kind}_evidence e join file f on f.id = e.file_id where e.${kind}_id = $1 order by e.handed_in_on, e.number`;
const caseOf = (kind: Kind) => `select ${kind}_id as id from ${kind}_evidence where file_id = $1`;

/** The evidence files of reports, which only staff read, and of hearings (R6). */
@Injectable()
export class ReportExhibits {
  constructor(
    private readonly db: DataSource,
    private readonly files: FileStore,
    private readonly agencies: AgencyDirectory,
    private readonly reports: ReportStore,
    private readonly hearings: HearingStore,
    private readonly deciders: Deciders,
  ) {}

  /** Takes the files of a report's form, and returns the SHA-256 of each. @throws DomainError `kit.file-unknown` */
  handInDraft(tx: EntityManager, reportId: string, fileIds: readonly string[], token: string, on: string) {
    return this.keep(tx, 'report', reportId, fileIds, [draftOwner(token)], on);
  }

  /** Takes the files of the agency that is heard. @throws DomainError `kit.file-unknown` */
  async handIn(tx: EntityManager, hearingId: string, fileIds: readonly string[], creditCode: string, on: string) {
    const codes = (await this.agencies.ofOrganisation(creditCode))?.creditCodes ?? [creditCode];
    await this.keep(tx, 'hearing', hearingId, fileIds, codes, on);
  }

  private async keep(
    tx: EntityManager,
    kind: Kind,
    id: string,
    fileIds: readonly string[],
    codes: readonly string[],
    on: string,
  ): Promise<string[]> {
    if (fileIds.length === 0) return [];
    const files = await this.files.named(tx, fileIds);
    mustBeOwn('fileIds', fileIds, files, { codes, role: 'public' });
    await tx.query(keep(kind), [id, fileIds, on]);
    return fileIds.map((fileId) => files.find((file) => file.id === fileId)!.sha256);
  }

  of(kind: Kind, id: string): Promise<ReportFile[]> {
    return this.db.query(listOf(kind), [id]);
  }

  /** True for a file that the reporter handed in. */
  async has(reportId: string, fileId: string): Promise<boolean> {
    const [found]: { id: string }[] = await this.db.query(caseOf('report'), [fileId]);
    return found?.id === reportId;
  }

  /** Staff without a tie to the agency read both; the agency owns the files of its hearing. @throws DomainError `kit.conflict-of-interest` */
  async openedTo(fileId: string, reader: Principal): Promise<Opened | null> {
    if (!maySee(readerOf(reader.role), 'report')) return null;
    for (const kind of kinds) {
      const [found]: { id: string }[] = await this.db.query(caseOf(kind), [fileId]);
      if (!found) continue;
      const id = kind === 'report' ? found.id : (await this.hearings.get(found.id)).reportId;
      await this.deciders.mustVerify(await this.reports.get(id), reader);
      return 'original';
    }
    return null;
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import type { FilePolicy, Opened } from '@heng/files';
import type { Principal } from '@heng/kit';
import { DataSource, type EntityManager } from 'typeorm';
import type { Parties } from '../../domain/projects/project.js';

/** $1 a credit code. Returns the codes under which its agency proposed projects. */
const CODES = `
  select distinct p.agency_code as code from agency_directory a join project p on p.agency_id = a.agency_id
  where a.credit_code = $1`;

const CARRIES = `jsonb_path_exists(p.stages, '$.*.materials[*] ? (@.fileId == $id)', jsonb_build_object('id', lower($1)))`;
/** $1 a file, $2 a credit code: whether a stage of one of its projects carries the file. */
const IS_MATERIAL = `
  select exists (
    select from enterprise e join project p on p.enterprise_id = e.id where e.credit_code = $2 and ${CARRIES}
  ) or exists (
    select from agency_directory a join project p on p.agency_id = a.agency_id where a.credit_code = $2 and ${CARRIES}
  ) as "isMaterial"`;

/** An agency keeps its files when its code changes. Both parties of a project can read the materials of its stages. */
@Injectable()
export class PartyFiles implements FilePolicy {
  constructor(private readonly db: DataSource) {}

  async codesOf(tx: EntityManager, creditCode: string): Promise<string[]> {
    const rows: { code: string }[] = await tx.query(CODES, [creditCode]);
    return [creditCode, ...rows.map(({ code }) => code)];
  }

  async openedTo(
    { id }: Readonly<{ id: string }>,
    { role, org }: Pick<Principal, 'role' | 'org'>,
  ): Promise<Opened | null> {
    if ((role !== 'agency' && role !== 'enterprise') || org === undefined) return null;
    const [{ isMaterial }]: [{ isMaterial: boolean }] = await this.db.query(IS_MATERIAL, [id, org]);
    return isMaterial ? 'original' : null;
  }

  /** The codes whose files an actor may use for a project: its own, or those of both parties for staff. */
  async nameableBy(tx: EntityManager, { role, org }: Actor, parties: Parties): Promise<string[]> {
    if (role !== 'alliance-staff') return org === undefined ? [] : this.codesOf(tx, org);
    return [parties.enterpriseCode, ...(await this.codesOf(tx, parties.agencyCode))];
  }
}

import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Assessment } from '../../domain/assessment/assessment.js';
import type { OnSiteWork } from '../../domain/on-site-work/on-site-work.js';
import type { Parties } from '../../domain/projects/parties.js';
import type { Project } from '../../domain/projects/project.js';
import { assessmentTable } from '../assessment/assessment.table.js';
import { employmentTable, type KnownEmployment } from '../consultants/employment.table.js';
import { type NameReader, nameIsHidden, readingOn } from '../name-withholding/name-shown.js';
import { onSiteWorkTable } from '../on-site-work/on-site-work.table.js';
import { projectTable } from '../projects/project.table.js';

export type FoundAgency = Readonly<{ agencyId: string; creditCode: string; deregisteredOn: string | null }>;
export type FoundEnterprise = Readonly<{ id: string; creditCode: string }>;
export type FoundProject = Readonly<{ project: Project; parties: Parties }>;
export type StartKey = Readonly<{ line: number; agencyId: string; enterpriseId: string; startedOn: string }>;

const AGENCIES = `
  select agency_id as "agencyId", credit_code as "creditCode", deregistered_on::text as "deregisteredOn"
  from agency_directory where credit_code = any($1) and registered_on is not null`;

/** $1 the codes, $2 to $5 the reader. */
const ENTERPRISES = `
  select e.id, e.credit_code as "creditCode" from enterprise e
  where e.credit_code = any($1) and not (${nameIsHidden('e', 2)})`;

const RECORDED = `
  select distinct k.line
  from jsonb_to_recordset($1::jsonb) as k(line int, "agencyId" uuid, "enterpriseId" uuid, "startedOn" date)
  join project p on p.enterprise_id = k."enterpriseId" and p.agency_id = k."agencyId" and p.started_on = k."startedOn"
  where p.state not in ('declined', 'withdrawn')`;

/** Looks up many rows of a file, with one statement per question. */
@Injectable()
export class ImportLookups {
  /** The registered agencies by their present codes. */
  async agencies(tx: EntityManager, codes: readonly string[]): Promise<Map<string, FoundAgency>> {
    const found: FoundAgency[] = await tx.query(AGENCIES, [codes]);
    return new Map(found.map((agency) => [agency.creditCode, agency]));
  }

  /** The enterprises by code, without those whose name and code are withheld from the reader. */
  async enterprises(
    tx: EntityManager,
    codes: readonly string[],
    reader: NameReader,
    today: string,
  ): Promise<Map<string, FoundEnterprise>> {
    const found: FoundEnterprise[] = await tx.query(ENTERPRISES, [codes, ...readingOn(today, reader)]);
    return new Map(found.map((enterprise) => [enterprise.creditCode, enterprise]));
  }

  /** The lines whose agency and enterprise have a project or a proposal with the same first day. */
  async recorded(tx: EntityManager, keys: readonly StartKey[]): Promise<Set<number>> {
    const rows: { line: number }[] = await tx.query(RECORDED, [JSON.stringify(keys)]);
    return new Set(rows.map(({ line }) => line));
  }

  /** Projects with the present codes of their parties. */
  async projects(tx: EntityManager, ids: readonly string[]): Promise<Map<string, FoundProject>> {
    const found = await tx.getRepository(projectTable).findBy({ id: In(ids) });
    const agencies: { id: string; code: string }[] = await tx.query(
      'select agency_id as id, credit_code as code from agency_directory where agency_id = any($1::uuid[])',
      [[...new Set(found.map(({ agencyId }) => agencyId))]],
    );
    const codes = new Map(agencies.map(({ id, code }) => [id, code]));
    const partiesOf = ({ agencyId, agencyCode, enterpriseCode }: Project): Parties => ({
      agencyCode: codes.get(agencyId) ?? agencyCode,
      enterpriseCode,
    });
    return new Map(found.map((project) => [project.id, { project, parties: partiesOf(project) }]));
  }

  /** The employments of these persons at these agencies. */
  employments(
    tx: EntityManager,
    personIds: readonly string[],
    agencyIds: readonly string[],
  ): Promise<KnownEmployment[]> {
    return tx.getRepository(employmentTable).findBy({ personId: In(personIds), agencyId: In(agencyIds) });
  }

  works(tx: EntityManager, ids: readonly string[]): Promise<OnSiteWork[]> {
    return tx.getRepository(onSiteWorkTable).findBy({ id: In(ids) });
  }

  assessments(tx: EntityManager, ids: readonly string[]): Promise<Assessment[]> {
    return tx.getRepository(assessmentTable).findBy({ id: In(ids) });
  }
}

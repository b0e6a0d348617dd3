import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { isId } from '../../domain/imports/import-id.js';
import {
  type EqualProject,
  type KnownOfProject,
  type ProjectStart,
  startOf,
} from '../../domain/imports/import-project.js';
import type { Project } from '../../domain/projects/project.js';
import { type NameReader, nameIsHidden, readingOn } from '../name-withholding/name-shown.js';
import { projectTable } from '../projects/project.store.js';

type FoundAgency = NonNullable<KnownOfProject['agency']>;
type FoundEnterprise = NonNullable<KnownOfProject['enterprise']>;

const AGENCIES = `
  select agency_id as "agencyId", credit_code as "creditCode", deregistered_on::text as "deregisteredOn"
  from agency_directory where credit_code = any($1) and registered_on is not null`;

/** $1 the codes, $2 to $5 the reader. */
const ENTERPRISES = `
  select e.id, e.credit_code as "creditCode" from enterprise e
  where e.credit_code = any($1) and not (${nameIsHidden('e', 2)})`;

const STARTS = `
  select s."agencyCode", s."enterpriseCode", s."startedOn"::text, p.id, p.state
  from jsonb_to_recordset($1::jsonb) as s("agencyCode" text, "enterpriseCode" text, "startedOn" date)
  join agency_directory a on a.credit_code = s."agencyCode" join enterprise e on e.credit_code = s."enterpriseCode"
  join project p on p.enterprise_id = e.id and p.agency_id = a.agency_id and p.started_on = s."startedOn"
  where p.state <> 'withdrawn' and (p.state <> 'declined' or p.continues is null)
  order by p.state <> 'declined'`;

const AGENCY_CODES = `
  select agency_id as id, credit_code as code from agency_directory where agency_id = any($1::uuid[])`;

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

  /** The projects and proposals with the given starts, by `startOf`; one that was declined gives way to any other. */
  async starts(tx: EntityManager, starts: readonly ProjectStart[]): Promise<Map<string, EqualProject>> {
    const found: (ProjectStart & EqualProject)[] = await tx.query(STARTS, [JSON.stringify(starts)]);
    return new Map(found.map((project) => [startOf(project), project]));
  }

  /** Projects by id, each with the present code of its agency. Texts that are no ids are left out. */
  async projects(tx: EntityManager, ids: readonly string[]): Promise<Map<string, Project>> {
    const found = await tx.getRepository(projectTable).findBy({ id: In(ids.filter(isId)) });
    const agencies: { id: string; code: string }[] = await tx.query(AGENCY_CODES, [
      found.map(({ agencyId }) => agencyId),
    ]);
    const codes = new Map(agencies.map(({ id, code }) => [id, code]));
    return new Map(found.map((one) => [one.id, { ...one, agencyCode: codes.get(one.agencyId) ?? one.agencyCode }]));
  }
}

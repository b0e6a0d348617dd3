import { Injectable } from '@nestjs/common';
import type { FilePolicy, Opened } from '@heng/files';
import { DataSource, type EntityManager } from 'typeorm';
import { HiddenNames } from '../disclosure/hidden-names.store.js';

/** $1 the file: true when a knowledge item that staff recognised has the file. */
const IS_PUBLISHED = `
  select exists (
    select from knowledge_item k join merit m on m.id = k.id where k.file_id = $1 and m.state = 'recognised'
  ) as published`;
/** $1 a credit code: all present and former codes of its agency. */
const CODES = `
  select distinct i.credit_code as code from agency a join agency_identity i on i.agency_id = a.id
  where a.credit_code = $1`;

/** An agency's files stay its own when its code changes; of a file of a published knowledge item anyone gets a copy. */
@Injectable()
export class AgencyFiles implements FilePolicy {
  constructor(
    private readonly db: DataSource,
    private readonly names: HiddenNames,
  ) {}

  async codesOf(tx: EntityManager, creditCode: string): Promise<string[]> {
    const rows: { code: string }[] = await tx.query(CODES, [creditCode]);
    return [creditCode, ...rows.map(({ code }) => code)];
  }

  async openedTo({ id, name }: Readonly<{ id: string; name: string }>): Promise<Opened | null> {
    const [{ published }]: [{ published: boolean }] = await this.db.query(IS_PUBLISHED, [id]);
    return published ? { copyNamed: await this.names.leftOutOf(name) } : null;
  }
}

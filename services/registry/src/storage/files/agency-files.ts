import { Injectable } from '@nestjs/common';
import type { FilePolicy } from '@heng/files';
import { DataSource, type EntityManager } from 'typeorm';

/** $1 the file: whether a knowledge item that staff recognised carries it. */
const IS_PUBLISHED = `
  select exists (
    select from knowledge_item k join merit m on m.id = k.id where k.file_id = $1 and m.state = 'recognised'
  ) as published`;
/** $1 a credit code: all that its agency has or had. */
const CODES = `
  select distinct i.credit_code as code from agency a join agency_identity i on i.agency_id = a.id
  where a.credit_code = $1`;

/** An agency's files stay its own when it gets another code; one that a published knowledge item carries is open to anyone. */
@Injectable()
export class AgencyFiles implements FilePolicy {
  constructor(private readonly db: DataSource) {}

  async codesOf(tx: EntityManager, creditCode: string): Promise<string[]> {
    const rows: { code: string }[] = await tx.query(CODES, [creditCode]);
    return [creditCode, ...rows.map(({ code }) => code)];
  }

  async isOpenTo(id: string): Promise<boolean> {
    const [{ published }]: [{ published: boolean }] = await this.db.query(IS_PUBLISHED, [id]);
    return published;
  }
}

import { Injectable } from '@nestjs/common';
import { afterCursor, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';

export type ListedEnterprise = {
  id: string;
  creditCode: string;
  name: string;
  province: string;
  city: string;
  industry: string;
  bureau: string;
};
export type EnterpriseFilter = { creditCode?: string; province?: string; bureau?: string; cursor?: string };

export const LIST_ENTERPRISES = `
  select id, credit_code as "creditCode", name, province, city, industry, bureau
  from enterprise
  where ($1::text is null or credit_code = $1) and ($2::text is null or province = $2) and ($3::text is null or bureau = $3)
    and ($4::text is null or (name, id) > ($4, $5::uuid))
  order by name, id limit $6`;

@Injectable()
export class ListEnterprises {
  constructor(private readonly db: DataSource) {}

  async execute({ creditCode, province, bureau, cursor }: EnterpriseFilter): Promise<Page<ListedEnterprise>> {
    const filter = [creditCode ?? null, province ?? null, bureau ?? null];
    const rows: ListedEnterprise[] = await this.db.query(LIST_ENTERPRISES, [
      ...filter,
      ...afterCursor(cursor, 2),
      PAGE_SIZE + 1,
    ]);
    return pageOf(rows, PAGE_SIZE, ({ name, id }) => [name, id]);
  }
}

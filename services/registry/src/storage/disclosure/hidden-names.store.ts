import { Injectable } from '@nestjs/common';
import type { EnterpriseRegistered, EventOf } from '@heng/contracts';
import { Clock } from '@heng/kit';
import { DataSource } from 'typeorm';
import { patternOf, withoutNames } from '../../domain/disclosure/hidden-names.js';

const KEEP_NAMES = `
  insert into enterprise_name (enterprise_id, name) select $1, unnest($2::text[]) on conflict do nothing`;
const KEEP_WITHHOLDING = `
  insert into name_withholding (id, enterprise_id, hides, until_day, version) values ($1, $2, $3, $4, $5)
  on conflict (id) do update set hides = excluded.hides, until_day = excluded.until_day, version = excluded.version
  where excluded.version > name_withholding.version`;
const HIDDEN = `
  select distinct name from name_withholding join enterprise_name using (enterprise_id)
  where hides and until_day >= $1 order by name`;

/** Tracking’s news of a withholding: whether it hides the name of the enterprise, and until which day. */
export type NameWithholding = Readonly<{
  id: string;
  enterpriseId: string;
  hides: boolean;
  until: string | null;
  version: number;
}>;

/** The names of enterprises that tracking withholds from the public: no disclosure shows them either (R3, R4). */
@Injectable()
export class HiddenNames {
  private last: { key: string; pattern: RegExp | undefined } = { key: '', pattern: undefined };

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async keepNames({ enterpriseId, name, creditCode }: EventOf<typeof EnterpriseRegistered>['data']): Promise<void> {
    await this.db.query(KEEP_NAMES, [enterpriseId, [name, creditCode]]);
  }

  async keepWithholding({ id, enterpriseId, hides, until, version }: NameWithholding): Promise<void> {
    await this.db.query(KEEP_WITHHOLDING, [id, enterpriseId, hides, until, version]);
  }

  /** A content as the public sees it today, without the names. */
  async leftOutOf<T>(content: T): Promise<T> {
    const rows: { name: string }[] = await this.db.query(HIDDEN, [this.clock.today()]);
    const names = rows.map(({ name }) => name);
    const key = names.join('\n');
    if (key !== this.last.key) this.last = { key, pattern: patternOf(names) };
    return withoutNames(content, this.last.pattern);
  }
}

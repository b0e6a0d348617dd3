import { Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, afterCursor, Caller, CursorQuery, PAGE_SIZE, pageOf, pageView, type Principal, Read } from '@heng/kit';
import { DataSource } from 'typeorm';
import { states } from '../domain/case/actions.js';
import { reportLifecycle } from '../domain/report/actions.js';

/** A filing as the account that made it finds it again; its number and code open the case. */
class OwnFilingView {
  @ApiProperty({ type: String, nullable: true, example: 'T2026-000123-3', description: 'null in filings of before' })
  number!: string | null;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) filedOn!: string;
  @ApiProperty({ enum: [...new Set([...states, ...reportLifecycle.states])] }) state!: string;
}

/** The filings of an account: complaints, also those that joined an earlier one, and reports. */
const OWN = `
  select * from (
    select p.complaint_id as id, n.number, c.agency_id as "agencyId", coalesce(f.filed_on, c.filed_on)::text as "filedOn",
      case when w.withdrawn_on is null then c.state else 'withdrawn' end as state
    from complainant p left join filing f on f.id = p.complaint_id
      join (
        select id, agency_id, filed_on, state from complaint union all select id, agency_id, filed_on, state from report
      ) c on c.id = coalesce(f.complaint_id, p.complaint_id)
      left join case_number n on n.filing_id = p.complaint_id
      left join filer w on w.id = p.complaint_id
    where p.sub = $1) own
  where $2::text is null or ("filedOn", id) < ($2, $3::uuid) order by "filedOn" desc, id desc limit $4`;

/** The filings of an account, for the person alone (PIPL 45); anonymous filings are kept under no account. */
@ApiTags('filers')
@Controller('filings')
@Access('alliance-staff', 'agency', 'enterprise', 'expert', 'regulator')
export class OwnFilingsHttp {
  constructor(private readonly db: DataSource) {}

  @Read('own', pageView(OwnFilingView), 'List what you have filed while you were signed in, the latest first')
  async listOwnFilings(@Query() { cursor }: CursorQuery, @Caller() { sub }: Principal) {
    const values = [sub, ...afterCursor(cursor, 2), PAGE_SIZE + 1];
    const rows: (OwnFilingView & { id: string })[] = await this.db.query(OWN, values);
    const { items, next } = pageOf(rows, PAGE_SIZE, ({ filedOn, id }) => [filedOn, id]);
    return { items: items.map(({ number, agencyId, filedOn, state }) => ({ number, agencyId, filedOn, state })), next };
  }
}

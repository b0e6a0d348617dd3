import { Injectable } from '@nestjs/common';
import { Clock, type Principal, refuseKit, TableQuery } from '@heng/kit';
import { DataSource } from 'typeorm';
import { allowedActions } from '../domain/registration/agency.js';
import { sectionsAt } from '../domain/timeliness/timeliness.js';
import { HiddenNames } from '../storage/disclosure/hidden-names.store.js';
import { AgencyFigures } from '../storage/figures/agency-figures.js';
import { PublicNames } from '../storage/people/public-names.js';
import { agencyTable } from '../storage/registration/agency.table.js';
import { SectionConfirmationStore } from '../storage/timeliness/section-confirmation.store.js';
import { FieldWithholdings } from '../storage/withholding/field-withholdings.js';
import { type PublicAgencyView, linksOf } from './register-views.js';

/** The part that does not depend on the reader. */
type Row = Omit<PublicAgencyView, 'timeliness' | 'figures' | 'team' | 'rating' | 'links' | 'allowedActions'> & {
  ratings: PublicAgencyView['rating']['earlier'];
};

/** The number of merits and ratings that the answer shows; their own lists have all. */
const SHOWN = 50;

const AGENCY = new TableQuery(agencyTable, ['email', 'codeVerification', 'parentId']);

/** Everything that does not depend on the day, in one query. $1 is the agency. */
const PAGE_OF_AGENCY = `
  select a.*,
    (select jsonb_build_object('id', p.id, 'name', p.name, 'state', p.state)
      from agency p where p.id = (select parent_id from agency where id = a.id)) as parent,
    coalesce((
      select jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name, 'state', b.state) order by b.name, b.id)
      from agency b where b.parent_id = a.id), '[]') as branches,
    coalesce((
      select jsonb_agg(jsonb_build_object('name', i.name, 'creditCode', i.credit_code, 'province', i.province,
        'from', i.valid_from, 'until', greatest(i.valid_from, i.next - 1)) order by i.n desc)
      from (
        select *, lead(valid_from) over (order by n) as next from agency_identity where agency_id = a.id
      ) i where i.next is not null), '[]') as former,
    (select jsonb_build_object('revision', r.revision, 'standard', r.standard, 'publishedOn', r.published_on,
        'complete', r.complete, 'required', r.required, 'answered', r.answered, 'missing', r.missing,
        'contentHash', r.content_hash, 'sections', r.sections)
      from disclosure_revision r where r.agency_id = a.id order by r.revision desc limit 1) as disclosure,
    coalesce((
      select jsonb_agg(m) from (
        select id, kind, level, title, awarded_by as "awardedBy", awarded_on as "awardedOn",
          decided_on as "recognisedOn", knowledge_id as "knowledgeId"
        from merit where agency_id = a.id and state = 'recognised' order by claimed_on desc, id desc limit ${SHOWN}
      ) m), '[]') as merits,
    coalesce((
      select jsonb_agg(g) from (
        select facts ->> 'cycle' as cycle, facts ->> 'grade' as grade,
          coalesce(facts ->> 'grantedOn', facts ->> 'decidedOn') as "decidedOn"
        from register_change
        where agency_id = a.id and kind in ('graded', 'left-unrated') order by position desc limit ${SHOWN}
      ) g), '[]') as ratings,
    (select to_json(changed_at) #>> '{}' from register_line where agency_id = a.id) as "changedAt"
  from (${AGENCY.select} where id = $1) a`;

@Injectable()
export class ReadAgency {
  constructor(
    private readonly db: DataSource,
    private readonly withholdings: FieldWithholdings,
    private readonly confirmations: SectionConfirmationStore,
    private readonly figures: AgencyFigures,
    private readonly names: PublicNames,
    private readonly hidden: HiddenNames,
    private readonly clock: Clock,
  ) {}

  /**
   * Reads the public facts about an agency, and the reader's actions on it. @throws DomainError `kit.record-not-found`
   */
  async of(id: string, reader: Principal): Promise<PublicAgencyView> {
    const today = this.clock.today();
    const [{ ratings, ...rest }, confirmation, figures, team] = await Promise.all([
      this.row(id, today),
      this.confirmations.find(id),
      this.figures.of(id, false),
      this.names.team(id, today),
    ]);
    return {
      ...rest,
      timeliness: confirmation ? sectionsAt(confirmation, today) : [],
      figures,
      team,
      rating: { latest: ratings[0] ?? null, earlier: ratings.slice(1) },
      links: linksOf(id),
      allowedActions: allowedActions(rest, reader),
    };
  }

  private async row(id: string, today: string): Promise<Row> {
    const [row]: Row[] = await this.db.query(PAGE_OF_AGENCY, [id]);
    if (!row) throw refuseKit('record-not-found', { what: 'agency', id });
    if (row.disclosure) row.disclosure.sections = await this.withholdings.publicPartOf(id, row.disclosure, today);
    return { ...row, merits: await this.hidden.leftOutOf(row.merits) };
  }
}

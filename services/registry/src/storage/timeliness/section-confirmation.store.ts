import { storeOf, tableOf } from '@heng/kit';
import type { SectionConfirmation } from '../../domain/timeliness/timeliness.js';

export const sectionConfirmationTable = tableOf<SectionConfirmation>('section_confirmation', {
  id: { type: 'uuid', primary: true, foreignKey: { target: 'agency', name: 'section_confirmation_agency' } },
  publishedOn: { type: 'date' },
  changedOn: { type: 'jsonb' },
  confirmedOn: { type: 'jsonb' },
});

/** $1 agencies, $2 a revision of each: its sections and those of the one before, and whether they differ. */
const SECTIONS = `
  select asked.n::int as n, stated.section, stated.changed
  from unnest($1::uuid[], $2::int[]) with ordinality as asked(agency_id, revision, n)
  cross join lateral (
    select key as section, now.value is distinct from before.value as changed
    from (
      select key, value from disclosure_revision r, jsonb_each(r.sections)
      where r.agency_id = asked.agency_id and r.revision = asked.revision
    ) now
    full join (
      select key, value from disclosure_revision r, jsonb_each(r.sections)
      where r.agency_id = asked.agency_id and r.revision = asked.revision - 1
    ) before using (key)
  ) stated`;

type PublishedRevision = Readonly<{ agencyId: string; revision: number }>;
type StatedSection = Readonly<{ section: string; changed: boolean }>;

export class SectionConfirmationStore extends storeOf(sectionConfirmationTable) {
  /** The effect of revisions on the sections of their agency's disclosure, in order. */
  async sectionsOf(revisions: readonly PublishedRevision[]): Promise<StatedSection[][]> {
    const asked = [revisions.map(({ agencyId }) => agencyId), revisions.map(({ revision }) => revision)];
    const rows: (StatedSection & { n: number })[] = await this.context.db.query(SECTIONS, asked);
    const byRevision = Map.groupBy(rows, ({ n }) => n);
    return revisions.map((_, i) => byRevision.get(i + 1) ?? []);
  }
}

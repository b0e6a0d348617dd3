import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { allegations, severities } from '@heng/contracts';
import { ChangeWatch, refuseKit } from '@heng/kit';
import { isUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import { publicClocks, publicIncidents } from '../storage/incident.query.js';
import type { ComplaintSummaryView } from './figures-api.js';

const OUTCOMES = ['pending', 'dismissed', 'settled', 'withdrawn', 'upheld'] as const;
const count = (condition: string) => `count(*) filter (where ${condition})::int`;
const counts = (entries: readonly (readonly [string, string])[]) =>
  `json_build_object(${entries.map(([name, sql]) => `'${name}', ${sql}`).join(', ')})`;
const gravity = (n: number) => count(`outcome = 'upheld' and gravity = ${n + 1}`);

/** Counts the cases of several agencies, one row for each agency that has any. $1: their ids. */
const FIGURES = `
  ${publicIncidents('c.agency_id = any($1::uuid[])')}
  select agency_id as "agencyId", count(*)::int as accepted, ${OUTCOMES.map((name) => `${count(`outcome = '${name}'`)} as ${name}`).join(', ')},
    ${counts(allegations.map((ground) => [ground, count(`ground = '${ground}'`)]))} as "byGround",
    ${counts(severities.map((severity, n) => [severity, gravity(n)]))} as "upheldBySeverity",
    ${counts(
      publicClocks.map((clock) => [
        clock,
        counts([
          ['met', count(clock)],
          ['missed', count(`not ${clock}`)],
        ]),
      ]),
    )} as clocks
  from incident group by agency_id`;

const CHANGES = `
  select position, agency_id as "agencyId" from agency_standing where position > $1 order by position limit $2`;

/** A later position is never seen before an earlier one. */
const LOCK = `select pg_advisory_xact_lock(hashtextextended('agency_standing', 2))`;
const KEEP = `
  insert into agency_standing (agency_id, figures, position)
  select "agencyId", figures, nextval('agency_standing_position')
  from jsonb_to_recordset($1::jsonb) as f("agencyId" uuid, figures jsonb)
  where not exists (select from agency_standing s where s.agency_id = "agencyId" and s.figures = f.figures)
  on conflict (agency_id) do update set figures = excluded.figures, position = excluded.position`;

const KNOWN = `
  select agency_id as id from unnest($1::uuid[]) with ordinality as asked(agency_id, n)
  join agency_directory using (agency_id) where registered_on is not null order by n`;

const none = <N extends string, T>(names: readonly N[], value: T) =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<N, T>;
const NOTHING: Omit<ComplaintSummaryView, 'agencyId'> = {
  ...{ accepted: 0, ...none(OUTCOMES, 0), byGround: none(allegations, 0), upheldBySeverity: none(severities, 0) },
  clocks: none(publicClocks, { met: 0, missed: 0 }),
};

/**
 * The outcomes of the incidents of which complaints about an agency were accepted or reports verified, and their clocks:
 * all of it is public (R6). What nobody has accepted says nothing about the agency.
 */
@Injectable()
export class ReadFigures extends ChangeWatch<Readonly<{ position: string; agencyId: string }>> {
  constructor(
    db: DataSource,
    private readonly agencies: AgencyDirectory,
  ) {
    super(db, CHANGES);
  }

  /** The figures of those of the agencies that are known. */
  async ofKnown(agencyIds: readonly string[]): Promise<ComplaintSummaryView[]> {
    const known: { id: string }[] = await this.db.query(KNOWN, [agencyIds]);
    return this.ofAll(known.map(({ id }) => id));
  }

  /** @throws DomainError `kit.record-not-found` when no agency ever registered under this id */
  async of(agencyId: string): Promise<ComplaintSummaryView> {
    const agency = isUUID(agencyId) ? await this.agencies.find(agencyId) : undefined;
    if (!agency) throw refuseKit('record-not-found', { what: 'agency', id: agencyId });
    return (await this.ofAll([agencyId]))[0]!;
  }

  /** The figures of agencies, in their order. */
  async ofAll(agencyIds: readonly string[]): Promise<ComplaintSummaryView[]> {
    const known: ComplaintSummaryView[] = await this.db.query(FIGURES, [agencyIds]);
    const figures = new Map(known.map((one) => [one.agencyId, one]));
    return agencyIds.map((agencyId) => figures.get(agencyId) ?? { agencyId, ...NOTHING });
  }

  /** Keeps the figures of agencies as they are told to who watches; only what the public sees is a change. */
  async keep(agencyIds: readonly string[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query(LOCK);
      const figures: ComplaintSummaryView[] = await tx.query(FIGURES, [agencyIds]);
      await tx.query(KEEP, [JSON.stringify(figures.map((one) => ({ agencyId: one.agencyId, figures: one })))]);
    });
    this.ring();
  }
}

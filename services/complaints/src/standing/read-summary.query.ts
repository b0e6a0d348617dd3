import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import type { Severity } from '@heng/contracts';
import { refuseKit } from '@heng/kit';
import { isUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import { clockNames, type ClockName } from '../domain/clocks.js';

/** filed = pending + declined + dismissed + upheld; a clock that still runs is neither met nor missed. */
export type ComplaintSummary = {
  agencyId: string;
  filed: number;
  pending: number;
  declined: number;
  dismissed: number;
  upheld: number;
  upheldBySeverity: Record<Severity, number>;
  clocks: Record<ClockName, { met: number; missed: number }>;
};

const count = (condition: string) => `count(*) filter (where ${condition})::int`;
const met = (name: ClockName) =>
  `clocks->'${name}'->>'missed' = 'false' and clocks->'${name}'->>'stoppedOn' is not null`;
const clock = (name: ClockName) =>
  `'${name}', json_build_object('met', ${count(met(name))}, 'missed', ${count(`clocks->'${name}'->>'missed' = 'true'`)})`;

const SUMMARY = `
  select count(*)::int as filed,
    ${count("state not in ('declined', 'ruled')")} as pending,
    ${count("state = 'declined'")} as declined,
    ${count("outcome = 'dismissed'")} as dismissed,
    ${count("outcome = 'upheld'")} as upheld,
    json_build_object('minor', ${count("severity = 'minor'")}, 'ordinary', ${count("severity = 'ordinary'")},
      'serious', ${count("severity = 'serious'")}) as "upheldBySeverity",
    json_build_object(${clockNames.map(clock).join(', ')}) as clocks
  from complaint where agency_id = $1`;

/** What the public may know of the complaints about an agency: outcomes, and whether each clock was met (R6). */
@Injectable()
export class ReadSummary {
  constructor(
    private readonly db: DataSource,
    private readonly agencies: AgencyDirectory,
  ) {}

  /** @throws DomainError `kit.record-not-found` when no agency ever registered under this id */
  async execute(agencyId: string): Promise<ComplaintSummary> {
    const agency = isUUID(agencyId) ? await this.agencies.find(agencyId) : undefined;
    if (!agency) throw refuseKit('record-not-found', { what: 'agency', id: agencyId });
    const [summary]: Omit<ComplaintSummary, 'agencyId'>[] = await this.db.query(SUMMARY, [agencyId]);
    return { ...summary!, agencyId };
  }
}

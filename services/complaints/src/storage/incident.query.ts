import { severities } from '@heng/contracts';
import { clockNames } from '../domain/case/clocks.js';

/** The clocks whose keeping is public; a verification once the report is verified. */
export const publicClocks = [...clockNames, 'verification', 'reconsideration'] as const;
export type PublicClock = (typeof publicClocks)[number];

const any = (condition: string) => `coalesce(bool_or(${condition}), false)`;
/** SQL: false when a clock was missed, true when it was met, null when it was neither. */
const kept = (name: PublicClock) => {
  const clock = `clocks->'${name}'`;
  const isMissed = any(`${clock}->>'missed' = 'true'`);
  const isMet = any(`${clock}->>'stoppedOn' is not null and ${clock}->>'due' is not null`);
  return `case when ${isMissed} then false when ${isMet} then true end as ${name}`;
};

/**
 * SQL: the incidents that the public counts, each once, as `incident`; `where` restricts its filings. Of an incident, what was
 * upheld prevails, with the gravest severity, and a clock that was missed; then what is pending, then a ruling, then an
 * agreement (R9 4). A clock that an agreement stopped while suspended was neither met nor missed. A report counts once it is
 * verified: before, and otherwise, its figures would tell the accused of it.
 */
export const publicIncidents = (where: string): string => `
  with counted as (
    select c.id, coalesce(c.incident_id, c.id) as incident, c.agency_id, c.allegation, c.filed_on, c.outcome = 'upheld' as upheld,
      c.state not in ('ruled', 'settled', 'withdrawn') as pending, c.state = 'ruled' as ruled, c.state = 'withdrawn' as withdrawn,
      c.severity, coalesce(c.ruled_on, c.withdrawn_on, c.mediation_ended_on) as ended_on,
      c.clocks || jsonb_build_object('reconsideration', r.clock) as clocks
    from complaint c left join reconsideration r on r.complaint_id = c.id
    where c.state not in ('filed', 'declined') and not (c.state = 'withdrawn' and c.decided_on is null) and ${where}
    union all
    select id, coalesce(incident_id, id), agency_id, allegation, filed_on, true, false, true, false, severity, found_on, clocks
    from report c where outcome = 'verified' and ${where}
  ),
  incident as (
    select incident, agency_id, array_agg(id) as filings, (array_agg(allegation order by filed_on, id))[1] as ground,
      case when ${any('upheld')} then 'upheld' when ${any('pending')} then 'pending' when ${any('ruled')} then 'dismissed'
        when bool_and(withdrawn) then 'withdrawn' else 'settled' end as outcome,
      max(array_position('{${severities.join(',')}}'::text[], severity)) as gravity, max(ended_on) as ended_on,
      ${publicClocks.map(kept).join(', ')}
    from counted group by incident, agency_id
  )`;

import { Injectable } from '@nestjs/common';
import type { EvidenceFact } from '@heng/assessment';
import {
  AgencyIdentityChanged,
  AgencyRegistered,
  AssessmentDecided,
  AssessmentRevoked,
  AssessmentSubmitted,
  AssessmentWithdrawn,
  ComplaintRuled,
  countedTypes,
  EmploymentStarted,
  type EarlierRegistryPeriodSealed,
  type EventOf,
  type FactDefinition,
  ProjectStarted,
  type RecordedEvent,
  ReportVerified,
} from '@heng/contracts';
import { queryFixed } from '@heng/kit';
import { DataSource } from 'typeorm';
import { type Cycle, type FrozenEvidence, type Missing, sources } from '../domain/cycle.js';
import type { RatedAgency } from '../domain/rating.js';
import { refuse } from '../domain/refusals.js';
import { type FrozenFact, hashOfParts } from './evidence-hash.js';

type Seals = FrozenEvidence['seals'];
/** A ruling on a complaint, or the finding on a report, as a fact. */
type Ruling = EvidenceFact & Readonly<{ data: EventOf<typeof ComplaintRuled | typeof ReportVerified>['data'] }>;
/** The seal of a service; an earlier version lists no types. */
export type Seal = EventOf<typeof EarlierRegistryPeriodSealed> & { data: { types?: readonly string[] } };
type Closed = Pick<Cycle, 'id' | 'closings'>;
/** The types that seals without a list count. */
const TYPES_OF_OLDER = sources.flatMap((source) => countedTypes(source));

/** SQL: the business date of a fact of an event, read from its data. */
export const dateIn = (data: string, { fact }: Pick<FactDefinition, 'fact'>): string =>
  `coalesce(${fact.datedOn.map((field) => `${data}->>'${field}'`).join(', ')})`;

/** Facts, or agencies, read at a time: bounds the memory. */
const [FACTS_AT_A_TIME, AGENCIES_AT_A_TIME] = [2000, 100];
const BEFORE_ALL_IDS = '00000000-0000-0000-0000-000000000000';

const ADD = `
  insert into fact (event_id, source, type, subject, version, sequence, agency_id, person_id, project_id, enterprise_id,
    data)
  select id, source, type, subject, version, sequence, (data->>'agencyId')::uuid, (data->>'personId')::uuid,
    (data->>'projectId')::uuid, (data->>'enterpriseId')::uuid, data
  from jsonb_to_recordset($1::jsonb)
    as event(id uuid, source text, type text, subject text, version int, sequence bigint, data jsonb)
  on conflict do nothing`;

const ADD_SEAL = `
  insert into received_seal (cycle, closing, source, after, up_to, count, types) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict do nothing`;

/** SQL: the number of facts that a seal and those before it count, and of those that have arrived. */
const figuresOf = (seal: string, typesOfOlder: string) => `
  select (select sum(count) from received_seal s where s.source = ${seal}.source and s.up_to <= ${seal}.up_to)::int as counted,
    (select count(*) from fact where fact.source = ${seal}.source and sequence <= ${seal}.up_to
      and type = any(coalesce(${seal}.types, ${typesOfOlder})))::int as arrived`;

/** Unknown facts within the span of a seal that has all it counts: nothing may be added there. */
const IN_SEALED_SPAN = `
  with event as (
    select * from jsonb_to_recordset($1::jsonb) as event(id uuid, source text, type text, sequence bigint)
    where not exists (select from fact where event_id = event.id)
  ), seal as (
    select distinct on (source) s.* from received_seal s
    where exists (select from event where event.source = s.source and sequence <= s.up_to
      and type = any(coalesce(s.types, $2)))
    order by source, up_to
  ), complete as (
    select seal.* from seal cross join lateral (${figuresOf('seal', '$2')}) figures where counted = arrived
  )
  select event.id as fact, event.source as service, event.sequence::float8 as position, complete.cycle
  from event join complete on event.source = complete.source and event.sequence <= complete.up_to
    and event.type = any(coalesce(complete.types, $2))
  limit 1`;

const ADD_MATERIAL = `
  insert into spot_check_material (event_id, rating_id, project_id, sequence, facts, rests_on, received)
  select id, (data->>'ratingId')::uuid, (data->>'projectId')::uuid, sequence, data->'facts', data->'restsOn', $2
  from jsonb_to_recordset($1::jsonb) as event(id uuid, sequence bigint, data jsonb)
  on conflict do nothing`;

/**
 * A cycle's evidence is all facts up to its seals, including those that earlier seals of the service count: every seal
 * begins where the one before it ended, so together they count all of them.
 */
const WAITING_FOR = `
  select upstream.source as service, seal.up_to::float8 as "upTo", counted, arrived
  from unnest($2::text[]) with ordinality as upstream(source, n)
  left join received_seal seal on seal.cycle = $1 and seal.closing = $3 and seal.source = upstream.source
  left join lateral (${figuresOf('seal', '$4')}) figures on seal.source is not null
  where seal.source is null or counted <> arrived
  order by n`;

const SEALS_OF = `
  select source as service, up_to::float8 as "upTo", count, types from received_seal where cycle = $1 and closing = $2
  order by source`;

const RULINGS_ON = `
  select event_id as id, type, subject, version, data from fact where agency_id = $1 and type in ('${ComplaintRuled.type}', '${ReportVerified.type}')`;

/** Condition of the frozen evidence. $1 is the last sequence of each event type, {"registry.merit-recognised.v1": 12, …}. */
const FROZEN = '(fact.sequence <= ($1::jsonb->>fact.type)::bigint)';

/** The next facts in the order of their ids, after $2. */
const NEXT_FACTS = `
  select event_id as id, type, subject, data from fact
  where event_id > $2 and ${FROZEN} order by event_id limit $3`;

/** SQL: the events of the projects and assessments of an enterprise. */
const SERVICE_TYPES = [ProjectStarted, AssessmentSubmitted, AssessmentDecided, AssessmentWithdrawn, AssessmentRevoked]
  .map(({ type }) => `'${type}'`)
  .join(', ');

/**
 * An agency's own facts; those of the persons it employed; and the projects and assessments elsewhere of the enterprises
 * that it or these persons served.
 */
export const OF_AGENCY = `
  with own as (
    select * from fact where agency_id = $2 and ${FROZEN}
  ), of_team as (
    select * from fact where person_id in (select person_id from own where type = '${EmploymentStarted.type}')
      and agency_id is distinct from $2 and ${FROZEN}
  ), of_enterprises as (
    select * from fact where enterprise_id in (select enterprise_id from own union select enterprise_id from of_team)
      and type in (${SERVICE_TYPES}) and agency_id is distinct from $2 and ${FROZEN}
  )
  select event_id as id, type, subject, version, data from (
    select * from own union all select * from of_team union all select * from of_enterprises
  ) as evidence`;

/**
 * The next agencies after $4 registered by the cutoff that have no rating in the cycle yet, under their last name and code.
 * They are taken before their names: looking up the name of every agency for each part costs more than drafting.
 */
const UNDRAFTED = `
  with undrafted as (
    select agency_id from fact
    where type = '${AgencyRegistered.type}' and ${dateIn('fact.data', AgencyRegistered)} <= $2 and ${FROZEN}
      and agency_id > $4 and not exists (select from rating where rating.agency_id = fact.agency_id and cycle = $3)
    order by agency_id limit $5
  )
  select agency_id as "agencyId", present.data->>'name' as "agencyName", present.data->>'creditCode' as "creditCode"
  from undrafted cross join lateral (
    select data from fact where fact.agency_id = undrafted.agency_id and ${FROZEN}
      and type in ('${AgencyRegistered.type}', '${AgencyIdentityChanged.type}')
    order by version desc limit 1
  ) present
  order by agency_id`;

/** Every credit code that agencies have had. */
const CODES = `
  select agency_id as "agencyId", array_agg(distinct data->>'creditCode') as codes from fact
  where agency_id = any($1::uuid[]) and type in ('${AgencyRegistered.type}', '${AgencyIdentityChanged.type}')
  group by agency_id`;

const BY_CODE = `
  select distinct agency_id as "agencyId" from fact
  where data->>'creditCode' = $1 and type in ('${AgencyRegistered.type}', '${AgencyIdentityChanged.type}')`;

/** All facts of the other services, the seals that determine which of them belong to a cycle, and the material of draws. */
@Injectable()
export class EvidenceStore {
  constructor(private readonly db: DataSource) {}

  /**
   * Adds facts, each once, in any order: one statement for all.
   * @throws DomainError `rating.fact-in-sealed-span`
   */
  async add(events: readonly RecordedEvent[]): Promise<void> {
    const [late]: Record<string, unknown>[] = await this.db.query(IN_SEALED_SPAN, [
      JSON.stringify(events),
      TYPES_OF_OLDER,
    ]);
    if (late) throw refuse('fact-in-sealed-span', late);
    await this.db.query(ADD, [JSON.stringify(events)]);
  }

  async addSeal({ source, data }: Seal): Promise<void> {
    const { cycle, closing = 1, after, upTo, count, types } = data;
    await this.db.query(ADD_SEAL, [cycle, closing, source, after, upTo, count, types]);
  }

  /** Adds the material behind drawn facts, each part once, in any order; its rating may not be drawn yet. */
  async addMaterial(events: readonly RecordedEvent[], now: Date): Promise<void> {
    await this.db.query(ADD_MATERIAL, [JSON.stringify(events), now]);
  }

  /** The seals that have not arrived, and the services of whose counted facts some have not. */
  waitingFor({ id, closings }: Closed): Promise<Missing[]> {
    return this.db.query(WAITING_FOR, [id, sources, closings, TYPES_OF_OLDER]);
  }

  async sealsOf({ id, closings }: Closed): Promise<Seals> {
    const seals: (Seals[number] & { types: string[] | null })[] = await this.db.query(SEALS_OF, [id, closings]);
    return seals.map((seal) => ({ ...seal, types: countedTypes(seal.service, seal.types) }));
  }

  /** The hash and the number of all facts up to the seals. */
  hashOf(seals: Seals): Promise<{ hash: string; facts: number }> {
    const parts = this.parts<FrozenFact>(NEXT_FACTS, [upToOf(seals)], FACTS_AT_A_TIME, ({ id }) => id);
    return hashOfParts(parts);
  }

  /** Reads all the evidence of a cycle again. @throws DomainError `rating.evidence-changed` when it is not as frozen */
  async mustBeAsFrozen({ id, evidence }: Pick<Cycle, 'id' | 'evidence'>): Promise<void> {
    if (!evidence) return;
    const { hash } = await this.hashOf(evidence.seals);
    if (hash !== evidence.hash) throw refuse('evidence-changed', { cycle: id, frozen: evidence.hash, present: hash });
  }

  /** The frozen facts behind an agency's assessment. */
  ofAgency(agencyId: string, seals: Seals): Promise<EvidenceFact[]> {
    return queryFixed(this.db, OF_AGENCY, [upToOf(seals), agencyId]);
  }

  /** All rulings on an agency so far, sealed or not. */
  rulingsOn(agencyId: string): Promise<Ruling[]> {
    return this.db.query(RULINGS_ON, [agencyId]);
  }

  /** Every credit code that these agencies have had, also after the seals. */
  async creditCodesOf(agencyIds: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    const rows: { agencyId: string; codes: string[] }[] = await this.db.query(CODES, [agencyIds]);
    return new Map(rows.map(({ agencyId, codes }) => [agencyId, codes]));
  }

  /** The agencies that have, or have had, a credit code. */
  async agenciesOf(creditCode: string): Promise<string[]> {
    const rows: { agencyId: string }[] = await this.db.query(BY_CODE, [creditCode]);
    return rows.map(({ agencyId }) => agencyId);
  }

  /** The agencies of the frozen evidence that are not drafted in the cycle yet, in the order of their ids, a part at a time. */
  undrafted(cycle: string, cutoff: string, seals: Seals): AsyncGenerator<RatedAgency[]> {
    return this.parts(UNDRAFTED, [upToOf(seals), cutoff, cycle], AGENCIES_AT_A_TIME, ({ agencyId }) => agencyId);
  }

  /** The rows of a query whose last values are the id after which to continue and the number of rows. */
  private async *parts<T>(sql: string, values: string[], size: number, idOf: (row: T) => string): AsyncGenerator<T[]> {
    for (let after = BEFORE_ALL_IDS; ;) {
      const rows: T[] = await this.db.query(sql, [...values, after, size]);
      if (rows.length === 0) return;
      yield rows;
      after = idOf(rows.at(-1)!);
    }
  }
}

/** The last sequence of the frozen evidence by event type, as JSON. */
export const upToOf = (seals: Seals): string =>
  JSON.stringify(
    Object.fromEntries(
      seals.flatMap(({ service, upTo, types }) => countedTypes(service, types).map((type) => [type, upTo])),
    ),
  );

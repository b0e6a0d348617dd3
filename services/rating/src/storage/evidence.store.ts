import { Injectable } from '@nestjs/common';
import type { EvidenceFact } from '@heng/assessment';
import {
  AgencyIdentityChanged,
  AgencyRegistered,
  AssessmentDecided,
  AssessmentRevoked,
  EmploymentStarted,
  type FactDefinition,
  type RecordedEvent,
} from '@heng/contracts';
import { DataSource, EntitySchema } from 'typeorm';
import { type FrozenEvidence, sources } from '../domain/cycle.js';
import type { RatedAgency } from '../domain/rating.js';

export const factTable = new EntitySchema({
  name: 'fact',
  columns: {
    eventId: { type: 'uuid', name: 'event_id', primary: true },
    source: { type: 'text' },
    type: { type: 'text' },
    subject: { type: 'text' },
    version: { type: 'int' },
    sequence: { type: 'bigint' },
    agencyId: { type: 'uuid', name: 'agency_id', nullable: true },
    personId: { type: 'uuid', name: 'person_id', nullable: true },
    projectId: { type: 'uuid', name: 'project_id', nullable: true },
    data: { type: 'jsonb' },
  },
  indices: [
    { name: 'fact_sequence', columns: ['source', 'sequence'] },
    { name: 'fact_agency', columns: ['agencyId'], where: 'agency_id is not null' },
    { name: 'fact_person', columns: ['personId'], where: 'person_id is not null' },
    { name: 'fact_decided_project', columns: ['projectId'], where: "type = 'tracking.assessment-decided.v1'" },
    { name: 'fact_revoked_project', columns: ['projectId'], where: "type = 'tracking.assessment-revoked.v1'" },
    { name: 'fact_registered_agency', columns: ['agencyId'], where: "type = 'registry.agency-registered.v1'" },
  ],
});

export const receivedSealTable = new EntitySchema({
  name: 'received_seal',
  columns: {
    cycle: { type: 'text', primary: true },
    source: { type: 'text', primary: true },
    after: { type: 'bigint' },
    upTo: { type: 'bigint', name: 'up_to' },
    count: { type: 'int' },
  },
});

export type ReceivedSeal = { cycle: string; source: string; after: number; upTo: number; count: number };
export type FrozenFact = Pick<EvidenceFact, 'id' | 'type' | 'subject' | 'data'>;
type Seals = FrozenEvidence['seals'];

/** SQL: the business date of a fact of an event, read from its data. */
export const dateIn = (data: string, { fact }: Pick<FactDefinition, 'fact'>): string =>
  `coalesce(${fact.datedOn.map((field) => `${data}->>'${field}'`).join(', ')})`;

/** Facts read at a time; bounds the memory. */
const READ_SIZE = 2000;

const ADD = `
  insert into fact (event_id, source, type, subject, version, sequence, agency_id, person_id, project_id, data)
  select id, source, type, subject, version, sequence,
    (data->>'agencyId')::uuid, (data->>'personId')::uuid, (data->>'projectId')::uuid, data
  from jsonb_to_recordset($1::jsonb)
    as event(id uuid, source text, type text, subject text, version int, sequence bigint, data jsonb)
  on conflict do nothing`;

/**
 * A cycle's evidence is all facts up to its seals, including those that earlier seals of the service count: every seal
 * begins where the one before it ended, so together they count all of them.
 */
const WAITING_FOR = `
  select upstream.source from unnest($2::text[]) with ordinality as upstream(source, n)
  left join received_seal seal on seal.cycle = $1 and seal.source = upstream.source
  where seal.source is null
    or (select sum(count) from received_seal s where s.source = seal.source and s.up_to <= seal.up_to) <>
      (select count(*) from fact where fact.source = seal.source and sequence <= seal.up_to)
  order by n`;

/** Condition of the frozen evidence. $1 is the last sequence of each source, {"registry": 12, …}. */
const FROZEN = '(fact.sequence <= ($1::jsonb->>fact.source)::bigint)';

/** The next facts in the order of their ids, after $2. */
const NEXT_FACTS = `
  select event_id as id, type, subject, data from fact
  where event_id > $2 and ${FROZEN} order by event_id limit $3`;

/**
 * An agency's own facts; those of the persons it employed; whether these persons' projects elsewhere passed, and still
 * do.
 */
export const OF_AGENCY = `
  with team as (
    select distinct person_id from fact where agency_id = $2 and type = '${EmploymentStarted.type}' and ${FROZEN}
  ), of_team as (
    select * from fact where person_id in (select person_id from team) and agency_id is distinct from $2 and ${FROZEN}
  ), of_projects as (
    select * from fact where project_id in (select project_id from of_team) and type = '${AssessmentDecided.type}'
      and agency_id is distinct from $2 and ${FROZEN}
    union all
    select * from fact where project_id in (select project_id from of_team) and type = '${AssessmentRevoked.type}'
      and agency_id is distinct from $2 and ${FROZEN}
  )
  select event_id as id, type, subject, version, data from (
    select * from fact where agency_id = $2 and ${FROZEN}
    union all select * from of_team
    union all select * from of_projects
  ) as evidence`;

/** Agencies registered by the cutoff that have no rating in the cycle yet, under their last name and code. */
const UNDRAFTED = `
  select fact.agency_id as "agencyId", present.data->>'name' as name, present.data->>'creditCode' as "creditCode"
  from fact cross join lateral (
    select data from fact named where agency_id = fact.agency_id and sequence <= ($1::jsonb->>source)::bigint
      and type in ('${AgencyRegistered.type}', '${AgencyIdentityChanged.type}')
    order by version desc limit 1
  ) present
  where type = '${AgencyRegistered.type}' and ${dateIn('fact.data', AgencyRegistered)} <= $2 and ${FROZEN}
    and not exists (select from rating where rating.agency_id = fact.agency_id and rating.cycle = $3)
  order by fact.agency_id limit $4`;

/** All facts of the other services, and the seals that determine which of them belong to a cycle. */
@Injectable()
export class EvidenceStore {
  constructor(private readonly db: DataSource) {}

  /** Adds facts, each once, in any order: one statement for all. */
  async add(events: readonly RecordedEvent[]): Promise<void> {
    await this.db.query(ADD, [JSON.stringify(events)]);
  }

  async addSeal({ cycle, source, after, upTo, count }: ReceivedSeal): Promise<void> {
    const sql =
      'insert into received_seal (cycle, source, after, up_to, count) values ($1, $2, $3, $4, $5) on conflict do nothing';
    await this.db.query(sql, [cycle, source, after, upTo, count]);
  }

  /** The services whose seal, or some of whose facts, have not arrived. */
  async waitingFor(cycle: string): Promise<string[]> {
    const rows: { source: string }[] = await this.db.query(WAITING_FOR, [cycle, sources]);
    return rows.map(({ source }) => source);
  }

  sealsOf(cycle: string): Promise<Seals> {
    const sql =
      'select source as service, up_to::float8 as "upTo", count from received_seal where cycle = $1 order by source';
    return this.db.query(sql, [cycle]);
  }

  /** All facts up to the seals in the order of their ids, a part at a time. */
  async *read(seals: Seals): AsyncGenerator<FrozenFact[]> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const facts: FrozenFact[] = await this.db.query(NEXT_FACTS, [upToOf(seals), after, READ_SIZE]);
      if (facts.length === 0) return;
      yield facts;
      after = facts.at(-1)!.id;
    }
  }

  /** The frozen facts behind an agency's assessment. */
  ofAgency(agencyId: string, seals: Seals): Promise<EvidenceFact[]> {
    return this.db.query(OF_AGENCY, [upToOf(seals), agencyId]);
  }

  /** Some agencies of the frozen evidence that are not drafted in the cycle yet. */
  undrafted(cycle: string, cutoff: string, seals: Seals, limit: number): Promise<RatedAgency[]> {
    return this.db.query(UNDRAFTED, [upToOf(seals), cutoff, cycle, limit]);
  }
}

const upToOf = (seals: Seals): string =>
  JSON.stringify(Object.fromEntries(seals.map(({ service, upTo }) => [service, upTo])));

import { ApiProperty } from '@nestjs/swagger';
import { allEvents } from '@heng/contracts';
import type { DataSource } from 'typeorm';
import { factsBehind, type Rating } from '../domain/rating.js';
import { type FactRecord, maySeeFact, type Reader, recordFields, recordOf } from '../domain/reader.js';
import { FactRecordView } from '../rating-api.js';
import { dateIn } from '../storage/evidence.store.js';

/** A fact behind a rating. */
export class FactView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'tracking.project-started.v1' }) type!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'business date of the fact' }) date!:
    string | null;
  @ApiProperty({ type: FactRecordView, nullable: true, description: 'the one record of it that the reader may read' })
  record!: FactRecord | null;
}

/** The business date of a fact, as the method reads it. */
const DATES = allEvents.flatMap(({ type, fact }) => (fact ? [`when '${type}' then ${dateIn('data', { fact })}`] : []));
const FACTS = `
  select event_id as id, type, case type ${DATES.join(' ')} end as date,
    jsonb_build_object(${recordFields.map((field) => `'${field}', data->'${field}'`).join(', ')}) as data
  from fact where event_id = any($1::uuid[]) order by event_id`;
type FactRow = Omit<FactView, 'record'> & Readonly<{ data: Record<string, unknown> }>;

/** The facts behind a rating, and those drawn for its spot check, as far as the reader sees them. */
export async function readFacts(db: DataSource, reader: Reader, rating: Rating): Promise<FactView[]> {
  const shown = [...factsBehind(rating.assessment), ...(rating.drawnFacts ?? [])];
  const rows: FactRow[] = await db.query(FACTS, [shown]);
  return rows
    .filter(({ type }) => maySeeFact(reader, type))
    .map(({ data, ...fact }) => ({ ...fact, record: recordOf(reader, rating, { type: fact.type, data }) }));
}

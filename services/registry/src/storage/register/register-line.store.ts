import { Injectable } from '@nestjs/common';
import { Clock, StoreContext } from '@heng/kit';
import { loadSyllables, searchKeys } from '@heng/search-keys';
import type { EntityManager } from 'typeorm';
import type { Sections } from '../../domain/disclosure/disclosure.js';
import { industryCodes } from '../../domain/disclosure/industry-codes.js';
import { publicSections } from '../../domain/disclosure/publicity.js';
import type { RegisterChange } from '../../domain/register/register-change.js';
import { StandardStore } from '../disclosure/standard.store.js';
import { FieldWithholdings } from '../withholding/field-withholdings.js';

/** The texts that make up an agency's line; the database fills in the rest. */
type Source = { id: string; names: string[]; codes: string[]; standard: string | null; basics: Sections };

const LOCK = `select pg_advisory_xact_lock(hashtextextended('register', 2))`;

const SOURCES = `
  select a.id, r.standard,
    array[a.name] || array(select distinct name from agency_identity where agency_id = a.id and name <> a.name) as names,
    array[a.credit_code] || array(
      select distinct credit_code from agency_identity where agency_id = a.id and credit_code <> a.credit_code) as codes,
    jsonb_build_object('basics', coalesce(r.sections -> 'basics', '{}')) as basics
  from agency a
  left join lateral (
    select standard, sections from disclosure_revision where agency_id = a.id order by revision desc limit 1
  ) r on true
  where a.id = any($1::uuid[])`;

/** A field that another withholding still hides, such as the prolongation of an ended one, is not shown. */
const RECORD = `
  insert into register_change (event_id, agency_id, kind, at, facts)
  select "eventId", "agencyId", kind, at, facts
  from jsonb_to_recordset($1::jsonb)
    as c("eventId" uuid, "agencyId" uuid, kind text, at timestamptz, facts jsonb, n int)
  where exists (select from agency where id = "agencyId")
    and not (kind = 'field-shown' and exists (
      select from withholding w where w.agency_id = "agencyId" and w.field = facts ->> 'field'
        and (w.state = 'granted' or (w.state = 'requested' and w.hides_meanwhile))))
  order by n
  on conflict (event_id) do nothing`;

const FILLED =
  'names, sounds, readings, codes, grams, city, industries, state, province, registered_on, disclosed_on, completeness, ' +
  'grade, cycle, change, changed_at';
const REFRESH = `
  insert into register_line (agency_id, ${FILLED})
  select a.id, w.names, w.sounds, w.readings, w.codes, w.grams, w.city, w.industries,
    a.state, a.province, a.registered_on,
    r.published_on, case when r.complete then 100 else coalesce(100 * r.answered / nullif(r.required, 0), 0) end, g.grade, g.cycle,
    c.position, c.at
  from jsonb_to_recordset($1::jsonb)
    as w(id uuid, names text, sounds text, readings text, codes text, grams int[], city text, industries text[])
  join agency a on a.id = w.id
  join lateral (
    select position, at from register_change where agency_id = a.id order by position desc limit 1
  ) c on true
  left join lateral (
    select published_on, answered, required, complete from disclosure_revision
    where agency_id = a.id order by revision desc limit 1
  ) r on true
  left join agency_rating g on g.agency_id = a.id
  on conflict (agency_id) do update set (${FILLED}) = row(${FILLED.replace(/\w+/g, 'excluded.$&')})`;

/** The public search index of the register: one line per agency, and its changes in the order of recording. */
@Injectable()
export class RegisterLineStore {
  constructor(
    private readonly context: StoreContext,
    private readonly standards: StandardStore,
    private readonly withholdings: FieldWithholdings,
    private readonly clock: Clock,
  ) {}

  /**
   * Rebuilds the lines of the agencies from the present tables, and adds new changes. Transactions do this one after
   * the other, so the latest state wins, whatever the order and repetitions of events.
   */
  take(agencyIds: readonly string[], changes: readonly RegisterChange[]): Promise<void> {
    return this.context.db.transaction(async (tx) => {
      await tx.query(LOCK);
      await tx.query(RECORD, [JSON.stringify(changes.map((change, n) => ({ ...change, n })))]);
      await tx.query(REFRESH, [JSON.stringify(await this.wordsOf(tx, agencyIds))]);
    });
  }

  private async wordsOf(tx: EntityManager, agencyIds: readonly string[]) {
    const sources: Source[] = await tx.query(SOURCES, [agencyIds]);
    const syllablesOf = await loadSyllables();
    const withheld = await this.withholdings.inForce(agencyIds, this.clock.today(), tx);
    return Promise.all(
      sources.map(async ({ id, names, codes, standard, basics }) => {
        const shown = standard
          ? publicSections(basics, await this.standards.ofVersion(standard), withheld.get(id) ?? [])['basics']
          : undefined;
        const city = typeof shown?.['city'] === 'string' ? shown['city'] : null;
        return { id, ...searchKeys(names, codes, syllablesOf), city, industries: industryCodes(shown?.['industries']) };
      }),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { afterCursor, type Page, PAGE_SIZE, pageOf, type Principal } from '@heng/kit';
import { DataSource } from 'typeorm';
import { refuse } from '../domain/plausibility/plausibility-refusals.js';
import type { Signal } from '../domain/plausibility/plausibility-signal.js';
import { SignalStore } from '../storage/plausibility/signal.store.js';
import { type SignalView, viewOf } from './signal-view.js';

export type SignalFilter = { kind?: string; state?: string; cursor?: string };

const SELECT = `
  select id, version, kind, person_id as "personId", agency_ids as "agencyIds", from_day::text as "from",
    until_day::text as until, sides, found_on::text as "foundOn", state, explanations, outcome, reason,
    closed_on::text as "closedOn"
  from signal`;

/** $1 kind, $2 and $3 the key after which the page begins, $4 how many; the latest first. */
const PAGE = `($1::text is null or kind = $1) and ($2::date is null or (found_on, id) < ($2, $3::uuid))
  order by found_on desc, id desc limit $4`;

export const PAGE_OF_SIGNALS = `${SELECT} where ${PAGE}`;
/** $5 the state. */
export const PAGE_IN_STATE = `${SELECT} where state = $5 and ${PAGE}`;
/** $5 the agency, $6 the state. */
export const PAGE_OF_AGENCY = `${SELECT} where agency_ids @> array[$5::uuid] and ($6::text is null or state = $6) and ${PAGE}`;

@Injectable()
export class ReadSignals {
  constructor(
    private readonly db: DataSource,
    private readonly signals: SignalStore,
  ) {}

  /** The latest signals first: staff read all, an agency those that concern it. */
  async page({ kind, state, cursor }: SignalFilter, caller: Principal): Promise<Page<SignalView>> {
    const asAgency = caller.role === 'agency' ? await this.idOfAgency(caller.org) : null;
    if (asAgency === undefined) return { items: [], next: null };
    const values = [kind ?? null, ...afterCursor(cursor, 2), PAGE_SIZE + 1];
    const rows = await this.rows(asAgency, state ?? null, values);
    const { items, next } = pageOf(rows, PAGE_SIZE, ({ foundOn, id }) => [foundOn, id]);
    return { items: items.map((signal) => viewOf(signal, asAgency)), next };
  }

  /** @throws `kit.record-not-found`, `registry.signal-not-yours` */
  async one(id: string, caller: Principal): Promise<SignalView> {
    const signal = await this.signals.get(id);
    return viewOf(signal, await this.readerOf(signal, caller));
  }

  /** The agency that reads a signal, null for staff. */
  private async readerOf(
    { agencyIds }: Signal,
    { role, org }: Pick<Principal, 'role' | 'org'>,
  ): Promise<string | null> {
    if (role !== 'agency') return null;
    const agencyId = await this.signals.agencyOf(agencyIds, org);
    if (!agencyId) throw refuse('signal-not-yours');
    return agencyId;
  }

  private rows(agencyId: string | null, state: string | null, values: readonly unknown[]): Promise<Signal[]> {
    if (agencyId !== null) return this.db.query(PAGE_OF_AGENCY, [...values, agencyId, state]);
    return state === null
      ? this.db.query(PAGE_OF_SIGNALS, [...values])
      : this.db.query(PAGE_IN_STATE, [...values, state]);
  }

  private async idOfAgency(creditCode: string | undefined): Promise<string | undefined> {
    const [agency]: { id: string }[] = await this.db.query('select id from agency where credit_code = $1', [
      creditCode ?? null,
    ]);
    return agency?.id;
  }
}

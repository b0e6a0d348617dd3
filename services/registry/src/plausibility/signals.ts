import { Injectable } from '@nestjs/common';
import { FileStore } from '@heng/files';
import { handedIn } from '@heng/files/domain';
import { type Changing, Clock, type Page, type Principal, TableQuery } from '@heng/kit';
import { DataSource } from 'typeorm';
import { refuse } from '../domain/plausibility/plausibility-refusals.js';
import { explain, settle, type Settlement, type Signal } from '../domain/plausibility/plausibility-signal.js';
import { AgencyFiles } from '../storage/files/agency-files.js';
import { SignalStore, signalTable } from '../storage/plausibility/signal.store.js';

export type SignalFilter = { kind?: string; state?: string; cursor?: string };
/** A signal, and the agency that reads it; null for staff. */
export type SignalAs = { signal: Signal; agencyId: string | null };
type Reader = Pick<Principal, 'role' | 'org'>;

const SIGNALS = new TableQuery(signalTable);

/** The conditions for a page of signals, and their values. An index serves each. */
export function pageOfSignals(agencyId: string | null, { kind, state }: SignalFilter) {
  const conditions = [
    { sql: 'agency_ids @> array[$::uuid]', value: agencyId },
    { sql: 'state = $', value: state ?? null },
    { sql: 'kind = $', value: kind ?? null },
  ].filter(({ value }) => value !== null);
  const where = conditions.map(({ sql }, n) => sql.replace('$', `$${n + 1}`)).join(' and ') || 'true';
  return { where, values: conditions.map(({ value }) => value) };
}

/** Signals about contradictory facts of a person: agencies explain them, staff settle them. */
@Injectable()
export class Signals {
  constructor(
    private readonly signals: SignalStore,
    private readonly files: FileStore,
    private readonly agencyFiles: AgencyFiles,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  /** @throws DomainError `registry.signal-not-yours`, `registry.signal-closed`, `kit.file-unknown`, `kit.file-unfit` */
  async explain({ id, version, cause }: Changing, text: string, fileIds: readonly string[]): Promise<SignalAs> {
    const { role, org, sub: by } = cause.actor;
    const agencyId = (await this.readerOf(await this.signals.get(id), cause.actor))!;
    const signal = await this.signals.transaction(async (tx) => {
      const [named, codes] = [await this.files.named(tx, fileIds), await this.agencyFiles.codesOf(tx, org!)];
      const decide = (current: Signal) => {
        const files = handedIn('fileIds', fileIds, named, { codes, role });
        return explain(current, { agencyId, text, files, by }, this.clock.today());
      };
      return this.signals.changeExistingIn(tx, id, cause, decide, { expect: version });
    });
    return { signal, agencyId };
  }

  /** @throws DomainError `registry.signal-closed` */
  settle(at: Changing, settlement: Settlement): Promise<Signal> {
    const { sub } = at.cause.actor;
    return this.signals.changeAt(at, (signal) => settle(signal, settlement, sub, this.clock.today()));
  }

  /**
   * Lists signals in the order of arrival, or those of a state in the order in which they came to it: staff read all, an
   * agency those that concern it.
   */
  async page(filter: SignalFilter, reader: Reader): Promise<Page<SignalAs>> {
    const agencyId = await this.agencyOf(reader);
    if (agencyId === undefined) return { items: [], next: null };
    const order = filter.state === undefined ? 'arrival' : 'entered';
    const { items, next } = await SIGNALS.queue(this.db, order, filter.cursor, pageOfSignals(agencyId, filter));
    return { items: items.map((signal) => ({ signal, agencyId })), next };
  }

  /** @throws DomainError `kit.record-not-found`, `registry.signal-not-yours` */
  async one(id: string, reader: Reader): Promise<SignalAs> {
    const signal = await this.signals.get(id);
    return { signal, agencyId: await this.readerOf(signal, reader) };
  }

  private async readerOf({ agencyIds }: Signal, reader: Reader): Promise<string | null> {
    const agencyId = await this.agencyOf(reader);
    if (agencyId === undefined || (agencyId && !agencyIds.includes(agencyId))) throw refuse('signal-not-yours');
    return agencyId;
  }

  /** The agency that reads; null for staff, undefined for an organisation that is not on the register. */
  private async agencyOf({ role, org }: Reader): Promise<string | null | undefined> {
    if (role !== 'agency') return null;
    const sql = 'select id from agency where credit_code = $1';
    const [agency]: { id: string }[] = await this.db.query(sql, [org ?? null]);
    return agency?.id;
  }
}

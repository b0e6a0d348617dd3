import { Injectable } from '@nestjs/common';
import { ChangeStore, Clock, refuseKit, StoreContext, tableOf } from '@heng/kit';
import { refuse } from '../../domain/disclosure/disclosure-refusals.js';
import type { DisclosureStandard } from '../../domain/disclosure/disclosure-standard.js';
import type { PublishedStandard } from '../../domain/disclosure/disclosure-standard-version.js';
import { shippedStandards } from './shipped-standards.js';

export const standardTable = tableOf<PublishedStandard>(
  'disclosure_standard',
  {
    standard: { type: 'text' },
    inForceFrom: { type: 'date' },
    publishedOn: { type: 'date' },
    publishedBy: { type: 'jsonb' },
    // The original text, which keeps the order of sections and fields.
    document: { type: 'json' },
  },
  [
    { name: 'disclosure_standard_version', columns: ['standard'], unique: true },
    { name: 'disclosure_standard_day', columns: ['inForceFrom'], unique: true },
  ],
);

/** The versions of the disclosure standard: those shipped with the service, and those that staff published. */
@Injectable()
export class StandardStore extends ChangeStore<PublishedStandard> {
  private known: { day: string; standards: Promise<readonly DisclosureStandard[]> } | undefined;

  constructor(
    context: StoreContext,
    private readonly clock: Clock,
  ) {
    super(context, standardTable, {
      disclosure_standard_version: ({ standard }) => refuse('disclosure-standard-version-taken', { version: standard }),
      disclosure_standard_day: ({ inForceFrom }) => refuse('disclosure-standard-day-taken', { inForceFrom }),
    });
  }

  /** All present versions. */
  async all(): Promise<readonly DisclosureStandard[]> {
    const rows: { document: DisclosureStandard }[] = await this.context.db.query(
      'select document from disclosure_standard order by in_force_from',
    );
    return [...shippedStandards, ...rows.map(({ document }) => document)];
  }

  /**
   * The versions that have begun by today, and perhaps coming ones: read once a day, because a version is published
   * before the day it begins and never changes afterwards.
   */
  async begun(): Promise<readonly DisclosureStandard[]> {
    const day = this.clock.today();
    if (this.known?.day !== day) {
      const standards = this.all();
      this.known = { day, standards };
      standards.catch(() => (this.known = undefined));
    }
    return this.known.standards;
  }

  /** One version, for reading its revisions. @throws `kit.record-not-found` */
  async ofVersion(version: string): Promise<DisclosureStandard> {
    const isIt = (standard: DisclosureStandard) => standard.version === version;
    const found = (await this.begun()).find(isIt) ?? (await this.all()).find(isIt);
    if (!found) throw refuseKit('record-not-found', { what: 'disclosure standard', id: version });
    return found;
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, refuseKit } from '@heng/kit';
import { mustBeInForce } from '../domain/disclosure/disclosure.js';
import { type DisclosureStandard, standardInForce } from '../domain/disclosure/disclosure-standard.js';
import { changesBetween, type StandardChanges } from '../domain/disclosure/disclosure-standard-changes.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';

export type StandardState = 'superseded' | 'in-force' | 'to-come';
export type StandardLine = { standard: string; inForceFrom: string; state: StandardState };

@Injectable()
export class ReadStandards {
  constructor(
    private readonly standards: StandardStore,
    private readonly clock: Clock,
  ) {}

  /** All versions, the last to begin first. */
  async list(): Promise<StandardLine[]> {
    const standards = await this.inOrder();
    return standards.map((standard) => this.lineOf(standard, standards)).toReversed();
  }

  /** @throws `registry.disclosure-standard-none` */
  async inForce(): Promise<StandardLine & { document: DisclosureStandard }> {
    return this.one(mustBeInForce(await this.standards.begun(), this.clock.today()).version);
  }

  /** @throws `kit.record-not-found` */
  async one(version: string): Promise<StandardLine & { document: DisclosureStandard }> {
    const standards = await this.inOrder();
    const document = mustFind(standards, version);
    return { ...this.lineOf(document, standards), document };
  }

  /** What a version changes against another, by itself the one before it. @throws `kit.record-not-found` */
  async changes(version: string, from?: string): Promise<StandardChanges & { from: string | null; to: string }> {
    const standards = await this.inOrder();
    const to = mustFind(standards, version);
    const old = from === undefined ? standards[standards.indexOf(to) - 1] : mustFind(standards, from);
    const nothing = { version: '', inForceFrom: '', sections: {} };
    return { from: old?.version ?? null, to: version, ...changesBetween(old ?? nothing, to) };
  }

  private async inOrder(): Promise<DisclosureStandard[]> {
    return (await this.standards.all()).toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1));
  }

  private lineOf({ version, inForceFrom }: DisclosureStandard, standards: readonly DisclosureStandard[]): StandardLine {
    const today = this.clock.today();
    const current = standardInForce(standards, today)?.version === version;
    const state = current ? 'in-force' : inForceFrom > today ? 'to-come' : 'superseded';
    return { standard: version, inForceFrom, state };
  }
}

function mustFind(standards: readonly DisclosureStandard[], version: string): DisclosureStandard {
  const found = standards.find((standard) => standard.version === version);
  if (!found) throw refuseKit('record-not-found', { what: 'disclosure standard', id: version });
  return found;
}

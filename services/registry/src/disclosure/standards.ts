import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew, refuseKit } from '@heng/kit';
import {
  type DisclosureStandard,
  mustBeInForce,
  parseStandard,
  standardInForce,
} from '../domain/disclosure/disclosure-standard.js';
import { changesBetween } from '../domain/disclosure/disclosure-standard-changes.js';
import { type PublishedStandard, publishStandard } from '../domain/disclosure/disclosure-standard-version.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';
import type { StandardChangesView, StandardLineView, StandardView } from './standard-view.js';

const NOTHING: DisclosureStandard = { version: '', inForceFrom: '', sections: {} };

/** The versions of the disclosure standard (R3). */
@Injectable()
export class Standards {
  constructor(
    private readonly standards: StandardStore,
    private readonly clock: Clock,
  ) {}

  async publish(document: unknown, cause: Cause): Promise<PublishedStandard> {
    const [id, standard, known] = [idOfNew(cause), parseStandard(document), await this.standards.all()];
    return this.standards.change(id, cause, () =>
      publishStandard(id, standard, known, cause.actor, this.clock.today()),
    );
  }

  /** Lists all versions, the last to begin first. */
  async list(): Promise<StandardLineView[]> {
    const standards = await this.inOrder();
    return standards.map((standard) => this.lineOf(standard, standards)).toReversed();
  }

  /** @throws DomainError `registry.disclosure-standard-none` */
  async inForce(): Promise<StandardView> {
    return this.one(mustBeInForce(await this.standards.begun(), this.clock.today()).version);
  }

  /** @throws DomainError `kit.record-not-found` */
  async one(version: string): Promise<StandardView> {
    const standards = await this.inOrder();
    const document = mustFind(standards, version);
    return { ...this.lineOf(document, standards), document };
  }

  /** Compares a version with another, or with the one before it. @throws DomainError `kit.record-not-found` */
  async changes(version: string, from?: string): Promise<StandardChangesView> {
    const standards = await this.inOrder();
    const to = mustFind(standards, version);
    const old = from === undefined ? standards[standards.indexOf(to) - 1] : mustFind(standards, from);
    return { from: old?.version ?? null, to: version, ...changesBetween(old ?? NOTHING, to) };
  }

  private async inOrder(): Promise<DisclosureStandard[]> {
    return (await this.standards.all()).toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1));
  }

  private lineOf(standard: DisclosureStandard, standards: readonly DisclosureStandard[]): StandardLineView {
    const { version, inForceFrom } = standard;
    const today = this.clock.today();
    const isInForce = standardInForce(standards, today) === standard;
    const state = isInForce ? 'in-force' : inForceFrom > today ? 'to-come' : 'superseded';
    return { standard: version, inForceFrom, state };
  }
}

function mustFind(standards: readonly DisclosureStandard[], version: string): DisclosureStandard {
  const found = standards.find((standard) => standard.version === version);
  if (!found) throw refuseKit('record-not-found', { what: 'disclosure standard', id: version });
  return found;
}

import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { parseStandard } from '../domain/disclosure/disclosure-standard-document.js';
import { type PublishedStandard, publishStandard } from '../domain/disclosure/disclosure-standard-version.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';

@Injectable()
export class PublishStandard {
  constructor(
    private readonly standards: StandardStore,
    private readonly clock: Clock,
  ) {}

  async execute(document: unknown, cause: Cause): Promise<PublishedStandard> {
    const [id, standard, known] = [idOfNew(cause), parseStandard(document), await this.standards.all()];
    return this.standards.change(id, cause, () =>
      publishStandard(id, standard, known, cause.actor, this.clock.today()),
    );
  }
}

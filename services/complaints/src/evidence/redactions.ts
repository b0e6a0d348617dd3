import { Injectable } from '@nestjs/common';
import { FileStore } from '@heng/files';
import { mustBeOwn, mustBePublishable } from '@heng/files/domain';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { redact, type Redacting, type Redaction } from '../domain/evidence/redaction.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Deciders } from '../storage/deciders.js';
import { RedactionStore } from '../storage/redaction.store.js';
import { Exhibits } from '../storage/exhibits.js';

/** The redactions that staff make for the other side (R6). */
@Injectable()
export class Redactions {
  constructor(
    private readonly redactions: RedactionStore,
    private readonly complaints: ComplaintStore,
    private readonly exhibits: Exhibits,
    private readonly deciders: Deciders,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `kit.record-not-found`, `complaints.redaction-of-nothing`, `complaints.redaction-unfit`,
   * `kit.file-unknown`, `kit.file-not-publishable`, as `Deciders.mustDecide`
   */
  async redact(complaintId: string, given: Redacting, cause: Cause): Promise<Redaction> {
    const complaint = await this.complaints.get(complaintId);
    await this.deciders.mustDecide({ id: complaintId, cause });
    const exhibits = await this.exhibits.of(complaintId, 'staff');
    const by = { id: idOfNew(cause), author: cause.actor.sub, today: this.clock.today() };
    const ids = given.fileId === null ? [] : [given.fileId];
    return this.redactions.transaction(async (tx) => {
      const made = await this.redactions.changeIn(tx, by.id, cause, () => redact(given, complaint, exhibits, by));
      const files = await this.files.named(tx, ids);
      mustBeOwn('fileId', ids, files, { codes: [], role: 'alliance-staff' });
      for (const file of files) mustBePublishable('fileId', file);
      return made;
    });
  }
}

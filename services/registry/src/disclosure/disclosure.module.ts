import { Module } from '@nestjs/common';
import { AnnounceStandardConsumer } from './announce-standard.consumer.js';
import { AnnounceStandard } from './announce-standard.js';
import { DiscardDraft } from './discard-draft.js';
import { EditDraftHttp } from './edit-draft.http.js';
import { PublishDisclosureHttp } from './publish-disclosure.http.js';
import { PublishDisclosure } from './publish-disclosure.js';
import { PublishDraft } from './publish-draft.js';
import { PublishStandardHttp } from './publish-standard.http.js';
import { PublishStandard } from './publish-standard.js';
import { ReadCompletenessHttp } from './read-completeness.http.js';
import { ReadCompleteness } from './read-completeness.query.js';
import { ReadDisclosuresHttp } from './read-disclosures.http.js';
import { ReadDisclosures } from './read-disclosures.query.js';
import { ReadDraft } from './read-draft.query.js';
import { ReadStandardsHttp } from './read-standards.http.js';
import { ReadStandards } from './read-standards.query.js';
import { WriteDraft } from './write-draft.js';

/** R3: what must be disclosed, drafts, and immutable revisions. */
@Module({
  controllers: [
    PublishStandardHttp,
    AnnounceStandardConsumer,
    ReadStandardsHttp,
    PublishDisclosureHttp,
    ReadDisclosuresHttp,
    ReadCompletenessHttp,
    EditDraftHttp,
  ],
  providers: [
    PublishStandard,
    AnnounceStandard,
    ReadStandards,
    PublishDisclosure,
    ReadDisclosures,
    ReadCompleteness,
    WriteDraft,
    DiscardDraft,
    PublishDraft,
    ReadDraft,
  ],
})
export class DisclosureModule {}

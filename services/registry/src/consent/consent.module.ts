import { Module } from '@nestjs/common';
import { ConsentHttp } from './consent.http.js';
import { DecideConsent } from './decide-consent.js';
import { IssueConsentLinkHttp } from './issue-consent-link.http.js';
import { IssueConsentLink } from './issue-consent-link.js';
import { LinkSecret } from './link-secret.js';
import { ReadConsent } from './read-consent.query.js';

/** PIPL 25: a person decides whether the own name is public. */
@Module({
  controllers: [IssueConsentLinkHttp, ConsentHttp],
  providers: [LinkSecret, IssueConsentLink, ReadConsent, DecideConsent],
})
export class ConsentModule {}

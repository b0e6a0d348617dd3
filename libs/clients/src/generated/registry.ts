export interface paths {
  readonly '/agencies': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Search the register of agencies */
    readonly get: operations['searchAgencies'];
    readonly put?: never;
    /** Register an agency without an application, such as one taken over (R2) */
    readonly post: operations['registerAgency'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show one agency: identity, disclosure, figures, team, merits, ratings */
    readonly get: operations['readAgency'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/certificates': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the certificates of an agency’s present employees */
    readonly get: operations['listCertificates'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/completeness': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Judge the latest revision by the standard in force and coming ones (R2, R3) */
    readonly get: operations['readCompleteness'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/confirmation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Confirm that your agency’s whole disclosure is still true (R3) */
    readonly post: operations['confirmDisclosure'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/credit-code-verification': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record that a legacy credit code was verified by hand */
    readonly post: operations['verifyCreditCode'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/deregistration': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take an agency off the register */
    readonly post: operations['deregisterAgency'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/disclosures': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the revisions of an agency’s disclosure, the latest first (R3) */
    readonly get: operations['listDisclosures'];
    readonly put?: never;
    /** Publish a revision of a disclosure; the answer lists the missing fields (R3) */
    readonly post: operations['publishDisclosure'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/disclosures/{revision}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show one revision with its content and commitments */
    readonly get: operations['readDisclosure'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/disclosures/compare': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Compare two revisions field by field */
    readonly get: operations['compareDisclosures'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/draft': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show the draft of the next revision and its missing fields; an empty one shows the published content */
    readonly get: operations['readDraft'];
    /** Write the whole draft; a refusal names all faults at once */
    readonly put: operations['writeDraft'];
    readonly post?: never;
    /** Discard the draft */
    readonly delete: operations['discardDraft'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/draft/{section}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Write one section of the draft; the others stay as they are */
    readonly put: operations['writeDraftSection'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/draft/publication': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Publish the draft as the next revision (R3); this empties the draft */
    readonly post: operations['publishDraft'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/employments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List an agency’s employments, the latest first */
    readonly get: operations['listEmployments'];
    readonly put?: never;
    /** Record the start of a person’s employment at an agency */
    readonly post: operations['startEmployment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/figures': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show the platform’s figures of an agency, and its differing claims (R3 4, 5) */
    readonly get: operations['readFigures'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/identity': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record a new name, credit code or province; the former ones are kept */
    readonly post: operations['changeAgencyIdentity'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/knowledge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Share knowledge (R9 6), public once its merit is recognised */
    readonly post: operations['shareKnowledge'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/merits': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List an agency’s recognised merits; the agency and staff see all */
    readonly get: operations['listAgencyMerits'];
    readonly put?: never;
    /** Claim an award, a contribution, research or a citation (R9 5, 6) */
    readonly post: operations['claimMerit'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/reinstatement': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End a suspension, or reinstate a deregistered agency */
    readonly post: operations['reinstateAgency'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/sections/{section}/confirmation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Confirm that one section is still true (R3) */
    readonly post: operations['confirmSection'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/suspension': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Suspend an agency: it neither hires nor claims merits and is not rated */
    readonly post: operations['suspendAgency'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/team': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Count an agency’s employees and the certified among them; name those who consented */
    readonly get: operations['readTeam'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/timeliness': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show the days on which each section was last changed and confirmed, and the stale ones */
    readonly get: operations['readTimeliness'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/agencies/{id}/withholdings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List requests to withhold a field and their outcomes, the latest first */
    readonly get: operations['listWithholdingsOf'];
    readonly put?: never;
    /** Ask to withhold a field as a trade secret */
    readonly post: operations['requestWithholding'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/applications': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the applications of a state, oldest first; an applicant lists its own */
    readonly get: operations['listApplications'];
    readonly put?: never;
    /** Draft your application for registration (R2) */
    readonly post: operations['draftApplication'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/applications/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show one application, with the agencies of a similar name */
    readonly get: operations['readApplication'];
    /** Change your draft, or an application that was returned to you */
    readonly put: operations['changeApplication'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/applications/{id}/approval': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Approve an application and register its agency, as `agencyId` of the answer */
    readonly post: operations['approveApplication'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/applications/{id}/refusal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Refuse an application, with reasons */
    readonly post: operations['refuseApplication'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/applications/{id}/return': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Return an application with the corrections to make */
    readonly post: operations['returnApplication'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/applications/{id}/submission': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Submit your application */
    readonly post: operations['submitApplication'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/applications/{id}/withdrawal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Withdraw your application while it is open */
    readonly post: operations['withdrawApplication'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/certificates/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a certificate and why it was renewed or not, to an employer or staff */
    readonly get: operations['readCertificate'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/consent-links': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send a one-time link to an address, if the register knows it; the answer is the same for an unknown one */
    readonly post: operations['askForConsentLink'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/consent/{token}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show the question that a one-time link asks; opening it spends nothing */
    readonly get: operations['readConsent'];
    readonly put?: never;
    /** Give or withdraw consent to the publication of your name; this spends the link */
    readonly post: operations['decideConsent'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/consultants': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record a consultant */
    readonly post: operations['recordConsultant'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/consultants/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a consultant with name and address to an employer or staff */
    readonly get: operations['readConsultant'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/consultants/{id}/consent-links': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send a person a one-time link for the decision on the own name */
    readonly post: operations['issueConsentLink'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/consultants/{id}/email': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Change the address for a person’s consent links, for an employer or staff */
    readonly put: operations['changeConsultantEmail'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dead-letters': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the messages that no handler took, oldest first */
    readonly get: operations['listDeadLetters'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dead-letters/{id}/replays': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Hand a message to its handlers again */
    readonly post: operations['replayDeadLetter'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/disclosure-standards': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the versions of the disclosure standard, including those published in advance (R3) */
    readonly get: operations['listStandards'];
    readonly put?: never;
    /** Publish a version of the disclosure standard in advance and announce it to every agency (R3) */
    readonly post: operations['publishStandard'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/disclosure-standards/{version}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show one version, in force or not */
    readonly get: operations['readStandard'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/disclosure-standards/{version}/changes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the sections and fields that a version adds, removes and changes */
    readonly get: operations['readStandardChanges'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/disclosure-standards/in-force': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show the version in force today */
    readonly get: operations['readStandardInForce'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/employments/{id}/end': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record the end of a person’s employment at an agency */
    readonly post: operations['endEmployment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/experts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the pool of experts, first enrolled first */
    readonly get: operations['listExperts'];
    readonly put?: never;
    /** Take an expert into the pool (R8) */
    readonly post: operations['enrolExpert'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/experts/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show one expert */
    readonly get: operations['readExpert'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/experts/{id}/affiliations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record an expert’s affiliation, or correct its last day */
    readonly post: operations['affiliateExpert'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/experts/{id}/fields': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Set an expert’s fields of expertise */
    readonly put: operations['setExpertFields'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/experts/{id}/leaving': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Let an expert leave the pool */
    readonly post: operations['releaseExpert'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/experts/{id}/reinstatement': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End a suspension, or readmit an expert who had left */
    readonly post: operations['reinstateExpert'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/experts/{id}/relations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record an expert’s interest in an agency, or correct its last day (R8) */
    readonly post: operations['relateExpert'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/experts/{id}/suspension': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Suspend an expert: no panel draws the expert for the time being */
    readonly post: operations['suspendExpert'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/experts/own': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show the calling expert’s own record (PIPL 45) */
    readonly get: operations['readOwnExpert'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/feed.atom': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the changes of the public register as an Atom feed, newest first */
    readonly get: operations['readFeed'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/files': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Upload one file as evidence: PDF, picture, Word, Excel, PowerPoint, OFD, text or CSV */
    readonly post: operations['uploadFile'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/files/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a file and its scan to its organisation, staff and readers to whom it is open */
    readonly get: operations['readFile'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/files/{id}/content': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Download the sealed original; each download is recorded */
    readonly get: operations['downloadFile'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/files/{id}/downloads': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the downloads of a file, last first */
    readonly get: operations['listFileDownloads'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/health/live': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show that the process answers, with its version and commit */
    readonly get: operations['readLiveness'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/health/ready': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show whether the service can work: database, broker, not stopping; with its business date */
    readonly get: operations['readReadiness'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/imports': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List imports, the latest first: all for staff, its own for an agency */
    readonly get: operations['listImports'];
    readonly put?: never;
    /** Import the rows of a file: they are staged now, and checked and applied in the background */
    readonly post: operations['stageImport'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/imports/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show the progress of an import */
    readonly get: operations['readImport'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/imports/{id}/cancellation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Cancel an import; rows that were applied one by one stay applied */
    readonly post: operations['cancelImport'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/imports/{id}/faults': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the faulty rows of an import, by line */
    readonly get: operations['listImportFaults'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/imports/{id}/faults.csv': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Download the faulty rows of an import with their faults, without personal data */
    readonly get: operations['downloadImportFaults'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/imports/templates/{kind}.csv': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Download an empty file of a kind, to fill in */
    readonly get: operations['downloadImportTemplate'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/knowledge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the shared knowledge that staff recognised, newest first */
    readonly get: operations['listKnowledge'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/knowledge/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show one item with its file, its citations and awards */
    readonly get: operations['readKnowledge'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/merits': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the merits of a state, first claimed first */
    readonly get: operations['listMerits'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/merits/{id}/recognition': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Recognise a merit: it counts from now on (R9 5, 6) */
    readonly post: operations['recogniseMerit'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/merits/{id}/refusal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Refuse a merit, with the reason */
    readonly post: operations['refuseMerit'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/metrics': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show the figures for Prometheus */
    readonly get: operations['readMetrics'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/open-data': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Describe the open data: licence, date, number of records, columns, formats (after DCAT) */
    readonly get: operations['describeOpenData'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/open-data/agencies.{format}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Download the whole register as CSV, JSON lines or Excel */
    readonly get: operations['downloadRegister'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/signals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List signals about contradictory facts, newest first; an agency reads its own */
    readonly get: operations['listSignals'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/signals/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show one signal; an agency reads its own side */
    readonly get: operations['readSignal'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/signals/{id}/explanation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Explain your agency’s side; a later text replaces the earlier one */
    readonly post: operations['explainSignal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/signals/{id}/settlement': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Close a signal as settled, or leave it to a spot check */
    readonly post: operations['settleSignal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/withholding-challenges': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List challenges in a state, the oldest first */
    readonly get: operations['listChallenges'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/withholding-challenges/{id}/decision': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Decide on a challenge, with reasons that are public */
    readonly post: operations['decideChallenge'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/withholdings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List withholdings in a state, those to be decided first at the top */
    readonly get: operations['listWithholdings'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/withholdings/{id}/challenges': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List challenges and the decisions on them, the oldest first */
    readonly get: operations['listChallengesOf'];
    readonly put?: never;
    /** Challenge the withholding of a field; no name is required */
    readonly post: operations['fileChallenge'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/withholdings/{id}/end': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End a withholding, or withdraw the request: the field is public again */
    readonly post: operations['endWithholding'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/withholdings/{id}/grant': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Grant the withholding of a field, with reasons */
    readonly post: operations['grantWithholding'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/withholdings/{id}/refusal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Refuse the withholding of a field, with reasons: the field is public */
    readonly post: operations['refuseWithholding'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly AffiliationBody: {
      /**
       * @description credit code of the organisation
       * @example 91350100M000100Y43
       */
      readonly creditCode: string;
      /**
       * Format: date
       * @description the first day; a repeated one corrects the last day
       * @example 2026-03-02
       */
      readonly from: string;
      /**
       * Format: date
       * @description the last day, inclusive
       * @example 2026-03-02
       */
      readonly until?: string;
    };
    readonly AffiliationView: {
      /** @description credit code of the organisation */
      readonly creditCode: string;
      /**
       * Format: date
       * @example 2020-01-01
       */
      readonly from: string;
      /**
       * Format: date
       * @description the last day, inclusive
       */
      readonly until: string | null;
    };
    readonly AgencyLine: {
      /**
       * Format: date-time
       * @description the time of the latest change; null until the register has kept the first one
       * @example 2026-03-02T04:00:00+00:00
       */
      readonly changedAt: string | null;
      /** @example 福建省福州市 */
      readonly city: string | null;
      readonly complete: boolean;
      /**
       * @description per cent of the required fields that are answered, rounded down
       * @example 96
       */
      readonly completeness: number;
      /** @example 91350100M000100Y43 */
      readonly creditCode: string;
      readonly creditCodeStatus: components['schemas']['CreditCodeStatus'];
      /**
       * @description the cycle of the latest rating
       * @example 2026-H1
       */
      readonly cycle: string | null;
      /** Format: date */
      readonly deregisteredOn: string | null;
      /**
       * Format: date
       * @description the day of the latest disclosure
       */
      readonly disclosedOn: string | null;
      /** @description null is 未获评级 */
      readonly grade: components['schemas']['Grade'] | null;
      /** Format: uuid */
      readonly id: string;
      /**
       * @description sections and divisions of GB/T 4754-2017 that its industries name
       * @example [
       *       "17",
       *       "C"
       *     ]
       */
      readonly industries: readonly string[];
      /** @example 福州衡鉴管理咨询有限公司 */
      readonly name: string;
      /** @example 350000 */
      readonly province: string;
      /** Format: date */
      readonly registeredOn: string;
      readonly state: components['schemas']['AgencyState'];
      readonly version: number;
    };
    readonly AgencyReasonBody: {
      /**
       * @description public
       * @example 机构申请注销
       */
      readonly reason: string;
    };
    /** @enum {string} */
    readonly AgencyState: 'registered' | 'suspended' | 'deregistered';
    readonly AgencySuspensionBody: {
      /**
       * @description public
       * @example 机构申请注销
       */
      readonly reason: string;
      /**
       * Format: date
       * @description the last day; without it, until reinstatement
       * @example 2026-06-30
       */
      readonly until?: string;
    };
    readonly AgencyView: {
      /**
       * @example [
       *       "publish-disclosure"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @example 91350100M000100Y43 */
      readonly creditCode: string;
      readonly creditCodeStatus: components['schemas']['CreditCodeStatus'];
      /** Format: date */
      readonly deregisteredOn: string | null;
      /** Format: uuid */
      readonly id: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      readonly name: string;
      /**
       * Format: uuid
       * @description the agency that a branch belongs to
       */
      readonly parentId: string | null;
      /** @example 350000 */
      readonly province: string;
      /** Format: date */
      readonly registeredOn: string;
      readonly state: components['schemas']['AgencyState'];
      /** @description the reason for suspension or deregistration */
      readonly stateReason: string | null;
      /** Format: date */
      readonly suspendedOn: string | null;
      /**
       * Format: date
       * @description the last day
       */
      readonly suspendedUntil: string | null;
      /** @example 1 */
      readonly version: number;
    };
    readonly ApplicationChangeBody: {
      /**
       * Format: email
       * @description receives the letters of the platform; not public
       * @example office@example.cn
       */
      readonly email: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      readonly name: string;
      /**
       * Format: uuid
       * @description the registered agency that a branch belongs to
       */
      readonly parentId?: string;
      /**
       * @description province code (GB/T 2260)
       * @example 350000
       */
      readonly province: string;
    };
    readonly ApplicationLinePage: {
      readonly items: readonly components['schemas']['ApplicationLineView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    readonly ApplicationLineView: {
      /** @example 91350100M000100Y43 */
      readonly creditCode: string;
      /** Format: date */
      readonly decidedOn: string | null;
      /** Format: date */
      readonly draftedOn: string;
      /** Format: uuid */
      readonly id: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      readonly name: string;
      /** @example 350000 */
      readonly province: string;
      readonly state: components['schemas']['ApplicationState'];
      /** Format: date */
      readonly submittedOn: string | null;
      /** @example 1 */
      readonly version: number;
    };
    readonly ApplicationReviewBody: {
      /**
       * @description the applicant reads it
       * @example 名称与营业执照不一致，请更正
       */
      readonly reason: string;
    };
    /** @enum {string} */
    readonly ApplicationState: 'draft' | 'submitted' | 'returned' | 'registered' | 'refused' | 'withdrawn';
    readonly ApplicationView: {
      /**
       * Format: uuid
       * @description the id that the agency has once it is registered
       */
      readonly agencyId: string;
      /**
       * @example [
       *       "submit",
       *       "withdraw"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @example 91350100M000100Y43 */
      readonly creditCode: string;
      readonly creditCodeStatus: components['schemas']['CreditCodeStatus'];
      /** @description for staff only */
      readonly decidedBy: string | null;
      /** Format: date */
      readonly decidedOn: string | null;
      /** Format: date */
      readonly draftedOn: string;
      /** @example office@example.cn */
      readonly email: string;
      /** Format: uuid */
      readonly id: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      readonly name: string;
      /** Format: uuid */
      readonly parentId: string | null;
      /** @example 350000 */
      readonly province: string;
      /** @description the reason for the decision, and the corrections to make */
      readonly reason: string | null;
      readonly similar: readonly components['schemas']['SimilarAgencyView'][];
      readonly state: components['schemas']['ApplicationState'];
      /** Format: date */
      readonly submittedOn: string | null;
      /** @example 1 */
      readonly version: number;
    };
    readonly ApprovalBody: {
      /** @example 名称与已注册机构不同，材料齐全 */
      readonly reason?: string;
    };
    readonly CatalogueView: {
      readonly '@context': {
        readonly [key: string]: string;
      };
      /** @example Dataset */
      readonly '@type': string;
      readonly columns: readonly components['schemas']['ColumnView'][];
      /** Format: uri */
      readonly 'dct:license': string;
      /** Format: date-time */
      readonly 'dct:modified': string | null;
      readonly 'dct:title': components['schemas']['InTwoLanguages'];
      readonly distribution: readonly components['schemas']['DistributionView'][];
      /** @description the position of the latest change */
      readonly position: string;
      readonly records: number;
    };
    readonly CertificateExpiry: {
      readonly en: string;
      /** @description distinct enterprises that passed with the person as lead consultant */
      readonly enterprises: number;
      /** @description the events that prove it */
      readonly facts: readonly string[];
      /**
       * Format: date
       * @description the day on which it was examined
       */
      readonly on: string;
      readonly zh: string;
    };
    readonly CertificatePage: {
      readonly items: readonly components['schemas']['CertificateView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    /** @enum {string} */
    readonly CertificateState: 'valid' | 'renewed' | 'lapsed' | 'revoked';
    readonly CertificateView: {
      /** @description the result of R9 1a at its expiry */
      readonly expiry: components['schemas']['CertificateExpiry'] | null;
      /** Format: uuid */
      readonly id: string;
      /**
       * Format: date
       * @example 2023-05-10
       */
      readonly issuedOn: string;
      /** @example LH-2023-0001 */
      readonly number: string;
      /**
       * Format: uuid
       * @description the name is with the employments
       */
      readonly personId: string;
      /**
       * Format: uuid
       * @description the certificate that follows it
       */
      readonly renewedBy: string | null;
      /**
       * Format: uuid
       * @description the certificate whose expiry gave this one
       */
      readonly renews: string | null;
      readonly revocationReason: string | null;
      /** Format: date */
      readonly revokedOn: string | null;
      readonly state: components['schemas']['CertificateState'];
      /**
       * Format: date
       * @description the last day
       * @example 2026-05-10
       */
      readonly validUntil: string;
      /** @example 1 */
      readonly version: number;
    };
    readonly ChallengeBody: {
      /**
       * Format: email
       * @description for staff alone
       * @example someone@example.cn
       */
      readonly contact?: string;
      /**
       * @description for staff and the owner of the secret
       * @example 该信息早已公开，不属于商业秘密。
       */
      readonly reason: string;
    };
    readonly ChallengeDecisionBody: {
      /** @description `upheld` ends the withholding of the value */
      readonly outcome: components['schemas']['ChallengeDecisionOutcome'];
      /**
       * @description public
       * @example 该信息未在其他渠道公开，保密义务仍然有效。
       */
      readonly reason: string;
    };
    /** @enum {string} */
    readonly ChallengeDecisionOutcome: 'upheld' | 'dismissed';
    readonly ChallengePage: {
      readonly items: readonly components['schemas']['ChallengeView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    /** @enum {string} */
    readonly ChallengeState: 'filed' | 'upheld' | 'dismissed';
    readonly ChallengeView: {
      /** Format: uuid */
      readonly agencyId: string;
      /**
       * @example [
       *       "uphold",
       *       "dismiss"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @description for staff */
      readonly contact?: string | null;
      /** Format: date */
      readonly decidedOn: string | null;
      /** @description the staff’s reason; public */
      readonly decision: string | null;
      /**
       * @description `section.field` of the disclosure standard
       * @example experience.enterprises
       */
      readonly field: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly filedOn: string;
      /** Format: uuid */
      readonly id: string;
      /** @description for staff and the owner of the secret */
      readonly reason?: string;
      readonly state: components['schemas']['ChallengeState'];
      /** @example 1 */
      readonly version: number;
      /** Format: uuid */
      readonly withholdingId: string;
    };
    readonly ChangeEmailBody: {
      /**
       * Format: email
       * @description the person’s own address, to be asked for consent
       * @example lin@example.cn
       */
      readonly email: string;
    };
    readonly ClaimMeritBody: {
      /**
       * @description the organisation that gave an award
       * @example 中国机械工业联合会
       */
      readonly awardedBy?: string;
      /**
       * Format: date
       * @description the day of an award
       * @example 2026-03-02
       */
      readonly awardedOn?: string;
      /**
       * @description evidence that anyone can check; not public
       * @example 奖励文件的公开网址或文号
       */
      readonly evidence?: string;
      /** @description uploaded files as evidence; not public */
      readonly fileIds?: readonly string[];
      readonly kind: components['schemas']['MeritKind'];
      /**
       * Format: uuid
       * @description the agency’s shared knowledge that a citation or an award is about
       */
      readonly knowledgeId?: string;
      /** @description the level of a government’s award */
      readonly level?: components['schemas']['MeritLevel'];
      /** @example 2025年度两化融合贯标优秀服务机构 */
      readonly title: string;
    };
    readonly ClaimView: {
      /** Format: date */
      readonly asOf: string;
      /** @example 15 */
      readonly claimed: number;
      /**
       * Format: date
       * @description the day of the revision that claims it
       */
      readonly claimedOn: string;
      readonly differs: boolean;
      /** @example team.certifiedCount */
      readonly field: string;
      readonly figure: components['schemas']['Code'];
      /** @example 12 */
      readonly known: number;
    };
    /** @enum {string} */
    readonly Code:
      | 'certified-consultants'
      | 'full-time-staff'
      | 'projects-total'
      | 'projects-last-year'
      | 'submitted-total'
      | 'submitted-last-year'
      | 'passed-total'
      | 'enterprises-served';
    readonly CodeVerificationBody: {
      /**
       * @description the proof of the code
       * @example 已核对营业执照原件
       */
      readonly reason: string;
    };
    readonly ColumnView: {
      readonly en: string;
      readonly name: string;
      readonly zh: string;
    };
    readonly CommitmentView: {
      /** @description SHA-256 of `salt` followed by the canonical JSON of the value */
      readonly digest: string;
      /** @description only where the value is shown */
      readonly salt?: string;
    };
    readonly ComparedRevision: {
      /** @description for the agency and staff only */
      readonly publishedBy?: components['schemas']['EditorView'];
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly publishedOn: string;
      /** @example 1 */
      readonly revision: number;
      /** @example 2026.1 */
      readonly standard: string;
    };
    readonly ComparisonView: {
      readonly changes: readonly components['schemas']['DisclosureChange'][];
      readonly from: components['schemas']['ComparedRevision'];
      readonly to: components['schemas']['ComparedRevision'];
    };
    readonly CompletenessByVersion: {
      /** @example 20 */
      readonly answered: number;
      /** @description against the version in force; null for it */
      readonly changes: components['schemas']['StandardDifferences'] | null;
      /** @description true when it is in force today; otherwise it is a coming one */
      readonly inForce: boolean;
      /**
       * Format: date
       * @example 2014-01-01
       */
      readonly inForceFrom: string;
      /**
       * @description required fields without an answer
       * @example [
       *       "team.certifiedCount"
       *     ]
       */
      readonly missing: readonly string[];
      /**
       * @description answered ÷ required
       * @example 0.952
       */
      readonly ratio: number;
      /**
       * @description the number of fields that the standard requires
       * @example 21
       */
      readonly required: number;
      /**
       * @description the version of the disclosure standard that judges
       * @example 2026.1
       */
      readonly standard: string;
      /** @description what does not fit `standard` */
      readonly unfit: readonly components['schemas']['FieldFaultView'][];
    };
    readonly ConsentAddressBody: {
      /**
       * Format: email
       * @description the person’s address in the register
       * @example lin@example.cn
       */
      readonly email: string;
    };
    readonly ConsentAnswer: {
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly decidedOn: string;
      /** @description whether the name is public now */
      readonly given: boolean;
    };
    readonly ConsentLinkView: {
      /** Format: uuid */
      readonly id: string;
      /**
       * Format: date
       * @description the last day on which it can be used
       * @example 2026-04-01
       */
      readonly validUntil: string;
      /** @example 1 */
      readonly version: number;
    };
    readonly ConsentQuestion: {
      /** @description the agencies that employ the person now */
      readonly agencies: readonly string[];
      /**
       * @example [
       *       "give",
       *       "withdraw"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @description whether the name is public now */
      readonly given: boolean;
      /**
       * @description the person’s own name, as it would be shown
       * @example 林知远
       */
      readonly name: string;
      /** @description the use of the name */
      readonly use: components['schemas']['InTwoLanguages'];
      /**
       * Format: date
       * @description the last day on which the link can be used
       * @example 2026-04-01
       */
      readonly validUntil: string;
    };
    readonly ConsultantView: {
      /**
       * @example [
       *       "change-email",
       *       "issue-consent-link"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @example null */
      readonly email: string | null;
      /**
       * Format: uuid
       * @description the person’s id everywhere on the platform
       */
      readonly id: string;
      /** @example 林知远 */
      readonly name: string;
      /** @example 1 */
      readonly version: number;
    };
    /** @enum {string} */
    readonly CreditCodeStatus: 'verified' | 'legacy';
    readonly DeadLetterPage: {
      readonly items: readonly components['schemas']['DeadLetterView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    readonly DeadLetterView: {
      readonly at: string;
      /** Format: uuid */
      readonly id: string;
      readonly reason: string;
      readonly stream: string;
      readonly streamSequence: number;
      readonly type: string;
    };
    readonly DecideConsentBody: {
      readonly decision: components['schemas']['Decision'];
    };
    /** @enum {string} */
    readonly Decision: 'give' | 'withdraw';
    readonly DisclosureChange: {
      /** @description of a list */
      readonly addedEntries?: readonly unknown[];
      readonly after?:
        | string
        | number
        | readonly unknown[]
        | {
            readonly [key: string]: unknown;
          };
      readonly before?:
        | string
        | number
        | readonly unknown[]
        | {
            readonly [key: string]: unknown;
          };
      /** @example team.certifiedCount */
      readonly field: string;
      readonly kind: components['schemas']['DisclosureChangeKind'];
      /** @description of a list */
      readonly removedEntries?: readonly unknown[];
      readonly withheld?: components['schemas']['WithheldView'];
    };
    /** @enum {string} */
    readonly DisclosureChangeKind: 'added' | 'removed' | 'changed' | 'withheld';
    readonly DisclosureCompletenessView: {
      /**
       * @description the latest revision; 0 before the first
       * @example 3
       */
      readonly revision: number;
      /** @description the version in force, then each coming one */
      readonly standards: readonly components['schemas']['CompletenessByVersion'][];
    };
    readonly DistributionView: {
      /** @example Distribution */
      readonly '@type': string;
      readonly 'dct:description': components['schemas']['InTwoLanguages'];
      /** @example /open-data/agencies.csv */
      readonly downloadURL: string;
      /** @example text/csv */
      readonly mediaType: string;
    };
    readonly DownloadPage: {
      readonly items: readonly components['schemas']['DownloadView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    readonly DownloadView: {
      /**
       * Format: date-time
       * @example 2026-03-02T04:00:00Z
       */
      readonly at: string;
      readonly org: string | null;
      readonly role: string;
      /** @description the sub of the reader’s token; `public` without a token */
      readonly sub: string;
    };
    readonly DraftView: {
      /**
       * @example [
       *       "write",
       *       "publish",
       *       "discard"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @example 20 */
      readonly answered: number;
      /**
       * @description the revision it began from, 0 if there was none
       * @example 1
       */
      readonly basedOn: number;
      /** @description by section: the last change */
      readonly editedBy: {
        readonly [key: string]: components['schemas']['EditView'];
      };
      /**
       * @description the latest revision, 0 if there is none
       * @example 2
       */
      readonly latest: number;
      /**
       * @description required fields without an answer
       * @example [
       *       "team.certifiedCount"
       *     ]
       */
      readonly missing: readonly string[];
      /**
       * @description the number of fields that the standard requires
       * @example 21
       */
      readonly required: number;
      /** @description values by section and field */
      readonly sections: {
        readonly [key: string]: {
          readonly [key: string]: unknown;
        };
      };
      /**
       * @description the version of the disclosure standard that judges
       * @example 2026.1
       */
      readonly standard: string;
      /** @description what does not fit `standard` */
      readonly unfit: readonly components['schemas']['FieldFaultView'][];
      /**
       * @description for If-Match; 0 if the draft was never written
       * @example 3
       */
      readonly version: number;
      /** @description false: it is empty, and `sections` is the published content */
      readonly written: boolean;
    };
    /** @enum {string} */
    readonly DryRun: 'true' | 'false';
    readonly EditorView: {
      /** @example agency */
      readonly role: string;
      readonly sub: string;
    };
    readonly EditView: {
      readonly by: components['schemas']['EditorView'];
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly on: string;
    };
    readonly EmploymentView: {
      /** Format: uuid */
      readonly agencyId: string;
      /**
       * @example [
       *       "end"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /**
       * Format: date
       * @description the first day
       * @example 2025-04-01
       */
      readonly from: string;
      readonly fullTime: boolean;
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly personId: string;
      /**
       * Format: date
       * @description the last day
       */
      readonly until: string | null;
      /** @example 1 */
      readonly version: number;
    };
    /** @enum {string} */
    readonly EndedBy: 'expiry' | 'agency' | 'alliance-staff' | 'challenge';
    readonly EndEmploymentBody: {
      /**
       * Format: date
       * @description the last day, not after today
       * @example 2026-03-02
       */
      readonly until: string;
    };
    readonly EnrolExpertBody: {
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly enrolledOn: string;
      /**
       * @description subjects of expertise and industries of GB/T 4754
       * @example [
       *       "management-system",
       *       "39"
       *     ]
       */
      readonly fields: readonly string[];
      /**
       * @description personal data: for staff and the expert only
       * @example 周明远
       */
      readonly name: string;
      /** @description the sub of the expert’s tokens */
      readonly sub: string;
    };
    readonly ExpertPage: {
      readonly items: readonly components['schemas']['ExpertView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    readonly ExpertReasonBody: {
      /**
       * @description for staff and the expert
       * @example 本人申请
       */
      readonly reason: string;
    };
    /** @enum {string} */
    readonly ExpertState: 'enrolled' | 'suspended' | 'left';
    readonly ExpertSuspensionBody: {
      /**
       * @description for staff and the expert
       * @example 本人申请
       */
      readonly reason: string;
      /**
       * Format: date
       * @description the last day; without it, until reinstatement
       * @example 2026-03-02
       */
      readonly until?: string;
    };
    readonly ExpertView: {
      readonly affiliations: readonly components['schemas']['AffiliationView'][];
      /**
       * @example [
       *       "suspend",
       *       "leave"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /**
       * Format: date
       * @example 2026-01-10
       */
      readonly enrolledOn: string;
      /**
       * @example [
       *       "management-system",
       *       "39"
       *     ]
       */
      readonly fields: readonly string[];
      /** Format: uuid */
      readonly id: string;
      /** Format: date */
      readonly leftOn: string | null;
      /** @description personal data */
      readonly name: string;
      readonly relations: readonly components['schemas']['RelationView'][];
      readonly state: components['schemas']['ExpertState'];
      readonly stateReason: string | null;
      /** @description of the expert’s tokens */
      readonly sub: string;
      /** Format: date */
      readonly suspendedUntil: string | null;
      /** @example 1 */
      readonly version: number;
    };
    readonly ExplanationBody: {
      /** @example 两处现场服务均为半日，登记时误记为整日。 */
      readonly text: string;
    };
    readonly ExplanationView: {
      /** Format: uuid */
      readonly agencyId: string;
      /** Format: date */
      readonly on: string;
      readonly text: string;
    };
    /** @enum {string} */
    readonly Failure: 'rows-faulty' | 'unexpected';
    readonly FaultyRowPage: {
      readonly items: readonly components['schemas']['FaultyRowView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    readonly FaultyRowView: {
      /**
       * @description the values of the row by column, without personal data
       * @example {
       *       "name": "林知远"
       *     }
       */
      readonly cells: {
        readonly [key: string]: string;
      };
      readonly faults: readonly components['schemas']['RowFaultView'][];
      /**
       * @description the line in the file
       * @example 17
       */
      readonly line: number;
      /**
       * @description its position among the rows
       * @example 16
       */
      readonly n: number;
    };
    readonly FieldFault: {
      /** @description stable, for programs */
      readonly code: string;
      /** @description the fault in English */
      readonly en: string;
      /** @description path of the field in the request */
      readonly field: string;
      /** @description the limits that the sentences name */
      readonly params: {
        readonly [key: string]: unknown;
      };
      /** @description the fault in Chinese */
      readonly zh: string;
    };
    readonly FieldFaultView: {
      readonly en: string;
      /** @example team.certifiedCount */
      readonly field: string;
      readonly zh: string;
    };
    readonly FieldsBody: {
      /**
       * @description subjects of expertise and industries of GB/T 4754
       * @example [
       *       "management-system",
       *       "39"
       *     ]
       */
      readonly fields: readonly string[];
    };
    readonly FiguresView: {
      /** Format: uuid */
      readonly agencyId: string;
      /**
       * Format: date
       * @description the last day whose facts count
       */
      readonly asOf: string;
      /** @description the claims of the agency’s latest revision, beside the figures */
      readonly claims: readonly components['schemas']['ClaimView'][];
      readonly figures: readonly components['schemas']['FigureView'][];
      /**
       * @description the methodology by which they are counted
       * @example 2026.1
       */
      readonly methodology: string;
      /** @description the latest batch from tracking, of five more enterprises each; null before the first (R5) */
      readonly satisfaction: components['schemas']['SatisfactionView'] | null;
    };
    readonly FigureView: {
      /**
       * @description the paragraph of the measures
       * @example R9 1a
       */
      readonly clause: string;
      readonly code: components['schemas']['Code'];
      readonly en: string;
      /** @description the way it is counted */
      readonly explanation: components['schemas']['InTwoLanguages'];
      /** @description ids of the events behind it; for the agency and staff */
      readonly facts?: readonly string[];
      readonly unit: components['schemas']['InTwoLanguages'];
      readonly value: number;
      readonly zh: string;
    };
    /** @enum {string} */
    readonly FileState: 'quarantined' | 'unscanned' | 'clean' | 'infected';
    readonly FileView: {
      /** Format: uuid */
      readonly id: string;
      /**
       * @description as declared, without characters that cannot be shown
       * @example 获奖证书.pdf
       */
      readonly name: string;
      /** @description credit code of the organisation; null is the alliance */
      readonly owner: string | null;
      /** Format: date */
      readonly scannedOn: string | null;
      /** @description SHA-256 of the content, hexadecimal */
      readonly sha256: string;
      /**
       * @description in bytes
       * @example 482133
       */
      readonly size: number;
      readonly state: components['schemas']['FileState'];
      /**
       * @description by its content
       * @example application/pdf
       */
      readonly type: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly uploadedOn: string;
      /** @example 1 */
      readonly version: number;
    };
    /** @enum {string} */
    readonly Format: 'csv' | 'jsonl' | 'xlsx';
    readonly FormerIdentity: {
      /** @example 91350100M000100Y43 */
      readonly creditCode: string;
      /** Format: date */
      readonly from: string;
      /** @example 福州衡鉴咨询有限公司 */
      readonly name: string;
      /** @example 350000 */
      readonly province: string;
      /**
       * Format: date
       * @description the last day
       */
      readonly until: string;
    };
    readonly FoundAgenciesView: {
      /** @description the number of matches; null above 1000 */
      readonly count: number | null;
      readonly items: readonly components['schemas']['AgencyLine'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    /** @enum {string} */
    readonly Grade: 'A' | 'B' | 'C' | 'D';
    /** @enum {string} */
    readonly Grades: 'A' | 'B' | 'C' | 'D' | 'unrated';
    readonly IdentityBody: {
      /** @example 91350100M000100Y43 */
      readonly creditCode?: string;
      /**
       * Format: date
       * @description the first day of the new name, code or province
       * @example 2026-03-01
       */
      readonly from: string;
      /** @example 福州衡鉴数字科技有限公司 */
      readonly name?: string;
      /**
       * @description province code (GB/T 2260)
       * @example 350000
       */
      readonly province?: string;
      /**
       * @description public
       * @example 登记机关准予变更登记
       */
      readonly reason: string;
    };
    readonly ImportPage: {
      readonly items: readonly components['schemas']['ImportView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    /** @enum {string} */
    readonly ImportState: 'staged' | 'checking' | 'applying' | 'done' | 'failed' | 'cancelled';
    readonly ImportView: {
      /**
       * @example [
       *       "cancel"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /**
       * @description with all-or-nothing they count only at the end
       * @example 500
       */
      readonly applied: number;
      /** @example 1200 */
      readonly checked: number;
      /** @description only checked, nothing applied */
      readonly dryRun: boolean;
      /**
       * Format: date-time
       * @example null
       */
      readonly endedAt: string | null;
      readonly failure: components['schemas']['Failure'] | null;
      /** @example 3 */
      readonly faulty: number;
      /** @example 人员.csv */
      readonly fileName: string;
      /** Format: uuid */
      readonly id: string;
      /** @example consultants */
      readonly kind: string;
      readonly mode: components['schemas']['Mode'];
      /** @example 1200 */
      readonly rows: number;
      /** @description SHA-256 of the file, hexadecimal */
      readonly sha256: string;
      /**
       * Format: date-time
       * @example 2026-03-02T04:00:00.000Z
       */
      readonly startedAt: string;
      readonly state: components['schemas']['ImportState'];
      /**
       * @description counts cancellation and the end, not the progress
       * @example 1
       */
      readonly version: number;
    };
    /** @enum {string} */
    readonly Industries:
      | 'A'
      | '01'
      | '02'
      | '03'
      | '04'
      | '05'
      | 'B'
      | '06'
      | '07'
      | '08'
      | '09'
      | '10'
      | '11'
      | '12'
      | 'C'
      | '13'
      | '14'
      | '15'
      | '16'
      | '17'
      | '18'
      | '19'
      | '20'
      | '21'
      | '22'
      | '23'
      | '24'
      | '25'
      | '26'
      | '27'
      | '28'
      | '29'
      | '30'
      | '31'
      | '32'
      | '33'
      | '34'
      | '35'
      | '36'
      | '37'
      | '38'
      | '39'
      | '40'
      | '41'
      | '42'
      | '43'
      | 'D'
      | '44'
      | '45'
      | '46'
      | 'E'
      | '47'
      | '48'
      | '49'
      | '50'
      | 'F'
      | '51'
      | '52'
      | 'G'
      | '53'
      | '54'
      | '55'
      | '56'
      | '57'
      | '58'
      | '59'
      | '60'
      | 'H'
      | '61'
      | '62'
      | 'I'
      | '63'
      | '64'
      | '65'
      | 'J'
      | '66'
      | '67'
      | '68'
      | '69'
      | 'K'
      | '70'
      | 'L'
      | '71'
      | '72'
      | 'M'
      | '73'
      | '74'
      | '75'
      | 'N'
      | '76'
      | '77'
      | '78'
      | '79'
      | 'O'
      | '80'
      | '81'
      | '82'
      | 'P'
      | '83'
      | 'Q'
      | '84'
      | '85'
      | 'R'
      | '86'
      | '87'
      | '88'
      | '89'
      | '90'
      | 'S'
      | '91'
      | '92'
      | '93'
      | '94'
      | '95'
      | '96'
      | 'T'
      | '97';
    readonly InTwoLanguages: {
      readonly en: string;
      readonly zh: string;
    };
    readonly KnowledgeFile: {
      /**
       * Format: uuid
       * @description download at /files/{id}/content
       */
      readonly id: string;
      readonly name: string;
      /** @description bytes */
      readonly size: number;
      readonly type: string;
    };
    readonly KnowledgeHonour: {
      readonly awardedBy: string | null;
      /**
       * Format: uuid
       * @description the merit
       */
      readonly id: string;
      /** @description citation, or the kind of award */
      readonly kind: components['schemas']['MeritKind'];
      readonly level: components['schemas']['MeritLevel'] | null;
      /** Format: date */
      readonly recognisedOn: string;
      readonly title: string;
    };
    /** @enum {string} */
    readonly KnowledgeKind: 'standard' | 'method' | 'case' | 'dataset' | 'paper' | 'training' | 'tool' | 'other';
    readonly KnowledgeLine: {
      /** Format: uuid */
      readonly agencyId: string;
      readonly agencyName: string;
      /** @description the number of authors */
      readonly authors: number;
      /** @description the number of recognised citations */
      readonly citations: number;
      /** Format: uuid */
      readonly id: string;
      readonly kind: components['schemas']['KnowledgeKind'];
      /**
       * Format: date
       * @description the day staff recognised it; public from then on
       */
      readonly recognisedOn: string;
      /** Format: date */
      readonly sharedOn: string;
      readonly summary: string;
      readonly title: string;
    };
    readonly KnowledgeLinePage: {
      readonly items: readonly components['schemas']['KnowledgeLine'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    readonly KnowledgeView: {
      /** Format: uuid */
      readonly agencyId: string;
      readonly agencyName: string;
      /** @description the number of authors */
      readonly authors: number;
      /** @description awards for it that staff recognised */
      readonly awards: readonly components['schemas']['KnowledgeHonour'][];
      /** @description the number of recognised citations */
      readonly citations: number;
      /** @description citations that staff recognised */
      readonly citedBy: readonly components['schemas']['KnowledgeHonour'][];
      /** @description absent during the scan and for an infected file */
      readonly file: components['schemas']['KnowledgeFile'] | null;
      /** Format: uuid */
      readonly id: string;
      readonly kind: components['schemas']['KnowledgeKind'];
      /**
       * Format: date
       * @description the day staff recognised it; public from then on
       */
      readonly recognisedOn: string;
      /** Format: date */
      readonly sharedOn: string;
      readonly summary: string;
      readonly title: string;
    };
    readonly LatestDisclosure: {
      readonly answered: number;
      readonly complete: boolean;
      /** @description the revision has the means to check it */
      readonly contentHash: string;
      /**
       * @example [
       *       "team.certifiedCount"
       *     ]
       */
      readonly missing: readonly string[];
      /** Format: date */
      readonly publishedOn: string;
      /** @description the number of fields that the standard requires */
      readonly required: number;
      readonly revision: number;
      /** @description values by section and field; the public gets no staff-only field, the number instead of persons, and for a withheld field whose secret it is, why, and until when */
      readonly sections: {
        readonly [key: string]: {
          readonly [key: string]: unknown;
        };
      };
      /**
       * @description the disclosure standard by which it is judged
       * @example 2026.1
       */
      readonly standard: string;
    };
    readonly LiveView: {
      /**
       * @description the commit of the build
       * @example unknown
       */
      readonly commit: string;
      /** @example ok */
      readonly status: string;
      /** @example 0.1.0 */
      readonly version: string;
    };
    /** @enum {string} */
    readonly MeritKind:
      | 'alliance-award'
      | 'government-award'
      | 'association-award'
      | 'contribution'
      | 'research'
      | 'shared-knowledge'
      | 'citation';
    /** @enum {string} */
    readonly MeritLevel: 'national' | 'provincial' | 'municipal';
    readonly MeritPage: {
      readonly items: readonly components['schemas']['MeritView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    /** @enum {string} */
    readonly MeritState: 'claimed' | 'recognised' | 'refused';
    readonly MeritView: {
      /** Format: uuid */
      readonly agencyId: string;
      /**
       * @description not public
       * @example [
       *       "recognise",
       *       "refuse"
       *     ]
       */
      readonly allowedActions?: readonly string[];
      /** @description the organisation that gave an award */
      readonly awardedBy: string | null;
      /**
       * Format: date
       * @example 2025-11-20
       */
      readonly awardedOn: string | null;
      /** Format: date */
      readonly claimedOn: string;
      /** Format: date */
      readonly decidedOn: string | null;
      /** @description not public */
      readonly evidence?: string | null;
      /** @description not public */
      readonly fileIds?: readonly string[];
      /** Format: uuid */
      readonly id: string;
      readonly kind: components['schemas']['MeritKind'];
      /**
       * Format: uuid
       * @description the knowledge that this is, cites or honours
       */
      readonly knowledgeId: string | null;
      readonly level: components['schemas']['MeritLevel'] | null;
      /** @description the reason of staff; not public */
      readonly reason?: string | null;
      readonly state: components['schemas']['MeritState'];
      readonly title: string;
      readonly version: number;
    };
    /** @enum {string} */
    readonly Mode: 'all-or-nothing' | 'each-row';
    readonly NamedEmploymentPage: {
      readonly items: readonly components['schemas']['NamedEmploymentView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    readonly NamedEmploymentView: {
      /** Format: uuid */
      readonly agencyId: string;
      /**
       * @example [
       *       "end"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /**
       * Format: date
       * @description the first day
       * @example 2025-04-01
       */
      readonly from: string;
      readonly fullTime: boolean;
      /** Format: uuid */
      readonly id: string;
      /**
       * @description for the agency and staff only
       * @example 林知远
       */
      readonly name: string;
      /** Format: uuid */
      readonly personId: string;
      /**
       * Format: date
       * @description the last day
       */
      readonly until: string | null;
      /** @example 1 */
      readonly version: number;
    };
    /** @enum {string} */
    readonly Of: 'agency' | 'enterprise';
    /** @description A refusal (RFC 9457) */
    readonly Problem: {
      /** @description stable, for programs */
      readonly code: string;
      /** @description one sentence for people, in the language that was asked for */
      readonly detail: string;
      /** @description the values that the sentence names; `fields` are the faults of the request */
      readonly details?: {
        readonly fields?: readonly components['schemas']['FieldFault'][];
      } & {
        readonly [key: string]: unknown;
      };
      readonly status: number;
      /** @description the code */
      readonly title: string;
      /** @description `urn:heng:` and the code */
      readonly type: string;
    };
    /** @enum {string} */
    readonly Provinces:
      | '110000'
      | '120000'
      | '130000'
      | '140000'
      | '150000'
      | '210000'
      | '220000'
      | '230000'
      | '310000'
      | '320000'
      | '330000'
      | '340000'
      | '350000'
      | '360000'
      | '370000'
      | '410000'
      | '420000'
      | '430000'
      | '440000'
      | '450000'
      | '460000'
      | '500000'
      | '510000'
      | '520000'
      | '530000'
      | '540000'
      | '610000'
      | '620000'
      | '630000'
      | '640000'
      | '650000'
      | '710000'
      | '810000'
      | '820000';
    readonly PublicAgencyView: {
      /**
       * @example [
       *       "publish-disclosure"
       *     ]
       */
      readonly allowedActions: readonly string[];
      readonly branches: readonly components['schemas']['RelatedAgency'][];
      /**
       * Format: date-time
       * @description the time of the latest change
       */
      readonly changedAt: string | null;
      /** @example 91350100M000100Y43 */
      readonly creditCode: string;
      readonly creditCodeStatus: components['schemas']['CreditCodeStatus'];
      /** Format: date */
      readonly deregisteredOn: string | null;
      readonly disclosure: components['schemas']['LatestDisclosure'] | null;
      readonly figures: components['schemas']['FiguresView'];
      /** @description former names, codes and provinces, newest first */
      readonly former: readonly components['schemas']['FormerIdentity'][];
      /** Format: uuid */
      readonly id: string;
      /** @description paths of the details */
      readonly links: {
        readonly [key: string]: string;
      };
      /** @description the last 50 */
      readonly merits: readonly components['schemas']['RecognisedMerit'][];
      /** @example 福州衡鉴管理咨询有限公司 */
      readonly name: string;
      /** @description the agency that a branch belongs to */
      readonly parent: components['schemas']['RelatedAgency'] | null;
      /** @example 350000 */
      readonly province: string;
      readonly rating: components['schemas']['Ratings'];
      /** Format: date */
      readonly registeredOn: string;
      readonly state: components['schemas']['AgencyState'];
      /** @description the reason for suspension or deregistration */
      readonly stateReason: string | null;
      /** Format: date */
      readonly suspendedOn: string | null;
      /**
       * Format: date
       * @description the last day
       */
      readonly suspendedUntil: string | null;
      readonly team: components['schemas']['TeamView'];
      readonly timeliness: readonly components['schemas']['SectionTimelinessView'][];
      /** @description the version of the registration, for If-Match */
      readonly version: number;
    };
    readonly PublishDisclosureBody: {
      /**
       * @description by section and field of the disclosure standard in force; fields left out count as missing
       * @example {
       *       "team": {
       *         "certifiedCount": 8,
       *         "fullTimeCount": 5
       *       },
       *       "yearsAndIncome": {
       *         "years": 6,
       *         "income": {
       *           "from": 100,
       *           "to": 300
       *         }
       *       }
       *     }
       */
      readonly sections: {
        readonly [key: string]: {
          readonly [key: string]: unknown;
        };
      };
    };
    readonly PublishedRevisionView: {
      /** @example [] */
      readonly allowedActions: readonly string[];
      /** @example 20 */
      readonly answered: number;
      readonly complete: boolean;
      /** @description SHA-256, hexadecimal, of the canonical JSON (keys sorted, no spaces) of the digests of `commitments` by field */
      readonly contentHash: string;
      /** @description by section of the draft; for the agency and staff only */
      readonly editedBy?: {
        readonly [key: string]: components['schemas']['EditView'];
      };
      /** Format: uuid */
      readonly id: string;
      /**
       * @description required fields without an answer
       * @example [
       *       "team.certifiedCount"
       *     ]
       */
      readonly missing: readonly string[];
      /** @description for the agency and staff only */
      readonly publishedBy?: components['schemas']['EditorView'];
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly publishedOn: string;
      /**
       * @description the number of fields that the standard requires
       * @example 21
       */
      readonly required: number;
      /**
       * @description 1, 2, 3 … per agency
       * @example 1
       */
      readonly revision: number;
      /**
       * @description the version of the disclosure standard that judges
       * @example 2026.1
       */
      readonly standard: string;
      /**
       * @description always 1: a revision never changes
       * @example 1
       */
      readonly version: number;
    };
    readonly PublishedStandardView: {
      /** @example [] */
      readonly allowedActions: readonly string[];
      /** Format: uuid */
      readonly id: string;
      /**
       * Format: date
       * @example 2027-01-01
       */
      readonly inForceFrom: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly publishedOn: string;
      /** @example 2027.1 */
      readonly standard: string;
      /**
       * @description always 1: a published standard never changes
       * @example 1
       */
      readonly version: number;
    };
    readonly PublishStandardBody: {
      readonly document: components['schemas']['StandardDocument'];
    };
    /** @enum {string} */
    readonly Question:
      | 'overall'
      | 'managementImprovement'
      | 'diagnosis'
      | 'planning'
      | 'documentation'
      | 'systemOperation'
      | 'training'
      | 'attitude'
      | 'professionalQuality';
    readonly Rating: {
      /** @example 2026-H1 */
      readonly cycle: string;
      /** Format: date */
      readonly decidedOn: string;
      /** @description null is 未获评级 */
      readonly grade: components['schemas']['Grade'] | null;
    };
    readonly Ratings: {
      /** @description newest first */
      readonly earlier: readonly components['schemas']['Rating'][];
      readonly latest: components['schemas']['Rating'] | null;
    };
    readonly ReadyView: {
      readonly details: {
        readonly [key: string]: {
          readonly status: string;
        } & {
          readonly [key: string]: unknown;
        };
      };
      readonly error: {
        readonly [key: string]: {
          readonly status: string;
        } & {
          readonly [key: string]: unknown;
        };
      };
      readonly info: {
        readonly [key: string]: {
          readonly status: string;
        } & {
          readonly [key: string]: unknown;
        };
      };
      /** @example ok */
      readonly status: string;
    };
    /** @enum {string} */
    readonly Reason: 'commercial-terms' | 'technical-know-how' | 'client-confidential' | 'security' | 'other';
    readonly RecognisedMerit: {
      readonly awardedBy: string | null;
      /** Format: date */
      readonly awardedOn: string | null;
      /** Format: uuid */
      readonly id: string;
      readonly kind: components['schemas']['MeritKind'];
      /** Format: uuid */
      readonly knowledgeId: string | null;
      readonly level: components['schemas']['MeritLevel'] | null;
      /** Format: date */
      readonly recognisedOn: string;
      readonly title: string;
    };
    readonly RecogniseMeritBody: {
      /** @example 获奖文件与联盟留存文件一致 */
      readonly reason?: string;
    };
    readonly RecordConsultantBody: {
      /**
       * Format: email
       * @description the person’s own address, to be asked for consent
       * @example lin@example.cn
       */
      readonly email?: string;
      /**
       * @description personal data: public only with the person’s consent
       * @example 林知远
       */
      readonly name: string;
    };
    readonly RecordedConsultant: {
      /**
       * @example [
       *       "change-email",
       *       "issue-consent-link"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /**
       * Format: uuid
       * @description the person’s id everywhere on the platform
       */
      readonly id: string;
      /** @example 1 */
      readonly version: number;
    };
    readonly RefuseMeritBody: {
      /** @example 所附文件不能证明该奖励 */
      readonly reason: string;
    };
    readonly RegistrationBody: {
      /**
       * @description 统一社会信用代码 (GB 32100-2015); an applicant’s own
       * @example 91350100M000100Y43
       */
      readonly creditCode: string;
      /**
       * Format: email
       * @description receives the letters of the platform; not public
       * @example office@example.cn
       */
      readonly email: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      readonly name: string;
      /**
       * Format: uuid
       * @description the registered agency that a branch belongs to
       */
      readonly parentId?: string;
      /**
       * @description province code (GB/T 2260)
       * @example 350000
       */
      readonly province: string;
    };
    readonly RelatedAgency: {
      /** Format: uuid */
      readonly id: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      readonly name: string;
      readonly state: components['schemas']['AgencyState'];
    };
    readonly RelationBody: {
      /** Format: uuid */
      readonly agencyId: string;
      /**
       * Format: date
       * @description the first day; a repeated one corrects the last day
       * @example 2026-03-02
       */
      readonly from: string;
      readonly kind: components['schemas']['RelationKind'];
      /**
       * Format: date
       * @description the last day, inclusive
       * @example 2026-03-02
       */
      readonly until?: string;
    };
    /** @enum {string} */
    readonly RelationKind: 'employed' | 'shareholder' | 'adviser' | 'kinship' | 'other';
    readonly RelationView: {
      /** Format: uuid */
      readonly agencyId: string;
      /**
       * Format: date
       * @example 2020-01-01
       */
      readonly from: string;
      readonly kind: components['schemas']['RelationKind'];
      /**
       * Format: date
       * @description the last day, inclusive
       */
      readonly until: string | null;
    };
    readonly RevisionSummaryPage: {
      readonly items: readonly components['schemas']['RevisionSummaryView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    readonly RevisionSummaryView: {
      /** @example 20 */
      readonly answered: number;
      readonly complete: boolean;
      /** @description SHA-256, hexadecimal, of the canonical JSON (keys sorted, no spaces) of the digests of `commitments` by field */
      readonly contentHash: string;
      /** @description by section of the draft; for the agency and staff only */
      readonly editedBy?: {
        readonly [key: string]: components['schemas']['EditView'];
      };
      /**
       * @description required fields without an answer
       * @example [
       *       "team.certifiedCount"
       *     ]
       */
      readonly missing: readonly string[];
      /** @description for the agency and staff only */
      readonly publishedBy?: components['schemas']['EditorView'];
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly publishedOn: string;
      /**
       * @description the number of fields that the standard requires
       * @example 21
       */
      readonly required: number;
      /**
       * @description 1, 2, 3 … per agency
       * @example 1
       */
      readonly revision: number;
      /**
       * @description the version of the disclosure standard that judges
       * @example 2026.1
       */
      readonly standard: string;
    };
    readonly RevisionView: {
      /** @example 20 */
      readonly answered: number;
      /** @description by `section.field` */
      readonly commitments: {
        readonly [key: string]: components['schemas']['CommitmentView'];
      };
      readonly complete: boolean;
      /** @description SHA-256, hexadecimal, of the canonical JSON (keys sorted, no spaces) of the digests of `commitments` by field */
      readonly contentHash: string;
      /** @description by section of the draft; for the agency and staff only */
      readonly editedBy?: {
        readonly [key: string]: components['schemas']['EditView'];
      };
      /** Format: uuid */
      readonly id: string;
      /**
       * @description required fields without an answer
       * @example [
       *       "team.certifiedCount"
       *     ]
       */
      readonly missing: readonly string[];
      /** @description for the agency and staff only */
      readonly publishedBy?: components['schemas']['EditorView'];
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly publishedOn: string;
      /**
       * @description the number of fields that the standard requires
       * @example 21
       */
      readonly required: number;
      /**
       * @description 1, 2, 3 … per agency
       * @example 1
       */
      readonly revision: number;
      /** @description values by section and field; the public gets no staff-only field, the number instead of persons, and for a withheld field whose secret it is, why, and until when */
      readonly sections: {
        readonly [key: string]: {
          readonly [key: string]: unknown;
        };
      };
      /**
       * @description the version of the disclosure standard that judges
       * @example 2026.1
       */
      readonly standard: string;
      /**
       * @description always 1: a revision never changes
       * @example 1
       */
      readonly version: number;
    };
    readonly RowFaultView: {
      /** @example registry.credit-code-invalid */
      readonly code: string;
      /** @description null: the whole row */
      readonly column: string | null;
      readonly en: string;
      readonly zh: string;
    };
    readonly SatisfactionView: {
      /**
       * @description the number of answers
       * @example 11
       */
      readonly answers: number;
      /**
       * @description the projects that enterprises were asked about
       * @example 14
       */
      readonly asked: number;
      /** @description the nine questions in their order */
      readonly distribution: readonly components['schemas']['SatisfiedByQuestion'][];
      /** @example 4.5 */
      readonly high: number;
      /**
       * @description lower end of the 95 % interval of the mean
       * @example 3.9
       */
      readonly low: number;
      /**
       * @description the mean of levels 1 to 5
       * @example 4.2
       */
      readonly mean: number;
      /** Format: date */
      readonly publishedOn: string;
      /**
       * @description the mean drawn toward the prior, as in the rating
       * @example 4.02
       */
      readonly shrunk: number;
    };
    readonly SatisfiedByQuestion: {
      /**
       * @description the number of answers at each level from 1 to 5; null while fewer than five enterprises answered it
       * @example [
       *       0,
       *       0,
       *       2,
       *       5,
       *       4
       *     ]
       */
      readonly counts: readonly number[] | null;
      readonly question: components['schemas']['Question'];
    };
    readonly SectionTimelinessView: {
      /**
       * Format: date
       * @description the last day before it is stale
       */
      readonly freshUntil: string;
      /**
       * Format: date
       * @description the last revision that changed it
       */
      readonly lastChangedOn: string | null;
      /**
       * Format: date
       * @description published or confirmed
       */
      readonly lastConfirmedOn: string;
      /** @example team */
      readonly section: string;
      readonly stale: boolean;
    };
    readonly SettlementBody: {
      readonly outcome: components['schemas']['SettlementOutcome'];
      /**
       * @description the agencies concerned read it
       * @example 机构已说明并更正记录。
       */
      readonly reason: string;
    };
    /** @enum {string} */
    readonly SettlementOutcome: 'settled' | 'for-spot-check';
    readonly SharedKnowledgeView: {
      /** Format: uuid */
      readonly agencyId: string;
      /** Format: uuid */
      readonly id: string;
      readonly kind: components['schemas']['KnowledgeKind'];
      /** Format: date */
      readonly sharedOn: string;
      readonly state: components['schemas']['MeritState'];
      readonly title: string;
      /** @description the version of the merit */
      readonly version: number;
    };
    readonly ShareKnowledgeBody: {
      /**
       * @description the number of authors, without names
       * @example 3
       */
      readonly authors: number;
      /**
       * Format: uuid
       * @description an uploaded file, which the public can download once the merit is recognised
       */
      readonly fileId?: string;
      readonly kind: components['schemas']['KnowledgeKind'];
      /**
       * Format: date
       * @description the day it was shared
       * @example 2026-03-02
       */
      readonly sharedOn: string;
      /** @example 面向离散制造企业的贯标步骤、模板和常见问题。 */
      readonly summary: string;
      /** @example 装备行业贯标实施指南 */
      readonly title: string;
    };
    readonly SideView: {
      /** Format: uuid */
      readonly agencyId: string;
      /** @description the person-days of on-site work */
      readonly days: number | null;
      /**
       * Format: uuid
       * @description the enterprise of on-site work
       */
      readonly enterpriseId: string | null;
      /** @description ids of the events behind it */
      readonly facts: readonly string[];
      /** Format: date */
      readonly from: string;
      /** Format: date */
      readonly until: string | null;
    };
    /** @enum {string} */
    readonly SignalKind:
      'full-time-twice' | 'two-enterprises' | 'too-many-days' | 'lapsed-certificate' | 'not-employed';
    /** @enum {string} */
    readonly SignalOutcome: 'settled' | 'for-spot-check' | 'facts-changed';
    readonly SignalPage: {
      readonly items: readonly components['schemas']['SignalView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    /** @enum {string} */
    readonly SignalState: 'open' | 'explained' | 'closed';
    readonly SignalView: {
      /**
       * @example [
       *       "explain"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** Format: date */
      readonly closedOn: string | null;
      readonly explanations: readonly components['schemas']['ExplanationView'][];
      /** Format: date */
      readonly foundOn: string;
      /**
       * Format: date
       * @description the first day in question
       */
      readonly from: string;
      /** Format: uuid */
      readonly id: string;
      readonly kind: components['schemas']['SignalKind'];
      /** @description the number of other agencies concerned, which the caller does not see */
      readonly otherAgencies: number;
      readonly outcome: components['schemas']['SignalOutcome'] | null;
      /** Format: uuid */
      readonly personId: string;
      /** @description the reason of staff */
      readonly reason: string | null;
      /** @description the records of each agency; an agency sees its own */
      readonly sides: readonly components['schemas']['SideView'][];
      readonly state: components['schemas']['SignalState'];
      /** @description the meaning of the kind */
      readonly text: components['schemas']['InTwoLanguages'];
      /**
       * Format: date
       * @description the last day in question; null while it goes on
       */
      readonly until: string | null;
      readonly version: number;
    };
    readonly SimilarAgencyView: {
      /** Format: uuid */
      readonly agencyId: string;
      /** @example 91350100M000100Y43 */
      readonly creditCode: string;
      /**
       * @description its present or a former name
       * @example 福州衡鉴科技有限公司
       */
      readonly name: string;
      /**
       * @description from 0 to 1
       * @example 0.92
       */
      readonly similarity: number;
      readonly state: components['schemas']['AgencyState'];
    };
    /** @enum {string} */
    readonly Sort:
      | 'name'
      | '-name'
      | 'registeredOn'
      | '-registeredOn'
      | 'grade'
      | '-grade'
      | 'completeness'
      | '-completeness'
      | 'lastChanged'
      | '-lastChanged';
    readonly StageImportBody: {
      /** @description only check, apply nothing */
      readonly dryRun?: components['schemas']['DryRun'];
      /**
       * Format: binary
       * @description CSV (UTF-8 or GB18030) or xlsx
       */
      readonly file: string;
      /**
       * @description the kind of the rows
       * @example consultants
       */
      readonly kind: string;
      /** @description nothing when one row is faulty, or every row without a fault */
      readonly mode: components['schemas']['Mode'];
    };
    readonly StandardChangesView: {
      readonly fields: readonly components['schemas']['StandardFieldChange'][];
      /** @example 2026.1 */
      readonly from: string | null;
      readonly sections: readonly components['schemas']['StandardSectionChange'][];
      /** @example 2027.1 */
      readonly to: string;
    };
    readonly StandardDifferences: {
      readonly fields: readonly components['schemas']['StandardFieldChange'][];
      readonly sections: readonly components['schemas']['StandardSectionChange'][];
    };
    readonly StandardDocument: {
      /**
       * Format: date
       * @description after today when it is published
       * @example 2027-01-01
       */
      readonly inForceFrom: string;
      /** @description by the name of the section */
      readonly sections: {
        readonly [key: string]: components['schemas']['StandardSectionView'];
      };
      /** @example 2027.1 */
      readonly version: string;
    };
    readonly StandardFieldChange: {
      readonly after?: components['schemas']['StandardFieldView'];
      readonly before?: components['schemas']['StandardFieldView'];
      readonly kind: components['schemas']['StandardFieldChangeKind'];
      /**
       * @description the section, or `section.field`
       * @example team.certifiedCount
       */
      readonly path: string;
      /** @description the properties that changed */
      readonly what?: readonly string[];
    };
    /** @enum {string} */
    readonly StandardFieldChangeKind: 'added' | 'removed' | 'changed';
    readonly StandardFieldView: {
      /** @description for a list: the least number of entries */
      readonly atLeast?: number;
      readonly en: string;
      /** @description staff may grant its withholding */
      readonly mayBeWithheld?: boolean;
      readonly required: boolean;
      /** @description for the alliance’s staff only */
      readonly staffOnly?: boolean;
      readonly type: components['schemas']['Type'];
      /** @example 人 */
      readonly unit?: string;
      readonly zh: string;
    };
    readonly StandardLineView: {
      /**
       * Format: date
       * @description the first day on which it judges revisions
       * @example 2014-01-01
       */
      readonly inForceFrom: string;
      /** @example 2026.1 */
      readonly standard: string;
      readonly state: components['schemas']['StandardState'];
    };
    readonly StandardList: {
      /** @description the latest beginning first */
      readonly items: readonly components['schemas']['StandardLineView'][];
    };
    readonly StandardSectionChange: {
      readonly after?: components['schemas']['StandardTextView'];
      readonly before?: components['schemas']['StandardTextView'];
      readonly kind: components['schemas']['StandardFieldChangeKind'];
      /**
       * @description the section, or `section.field`
       * @example team.certifiedCount
       */
      readonly path: string;
      /** @description the properties that changed */
      readonly what?: readonly string[];
    };
    readonly StandardSectionView: {
      /**
       * @description the paragraph of the measures
       * @example R3 (4)
       */
      readonly clause: string;
      readonly en: string;
      /** @description by the name of the field */
      readonly fields: {
        readonly [key: string]: components['schemas']['StandardFieldView'];
      };
      /** @description the clause of GB/T 23005-2020 on the same matter */
      readonly gbt23005?: string;
      readonly zh: string;
    };
    /** @enum {string} */
    readonly StandardState: 'superseded' | 'in-force' | 'to-come';
    readonly StandardTextView: {
      /**
       * @description the paragraph of the measures
       * @example R3 (4)
       */
      readonly clause: string;
      readonly en: string;
      /** @description the clause of GB/T 23005-2020 on the same matter */
      readonly gbt23005?: string;
      readonly zh: string;
    };
    readonly StandardView: {
      readonly document: components['schemas']['StandardDocument'];
      /**
       * Format: date
       * @description the first day on which it judges revisions
       * @example 2014-01-01
       */
      readonly inForceFrom: string;
      /** @example 2026.1 */
      readonly standard: string;
      readonly state: components['schemas']['StandardState'];
    };
    readonly StartEmploymentBody: {
      /**
       * Format: date
       * @description the first day; not after today
       * @example 2025-04-01
       */
      readonly from: string;
      /** @description as the agency declares it */
      readonly fullTime: boolean;
      /**
       * Format: uuid
       * @description a recorded consultant
       */
      readonly personId: string;
    };
    readonly TeamView: {
      /** Format: date */
      readonly asOf: string;
      /** @description those of them who hold a valid certificate */
      readonly certified: number;
      /** @description persons employed on the day */
      readonly employed: number;
      /** @description the certified who consented that their names are public */
      readonly names: readonly string[];
    };
    readonly TimelinessView: {
      /** Format: uuid */
      readonly agencyId: string;
      /**
       * @example [
       *       "confirm"
       *     ]
       */
      readonly allowedActions: readonly string[];
      readonly sections: readonly components['schemas']['SectionTimelinessView'][];
      /** @description whether any section is stale */
      readonly stale: boolean;
      /**
       * @description 0 before the first publication
       * @example 1
       */
      readonly version: number;
    };
    /** @enum {string} */
    readonly Type: 'count' | 'number' | 'range' | 'text' | 'list' | 'persons';
    readonly WithheldView: {
      /** @description whose trade secret it is */
      readonly of: components['schemas']['Of'];
      /** @example commercial-terms */
      readonly reason: string;
      /**
       * Format: date
       * @description the last day
       */
      readonly until: string;
    };
    readonly WithholdingPage: {
      readonly items: readonly components['schemas']['WithholdingView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    readonly WithholdingReasonBody: {
      /**
       * @description for staff and the owner of the secret
       * @example 保密义务属实，予以准许。
       */
      readonly reason: string;
    };
    readonly WithholdingRequest: {
      /**
       * Format: uuid
       * @description the enterprise, if it is an enterprise’s; for staff, never public
       */
      readonly enterpriseId?: string;
      /**
       * @description `section.field` of the disclosure standard
       * @example experience.enterprises
       */
      readonly field: string;
      /**
       * @description for staff, never public
       * @example 公开会泄露尚未公告的经营计划。
       */
      readonly justification: string;
      /** @description the owner of the trade secret */
      readonly of: components['schemas']['Of'];
      readonly reason: components['schemas']['Reason'];
      /**
       * Format: date
       * @description the last day, three years ahead at most
       * @example 2027-03-01
       */
      readonly until: string;
    };
    /** @enum {string} */
    readonly WithholdingState: 'requested' | 'granted' | 'refused' | 'ended';
    readonly WithholdingView: {
      /** Format: uuid */
      readonly agencyId: string;
      /**
       * @example [
       *       "end"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /**
       * Format: date
       * @description the last day for staff to decide
       * @example 2026-03-02
       */
      readonly decideBy: string;
      /** Format: date */
      readonly decidedOn: string | null;
      /** @description for staff and the owner of the secret */
      readonly decision?: string | null;
      readonly endedBy: components['schemas']['EndedBy'] | null;
      /**
       * Format: date
       * @description the first day on which it is no longer in force
       */
      readonly endedOn: string | null;
      /** @description for staff and the owner of the secret */
      readonly endReason?: string | null;
      /**
       * Format: uuid
       * @description of an enterprise’s; for staff and the agency
       */
      readonly enterpriseId?: string | null;
      /**
       * @description `section.field` of the disclosure standard
       * @example experience.enterprises
       */
      readonly field: string;
      /** @description true when it hides the value from the public today */
      readonly hides: boolean;
      /** Format: uuid */
      readonly id: string;
      /** @description for staff and the owner of the secret */
      readonly justification?: string;
      /** @description the owner of the trade secret */
      readonly of: components['schemas']['Of'];
      /** @description true when staff missed that day */
      readonly overdue: boolean;
      readonly reason: components['schemas']['Reason'];
      /** @example Commercial information: prices, income, contract terms that are not public */
      readonly reasonEn: string;
      /** @example 经营信息：价格、收入、合同条件等尚未公开的商业信息 */
      readonly reasonZh: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly requestedOn: string;
      readonly state: components['schemas']['WithholdingState'];
      /**
       * Format: date
       * @description the last day, inclusive
       * @example 2026-03-02
       */
      readonly until: string;
      /** @example 1 */
      readonly version: number;
    };
    readonly WriteDraftBody: {
      /** @description the whole content, by section and field; fields may be missing */
      readonly sections: {
        readonly [key: string]: {
          readonly [key: string]: unknown;
        };
      };
      /**
       * @description the coming version that the draft is written for; without it, the one in force
       * @example 2027.1
       */
      readonly standard?: string;
    };
    readonly WriteSectionBody: {
      /**
       * @description by field
       * @example {
       *       "certifiedCount": 8,
       *       "fullTimeCount": 5
       *     }
       */
      readonly content: {
        readonly [key: string]: unknown;
      };
      /**
       * @description the coming version that the draft is written for; without it, the one in force
       * @example 2027.1
       */
      readonly standard?: string;
    };
  };
  responses: {
    /** @description refused with 409 */
    readonly Conflict: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'kit.file-quarantined'
            | 'kit.import-over'
            | 'kit.import-row-twice'
            | 'registry.agency-deregistered'
            | 'registry.agency-in-good-standing'
            | 'registry.agency-suspended'
            | 'registry.application-open'
            | 'registry.application-state'
            | 'registry.branches-registered'
            | 'registry.certificate-already-renewed'
            | 'registry.certificate-already-revoked'
            | 'registry.certificate-number-taken'
            | 'registry.challenge-already-decided'
            | 'registry.consent-link-recent'
            | 'registry.credit-code-former'
            | 'registry.credit-code-of-deregistered'
            | 'registry.credit-code-taken'
            | 'registry.credit-code-verified-already'
            | 'registry.disclosure-draft-none'
            | 'registry.disclosure-standard-day-taken'
            | 'registry.disclosure-standard-version-taken'
            | 'registry.employment-already-ended'
            | 'registry.employment-overlaps'
            | 'registry.expert-span-overlaps'
            | 'registry.expert-state-wrong'
            | 'registry.expert-sub-taken'
            | 'registry.import-employment-known'
            | 'registry.merit-already-decided'
            | 'registry.nothing-to-confirm'
            | 'registry.parent-not-registered'
            | 'registry.person-email-missing'
            | 'registry.signal-closed'
            | 'registry.withholding-already-decided'
            | 'registry.withholding-hides-nothing'
            | 'registry.withholding-over'
            | 'registry.withholding-overlaps';
        };
      };
    };
    /** @description refused with 403 */
    readonly Forbidden: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'kit.file-infected'
            | 'kit.file-not-yours'
            | 'kit.import-kind-not-yours'
            | 'kit.import-not-yours'
            | 'kit.not-allowed'
            | 'registry.not-your-agency'
            | 'registry.not-your-consultant'
            | 'registry.signal-not-yours';
        };
      };
    };
    /** @description refused with 422 */
    readonly Invalid: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'kit.event-unacceptable'
            | 'kit.file-empty'
            | 'kit.file-name-personal'
            | 'kit.file-unfit'
            | 'kit.file-unknown'
            | 'kit.idempotency-key-reused'
            | 'kit.import-cell-missing'
            | 'kit.import-cell-too-long'
            | 'kit.import-cell-unstorable'
            | 'kit.import-cells-left-over'
            | 'kit.import-column-twice'
            | 'kit.import-columns-missing'
            | 'kit.import-columns-unknown'
            | 'kit.import-csv-invalid'
            | 'kit.import-date-invalid'
            | 'kit.import-email-invalid'
            | 'kit.import-empty'
            | 'kit.import-encoding-unknown'
            | 'kit.import-flag-invalid'
            | 'kit.import-id-card'
            | 'kit.import-province-unknown'
            | 'kit.import-text-length'
            | 'kit.import-xls-unsupported'
            | 'kit.import-xlsx-invalid'
            | 'registry.certificate-number-reserved'
            | 'registry.certificate-revoked-before-issue'
            | 'registry.credit-code-invalid'
            | 'registry.date-in-future'
            | 'registry.disclosure-invalid'
            | 'registry.disclosure-standard-invalid'
            | 'registry.disclosure-standard-not-ahead'
            | 'registry.disclosure-standard-unknown'
            | 'registry.employment-ends-before-start'
            | 'registry.expert-creditcode-invalid'
            | 'registry.expert-field-unknown'
            | 'registry.expert-span-reversed'
            | 'registry.expert-suspension-ends-in-past'
            | 'registry.id-card-number'
            | 'registry.identity-before-present'
            | 'registry.identity-same'
            | 'registry.import-agency-unknown'
            | 'registry.knowledge-unknown'
            | 'registry.merit-award-not-applicable'
            | 'registry.merit-awarder-missing'
            | 'registry.merit-evidence-missing'
            | 'registry.merit-knowledge-not-applicable'
            | 'registry.merit-level-missing'
            | 'registry.merit-level-not-applicable'
            | 'registry.parent-is-branch'
            | 'registry.parent-unknown'
            | 'registry.person-unknown'
            | 'registry.province-unknown'
            | 'registry.section-not-disclosed'
            | 'registry.suspension-ends-in-past'
            | 'registry.withholding-enterprise-missing'
            | 'registry.withholding-enterprise-not-applicable'
            | 'registry.withholding-field-unknown'
            | 'registry.withholding-not-possible'
            | 'registry.withholding-until-past'
            | 'registry.withholding-until-too-late';
        };
      };
    };
    /** @description refused with 400 */
    readonly Malformed: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'kit.body-invalid'
            | 'kit.body-unreadable'
            | 'kit.cursor-invalid'
            | 'kit.file-missing'
            | 'kit.file-not-single'
            | 'kit.idempotency-key-missing'
            | 'kit.import-file-missing'
            | 'kit.path-invalid'
            | 'kit.value-unstorable';
        };
      };
    };
    /** @description refused with 404 */
    readonly NotFound: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'kit.import-kind-unknown'
            | 'kit.not-found'
            | 'kit.record-not-found'
            | 'registry.certificate-unknown'
            | 'registry.consent-link-invalid';
        };
      };
    };
    /** @description refused with 428 */
    readonly PreconditionRequired: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'kit.if-match-missing';
        };
      };
    };
    /** @description refused with 412 */
    readonly Stale: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'kit.version-stale';
        };
      };
    };
    /** @description refused with 413 */
    readonly TooLarge: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'kit.body-too-large'
            | 'kit.file-too-large'
            | 'kit.import-too-many-rows'
            | 'kit.import-too-many-together'
            | 'kit.import-xlsx-too-large';
        };
      };
    };
    /** @description refused with 429 */
    readonly TooMany: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'kit.busy';
        };
      };
    };
    /** @description refused with 401 */
    readonly Unauthenticated: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'kit.not-authenticated';
        };
      };
    };
    /** @description refused with 503 */
    readonly Unavailable: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'kit.broker-unreachable'
            | 'kit.database-unreachable'
            | 'kit.file-damaged'
            | 'kit.identity-provider-unreachable'
            | 'kit.not-ready'
            | 'kit.record-in-use'
            | 'kit.unexpected'
            | 'registry.disclosure-standard-none';
        };
      };
    };
    /** @description refused with 415 */
    readonly UnsupportedType: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'kit.content-type-unsupported' | 'kit.file-type-not-allowed';
        };
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly searchAgencies: {
    readonly parameters: {
      readonly query?: {
        /** @description whether the latest disclosure is complete */
        readonly complete?: components['schemas']['DryRun'];
        /** @description the least per cent of the required fields that are answered */
        readonly completeness?: number;
        /** @description `next` of the page before, with the same sort */
        readonly cursor?: string;
        /** @description the grade of the latest rating */
        readonly grade?: readonly components['schemas']['Grades'][];
        /** @description sections or divisions of GB/T 4754-2017 */
        readonly industry?: readonly components['schemas']['Industries'][];
        /** @description province codes (GB/T 2260) */
        readonly province?: readonly components['schemas']['Provinces'][];
        /** @description a part of a name, also a former one; its pinyin or initials; the beginning of a credit code */
        readonly q?: string;
        /** @description name: by pinyin (default); registeredOn: oldest first; grade: A first, 未获评级 last; completeness: most complete first; lastChanged: longest ago first; - reverses the order */
        readonly sort?: components['schemas']['Sort'];
        readonly state?: readonly components['schemas']['AgencyState'][];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Search the register of agencies */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FoundAgenciesView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly registerAgency: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegistrationBody'];
      };
    };
    readonly responses: {
      /** @description Register an agency without an application, such as one taken over (R2) */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AgencyView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readAgency: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show one agency: identity, disclosure, figures, team, merits, ratings */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicAgencyView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listCertificates: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the certificates of an agency’s present employees */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CertificatePage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readCompleteness: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Judge the latest revision by the standard in force and coming ones (R2, R3) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DisclosureCompletenessView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly confirmDisclosure: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Confirm that your agency’s whole disclosure is still true (R3) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TimelinessView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly verifyCreditCode: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CodeVerificationBody'];
      };
    };
    readonly responses: {
      /** @description Record that a legacy credit code was verified by hand */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AgencyView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly deregisterAgency: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AgencyReasonBody'];
      };
    };
    readonly responses: {
      /** @description Take an agency off the register */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AgencyView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listDisclosures: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the revisions of an agency’s disclosure, the latest first (R3) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RevisionSummaryPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly publishDisclosure: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PublishDisclosureBody'];
      };
    };
    readonly responses: {
      /** @description Publish a revision of a disclosure; the answer lists the missing fields (R3) */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublishedRevisionView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readDisclosure: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly revision: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show one revision with its content and commitments */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RevisionView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly compareDisclosures: {
    readonly parameters: {
      readonly query: {
        readonly from: number;
        readonly to: number;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Compare two revisions field by field */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ComparisonView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show the draft of the next revision and its missing fields; an empty one shows the published content */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DraftView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly writeDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WriteDraftBody'];
      };
    };
    readonly responses: {
      /** @description Write the whole draft; a refusal names all faults at once */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DraftView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly discardDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Discard the draft */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DraftView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly writeDraftSection: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
        readonly section: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WriteSectionBody'];
      };
    };
    readonly responses: {
      /** @description Write one section of the draft; the others stay as they are */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DraftView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly publishDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Publish the draft as the next revision (R3); this empties the draft */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublishedRevisionView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listEmployments: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List an agency’s employments, the latest first */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['NamedEmploymentPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly startEmployment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['StartEmploymentBody'];
      };
    };
    readonly responses: {
      /** @description Record the start of a person’s employment at an agency */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EmploymentView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readFigures: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show the platform’s figures of an agency, and its differing claims (R3 4, 5) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FiguresView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly changeAgencyIdentity: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['IdentityBody'];
      };
    };
    readonly responses: {
      /** @description Record a new name, credit code or province; the former ones are kept */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AgencyView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly shareKnowledge: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ShareKnowledgeBody'];
      };
    };
    readonly responses: {
      /** @description Share knowledge (R9 6), public once its merit is recognised */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SharedKnowledgeView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listAgencyMerits: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List an agency’s recognised merits; the agency and staff see all */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MeritPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly claimMerit: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ClaimMeritBody'];
      };
    };
    readonly responses: {
      /** @description Claim an award, a contribution, research or a citation (R9 5, 6) */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MeritView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly reinstateAgency: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AgencyReasonBody'];
      };
    };
    readonly responses: {
      /** @description End a suspension, or reinstate a deregistered agency */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AgencyView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly confirmSection: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
        readonly section: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Confirm that one section is still true (R3) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TimelinessView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly suspendAgency: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AgencySuspensionBody'];
      };
    };
    readonly responses: {
      /** @description Suspend an agency: it neither hires nor claims merits and is not rated */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AgencyView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readTeam: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Count an agency’s employees and the certified among them; name those who consented */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TeamView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readTimeliness: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show the days on which each section was last changed and confirmed, and the stale ones */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TimelinessView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listWithholdingsOf: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List requests to withhold a field and their outcomes, the latest first */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WithholdingPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly requestWithholding: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WithholdingRequest'];
      };
    };
    readonly responses: {
      /** @description Ask to withhold a field as a trade secret */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WithholdingView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listApplications: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
        /** @description for staff; without it, those that wait for a decision */
        readonly state?: components['schemas']['ApplicationState'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the applications of a state, oldest first; an applicant lists its own */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ApplicationLinePage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly draftApplication: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegistrationBody'];
      };
    };
    readonly responses: {
      /** @description Draft your application for registration (R2) */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ApplicationView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readApplication: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show one application, with the agencies of a similar name */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ApplicationView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly changeApplication: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ApplicationChangeBody'];
      };
    };
    readonly responses: {
      /** @description Change your draft, or an application that was returned to you */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ApplicationView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly approveApplication: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ApprovalBody'];
      };
    };
    readonly responses: {
      /** @description Approve an application and register its agency, as `agencyId` of the answer */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ApplicationView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly refuseApplication: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ApplicationReviewBody'];
      };
    };
    readonly responses: {
      /** @description Refuse an application, with reasons */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ApplicationView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly returnApplication: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ApplicationReviewBody'];
      };
    };
    readonly responses: {
      /** @description Return an application with the corrections to make */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ApplicationView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly submitApplication: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Submit your application */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ApplicationView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly withdrawApplication: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Withdraw your application while it is open */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ApplicationView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readCertificate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show a certificate and why it was renewed or not, to an employer or staff */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CertificateView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly askForConsentLink: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ConsentAddressBody'];
      };
    };
    readonly responses: {
      /** @description Send a one-time link to an address, if the register knows it; the answer is the same for an unknown one */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readConsent: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show the question that a one-time link asks; opening it spends nothing */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConsentQuestion'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly decideConsent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
      };
      readonly path: {
        readonly token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DecideConsentBody'];
      };
    };
    readonly responses: {
      /** @description Give or withdraw consent to the publication of your name; this spends the link */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConsentAnswer'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly recordConsultant: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordConsultantBody'];
      };
    };
    readonly responses: {
      /** @description Record a consultant */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RecordedConsultant'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readConsultant: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show a consultant with name and address to an employer or staff */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConsultantView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly issueConsentLink: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Send a person a one-time link for the decision on the own name */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConsentLinkView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly changeConsultantEmail: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangeEmailBody'];
      };
    };
    readonly responses: {
      /** @description Change the address for a person’s consent links, for an employer or staff */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConsultantView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listDeadLetters: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the messages that no handler took, oldest first */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DeadLetterPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly replayDeadLetter: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description the handlers took it */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listStandards: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the versions of the disclosure standard, including those published in advance (R3) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StandardList'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly publishStandard: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PublishStandardBody'];
      };
    };
    readonly responses: {
      /** @description Publish a version of the disclosure standard in advance and announce it to every agency (R3) */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublishedStandardView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readStandard: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show one version, in force or not */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StandardView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readStandardChanges: {
    readonly parameters: {
      readonly query?: {
        /** @description the version to compare with; without it, the one before */
        readonly from?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the sections and fields that a version adds, removes and changes */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StandardChangesView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readStandardInForce: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show the version in force today */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StandardView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly endEmployment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndEmploymentBody'];
      };
    };
    readonly responses: {
      /** @description Record the end of a person’s employment at an agency */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EmploymentView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listExperts: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
        /** @description subject of expertise or industry */
        readonly field?: string;
        readonly state?: components['schemas']['ExpertState'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the pool of experts, first enrolled first */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExpertPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly enrolExpert: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EnrolExpertBody'];
      };
    };
    readonly responses: {
      /** @description Take an expert into the pool (R8) */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExpertView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readExpert: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show one expert */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExpertView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly affiliateExpert: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AffiliationBody'];
      };
    };
    readonly responses: {
      /** @description Record an expert’s affiliation, or correct its last day */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExpertView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly setExpertFields: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FieldsBody'];
      };
    };
    readonly responses: {
      /** @description Set an expert’s fields of expertise */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExpertView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly releaseExpert: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExpertReasonBody'];
      };
    };
    readonly responses: {
      /** @description Let an expert leave the pool */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExpertView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly reinstateExpert: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExpertReasonBody'];
      };
    };
    readonly responses: {
      /** @description End a suspension, or readmit an expert who had left */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExpertView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly relateExpert: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RelationBody'];
      };
    };
    readonly responses: {
      /** @description Record an expert’s interest in an agency, or correct its last day (R8) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExpertView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly suspendExpert: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExpertSuspensionBody'];
      };
    };
    readonly responses: {
      /** @description Suspend an expert: no panel draws the expert for the time being */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExpertView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readOwnExpert: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show the calling expert’s own record (PIPL 45) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExpertView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readFeed: {
    readonly parameters: {
      readonly query?: {
        /** @description the position before which the page begins, as `next` names it */
        readonly before?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the changes of the public register as an Atom feed, newest first */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/atom+xml': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly uploadFile: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          /** Format: binary */
          readonly file: string;
        };
      };
    };
    readonly responses: {
      /** @description Upload one file as evidence: PDF, picture, Word, Excel, PowerPoint, OFD, text or CSV */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FileView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readFile: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show a file and its scan to its organisation, staff and readers to whom it is open */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FileView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly downloadFile: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Download the sealed original; each download is recorded */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/ofd': string;
          readonly 'application/pdf': string;
          readonly 'application/vnd.openxmlformats-officedocument.presentationml.presentation': string;
          readonly 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          readonly 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          readonly 'image/jpeg': string;
          readonly 'image/png': string;
          readonly 'image/webp': string;
          readonly 'text/csv': string;
          readonly 'text/plain': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listFileDownloads: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the downloads of a file, last first */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DownloadPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readLiveness: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show that the process answers, with its version and commit */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['LiveView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readReadiness: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show whether the service can work: database, broker, not stopping; with its business date */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReadyView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listImports: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List imports, the latest first: all for staff, its own for an agency */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ImportPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly stageImport: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': components['schemas']['StageImportBody'];
      };
    };
    readonly responses: {
      /** @description Import the rows of a file: they are staged now, and checked and applied in the background */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ImportView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readImport: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show the progress of an import */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ImportView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly cancelImport: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Cancel an import; rows that were applied one by one stay applied */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ImportView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listImportFaults: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the faulty rows of an import, by line */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FaultyRowPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly downloadImportFaults: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        readonly 'accept-language': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Download the faulty rows of an import with their faults, without personal data */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/csv': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly downloadImportTemplate: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        readonly 'accept-language': string;
      };
      readonly path: {
        readonly kind: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Download an empty file of a kind, to fill in */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/csv': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listKnowledge: {
    readonly parameters: {
      readonly query?: {
        /** @description the agency that shared it */
        readonly agencyId?: string;
        /** @description `next` of the page before */
        readonly cursor?: string;
        readonly kind?: components['schemas']['KnowledgeKind'];
        /** @description part of the title or the summary */
        readonly q?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the shared knowledge that staff recognised, newest first */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['KnowledgeLinePage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readKnowledge: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show one item with its file, its citations and awards */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['KnowledgeView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listMerits: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
        readonly kind?: components['schemas']['MeritKind'];
        readonly state?: components['schemas']['MeritState'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the merits of a state, first claimed first */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MeritPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly recogniseMerit: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecogniseMeritBody'];
      };
    };
    readonly responses: {
      /** @description Recognise a merit: it counts from now on (R9 5, 6) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MeritView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly refuseMerit: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RefuseMeritBody'];
      };
    };
    readonly responses: {
      /** @description Refuse a merit, with the reason */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MeritView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readMetrics: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show the figures for Prometheus */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/plain': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly describeOpenData: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Describe the open data: licence, date, number of records, columns, formats (after DCAT) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CatalogueView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly downloadRegister: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly format: components['schemas']['Format'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Download the whole register as CSV, JSON lines or Excel */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/jsonl; charset=utf-8': string;
          readonly 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          readonly 'text/csv; charset=utf-8; header=present': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listSignals: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
        readonly kind?: components['schemas']['SignalKind'];
        readonly state?: components['schemas']['SignalState'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List signals about contradictory facts, newest first; an agency reads its own */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignalPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly readSignal: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show one signal; an agency reads its own side */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignalView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly explainSignal: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExplanationBody'];
      };
    };
    readonly responses: {
      /** @description Explain your agency’s side; a later text replaces the earlier one */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignalView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly settleSignal: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SettlementBody'];
      };
    };
    readonly responses: {
      /** @description Close a signal as settled, or leave it to a spot check */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignalView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listChallenges: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
        readonly state?: components['schemas']['ChallengeState'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List challenges in a state, the oldest first */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChallengePage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly decideChallenge: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChallengeDecisionBody'];
      };
    };
    readonly responses: {
      /** @description Decide on a challenge, with reasons that are public */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChallengeView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listWithholdings: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
        readonly state?: components['schemas']['WithholdingState'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List withholdings in a state, those to be decided first at the top */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WithholdingPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly listChallengesOf: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List challenges and the decisions on them, the oldest first */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChallengePage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly fileChallenge: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChallengeBody'];
      };
    };
    readonly responses: {
      /** @description Challenge the withholding of a field; no name is required */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChallengeView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly endWithholding: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WithholdingReasonBody'];
      };
    };
    readonly responses: {
      /** @description End a withholding, or withdraw the request: the field is public again */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WithholdingView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly grantWithholding: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WithholdingReasonBody'];
      };
    };
    readonly responses: {
      /** @description Grant the withholding of a field, with reasons */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WithholdingView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
  readonly refuseWithholding: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WithholdingReasonBody'];
      };
    };
    readonly responses: {
      /** @description Refuse the withholding of a field, with reasons: the field is public */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WithholdingView'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 412: components['responses']['Stale'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedType'];
      readonly 422: components['responses']['Invalid'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooMany'];
      readonly 503: components['responses']['Unavailable'];
    };
  };
}

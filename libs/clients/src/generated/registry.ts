export interface paths {
  '/agencies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Search the register of agencies */
    get: operations['searchAgencies'];
    put?: never;
    /** Register an agency without an application, such as one taken over (R2) */
    post: operations['registerAgency'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show one agency: identity, disclosure, figures, team, merits, ratings */
    get: operations['readAgency'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/certificates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the certificates of an agency’s present employees */
    get: operations['listCertificates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/completeness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Judge the latest revision by the standard in force and coming ones (R2, R3) */
    get: operations['readCompleteness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm that your agency’s whole disclosure is still true (R3) */
    post: operations['confirmDisclosure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/credit-code-verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record that a legacy credit code was verified by hand */
    post: operations['verifyCreditCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/deregistration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take an agency off the register */
    post: operations['deregisterAgency'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/disclosures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the revisions of an agency’s disclosure, the latest first (R3) */
    get: operations['listDisclosures'];
    put?: never;
    /** Publish a revision of a disclosure; the answer lists the missing fields (R3) */
    post: operations['publishDisclosure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/disclosures/{revision}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show one revision with its content and commitments */
    get: operations['readDisclosure'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/disclosures/compare': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Compare two revisions field by field */
    get: operations['compareDisclosures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the draft of the next revision and its missing fields; an empty one shows the published content */
    get: operations['readDraft'];
    /** Write the whole draft; a refusal names all faults at once */
    put: operations['writeDraft'];
    post?: never;
    /** Discard the draft */
    delete: operations['discardDraft'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/draft/{section}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Write one section of the draft; the others stay as they are */
    put: operations['writeDraftSection'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/draft/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Publish the draft as the next revision (R3); this empties the draft */
    post: operations['publishDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/employment-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask a person, by a one-time link to the address on record, to agree to an employment beside another one */
    post: operations['askToEmploy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/employments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List an agency’s employments, the latest first */
    get: operations['listEmployments'];
    put?: never;
    /** Record the start of a person’s employment at an agency */
    post: operations['startEmployment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the platform’s figures of an agency, and its differing claims (R3 4, 5) */
    get: operations['readFigures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/identity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record a new name, credit code or province; the former ones are kept */
    post: operations['changeAgencyIdentity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/knowledge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Share knowledge (R9 6), public once its merit is recognised */
    post: operations['shareKnowledge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/merits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List an agency’s recognised merits; the agency and staff see all */
    get: operations['listAgencyMerits'];
    put?: never;
    /** Claim an award, a contribution, research or a citation (R9 5, 6) */
    post: operations['claimMerit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/reinstatement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a suspension, or reinstate a deregistered agency */
    post: operations['reinstateAgency'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/sections/{section}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm that one section is still true (R3) */
    post: operations['confirmSection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Suspend an agency: it neither hires nor claims merits and is not rated */
    post: operations['suspendAgency'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/team': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count an agency’s employees and the certified among them; name those who consented */
    get: operations['readTeam'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/timeliness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the days on which each section was last changed and confirmed, and the stale ones */
    get: operations['readTimeliness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/withholdings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List withholdings of a field, the latest first */
    get: operations['listWithholdingsOf'];
    put?: never;
    /** Ask to withhold a field as a trade secret */
    post: operations['requestWithholding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count the agencies beside the values of the filters */
    get: operations['countAgencies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agreements/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the question of a one-time link; opening it spends nothing */
    get: operations['readAgreement'];
    put?: never;
    /** Agree or decline; this spends the link */
    post: operations['answerAgreement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the applications of a state, in the order in which they came to it; an applicant lists its own */
    get: operations['listApplications'];
    put?: never;
    /** Draft your application for registration (R2) */
    post: operations['draftApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/applications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show one application, with the agencies of a similar name */
    get: operations['readApplication'];
    /** Change your draft, or an application that was returned to you */
    put: operations['changeApplication'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/applications/{id}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approve an application and register its agency, as `agencyId` of the answer */
    post: operations['approveApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/applications/{id}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuse an application, with reasons */
    post: operations['refuseApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/applications/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Return an application with the corrections to make */
    post: operations['returnApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/applications/{id}/submission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Submit your application */
    post: operations['submitApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/applications/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw your application while it is open */
    post: operations['withdrawApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the years of the working-day calendar, with the notices they rest on */
    get: operations['readCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendar/years': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Import an announced year, or amend a known one: every service recomputes its open deadlines */
    post: operations['importCalendarYear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/certificates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show a certificate and why it was renewed or not, to an employer or staff */
    get: operations['readCertificate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consent-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a one-time link to an address, if the register knows it; the answer is the same for an unknown one */
    post: operations['askForConsentLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consent/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the question that a one-time link asks; opening it spends nothing */
    get: operations['readConsent'];
    put?: never;
    /** Give or withdraw consent to the publication of your name, or delete your address, which withdraws it; this spends the link */
    post: operations['decideConsent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record a consultant */
    post: operations['recordConsultant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultants/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show a consultant with name and address to an employer or staff */
    get: operations['readConsultant'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultants/{id}/consent-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a person a one-time link for the decision on the own name */
    post: operations['issueConsentLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultants/{id}/email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change the address for a person’s consent links, for an employer or staff */
    put: operations['changeConsultantEmail'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultants/{id}/email-deletion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete a person’s address, with the keys that open it in events (PIPL 47) */
    post: operations['deleteConsultantEmail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultants/{id}/email-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask a person, by a one-time link to the address on record, to agree to a new address */
    post: operations['askForEmail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultants/{id}/employment-agreements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Agree, as a present employer, that another agency employs the person */
    post: operations['agreeToEmploy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/dead-letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the messages that no handler took, oldest first */
    get: operations['listDeadLetters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/dead-letters/{id}/replays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hand a message to its handlers again */
    post: operations['replayDeadLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the clocks of records, with the steps that gave their last days */
    get: operations['listDeadlines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deadlines/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count by clock the deadlines that another calendar may move, and those that the calendar in force has moved */
    get: operations['countDeadlines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/disclosure-standards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the versions of the disclosure standard, including those published in advance (R3) */
    get: operations['listStandards'];
    put?: never;
    /** Publish a version of the disclosure standard in advance and announce it to every agency (R3) */
    post: operations['publishStandard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/disclosure-standards/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show one version, in force or not */
    get: operations['readStandard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/disclosure-standards/{version}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the sections and fields that a version adds, removes and changes */
    get: operations['readStandardChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/disclosure-standards/in-force': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the version in force today */
    get: operations['readStandardInForce'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/employments/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record the end of a person’s employment at an agency */
    post: operations['endEmployment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what happened to a record, or followed from a cause, in its order */
    get: operations['listEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/experts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the pool of experts as enrolled, or those of a state in the order in which they came to it */
    get: operations['listExperts'];
    put?: never;
    /** Take an expert into the pool (R8) */
    post: operations['enrolExpert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/experts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show one expert */
    get: operations['readExpert'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/experts/{id}/affiliations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record an expert’s affiliation, or correct its last day */
    post: operations['affiliateExpert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/experts/{id}/declaration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Declare the calling expert’s own tie to an agency (R8) */
    post: operations['declareTie'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/experts/{id}/email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set the address to which letters about panels go, or take it back */
    put: operations['setExpertEmail'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/experts/{id}/fields': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set an expert’s fields of expertise */
    put: operations['setExpertFields'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/experts/{id}/leaving': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let an expert leave the pool */
    post: operations['releaseExpert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/experts/{id}/reinstatement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a suspension, or readmit an expert who had left */
    post: operations['reinstateExpert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/experts/{id}/relations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record an expert’s interest in an agency, or correct its last day (R8) */
    post: operations['relateExpert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/experts/{id}/suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Suspend an expert: no panel draws the expert for the time being */
    post: operations['suspendExpert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/experts/own': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the calling expert’s own record (PIPL 45) */
    get: operations['readOwnExpert'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/feed.atom': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the changes of the public register, or of the agencies that fit, as an Atom feed, newest first */
    get: operations['readFeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Upload one file as evidence: document, picture, sound, film, e-mail, text, or an archive of these */
    post: operations['uploadFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show a file and its scan to its organisation, staff and readers to whom it is open */
    get: operations['readFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download the sealed original; strangers get a copy without position and other metadata. Each download is recorded */
    get: operations['downloadFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{id}/downloads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the downloads of a file, last first */
    get: operations['listFileDownloads'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show that the process answers, with its version and commit */
    get: operations['readLiveness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show whether the service can answer requests: database, not stopping; with its business date and a warning if the broker is away */
    get: operations['readReadiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List imports, the latest first: all for staff, its own for an agency */
    get: operations['listImports'];
    put?: never;
    /** Import the rows of a file: they are staged now, and checked and applied in the background */
    post: operations['stageImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the progress of an import */
    get: operations['readImport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancel an import; rows that were applied one by one stay applied */
    post: operations['cancelImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}/faults': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the faulty rows of an import, by line */
    get: operations['listImportFaults'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}/faults.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download the faulty rows of an import with their faults, to mend and import again; columns of personal data are empty */
    get: operations['downloadImportFaults'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/templates/{kind}.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download an empty file of a kind, to fill in */
    get: operations['downloadImportTemplate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/knowledge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the shared knowledge that staff recognised, newest first */
    get: operations['listKnowledge'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/knowledge/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show one item with its file, its citations and awards */
    get: operations['readKnowledge'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/merits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the merits of a state, in the order in which they came to it */
    get: operations['listMerits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/merits/{id}/recognition': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Recognise a merit: it counts from now on (R9 5, 6) */
    post: operations['recogniseMerit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/merits/{id}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuse a merit, with the reason */
    post: operations['refuseMerit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the figures for Prometheus */
    get: operations['readMetrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/open-data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Describe the open data: licence, date, number of records, columns, formats (after DCAT) */
    get: operations['describeOpenData'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/open-data/agencies.{format}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download the register, or the agencies that fit, as CSV, JSON lines or Excel */
    get: operations['downloadRegister'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/consultants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Name the persons recorded on a project of your enterprise (R5) */
    get: operations['listServedNames'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List signals about contradictory facts in the order of arrival; an agency reads its own */
    get: operations['listSignals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show one signal; an agency reads its own side */
    get: operations['readSignal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals/{id}/explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Explain your agency’s side; a later text replaces the earlier one, files are added */
    post: operations['explainSignal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals/{id}/settlement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Close a signal as settled, or leave it to a spot check */
    post: operations['settleSignal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/withholding-challenges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List challenges in a state, in the order in which they came to it */
    get: operations['listChallenges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/withholding-challenges/{id}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide on a challenge, with reasons that are public */
    post: operations['decideChallenge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/withholdings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List withholdings in a state, in the order in which they came to it */
    get: operations['listWithholdings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/withholdings/{id}/challenges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List challenges and the decisions on them, the oldest first */
    get: operations['listChallengesOf'];
    put?: never;
    /** Challenge the withholding of a field; no name is required */
    post: operations['fileChallenge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/withholdings/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a withholding, or withdraw the request: the field is public again */
    post: operations['endWithholding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/withholdings/{id}/grant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Grant the withholding of a field, with reasons */
    post: operations['grantWithholding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/withholdings/{id}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuse to withhold a field, with reasons: it is public */
    post: operations['refuseWithholding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @enum {string} */
    ActorRole: 'alliance-staff' | 'agency' | 'enterprise' | 'expert' | 'regulator' | 'subsystem' | 'public' | 'system';
    ActorView: {
      /** @description the credit code that the actor acted for */
      org?: string;
      role: components['schemas']['ActorRole'];
      sub: string;
    };
    AffiliationBody: {
      /**
       * @description credit code of the organisation
       * @example 91350100M000100Y43
       */
      creditCode: string;
      /**
       * Format: date
       * @description the first day; a repeated one corrects the last day
       * @example 2026-03-02
       */
      from: string;
      /**
       * Format: date
       * @description the last day, inclusive
       * @example 2026-03-02
       */
      until?: string;
    };
    AffiliationView: {
      /** @description credit code of the organisation */
      creditCode: string;
      /**
       * Format: date
       * @example 2020-01-01
       */
      from: string;
      /**
       * Format: date
       * @description the last day, inclusive
       */
      until: string | null;
    };
    /** @enum {string} */
    AgencyCreditCodeStatus: 'verified' | 'legacy';
    AgencyLine: {
      /**
       * Format: date-time
       * @description the time of the latest change; null until the register has kept the first one
       * @example 2026-03-02T04:00:00+00:00
       */
      changedAt: string | null;
      /** @example 福建省福州市 */
      city: string | null;
      complete: boolean;
      /**
       * @description per cent of the required fields that are answered, rounded down
       * @example 96
       */
      completeness: number;
      /** @example 91350100M000100Y43 */
      creditCode: string;
      creditCodeStatus: components['schemas']['AgencyCreditCodeStatus'];
      /**
       * @description the cycle of the latest rating
       * @example 2026-H1
       */
      cycle: string | null;
      /** Format: date */
      deregisteredOn: string | null;
      /**
       * Format: date
       * @description the day of the latest disclosure
       */
      disclosedOn: string | null;
      /** @description null is 未获评级 */
      grade: components['schemas']['RatingGrade'] | null;
      /** Format: uuid */
      id: string;
      /**
       * @description sections and divisions of GB/T 4754-2017 that its industries name
       * @example [
       *       "17",
       *       "C"
       *     ]
       */
      industries: string[];
      /** @example 福州衡鉴管理咨询有限公司 */
      name: string;
      /** @example 350000 */
      province: string;
      /** Format: date */
      registeredOn: string;
      state: components['schemas']['AgencyState'];
      version: number;
    };
    AgencyReasonBody: {
      /**
       * @description public
       * @example 机构申请注销
       */
      reason: string;
    };
    /** @enum {string} */
    AgencyState: 'registered' | 'suspended' | 'deregistered';
    AgencySuspensionBody: {
      /**
       * @description public
       * @example 机构申请注销
       */
      reason: string;
      /**
       * Format: date
       * @description the last day; without it, until reinstatement
       * @example 2026-06-30
       */
      until?: string;
    };
    AgencyView: {
      /**
       * @example [
       *       "publish-disclosure"
       *     ]
       */
      allowedActions: string[];
      /** @example 91350100M000100Y43 */
      creditCode: string;
      creditCodeStatus: components['schemas']['AgencyCreditCodeStatus'];
      /** Format: date */
      deregisteredOn: string | null;
      /** Format: uuid */
      id: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      name: string;
      /**
       * Format: uuid
       * @description the agency that a branch belongs to
       */
      parentId: string | null;
      /** @example 350000 */
      province: string;
      /** Format: date */
      registeredOn: string;
      state: components['schemas']['AgencyState'];
      /** @description the reason for suspension or deregistration */
      stateReason: string | null;
      /** Format: date */
      suspendedOn: string | null;
      /**
       * Format: date
       * @description the last day
       */
      suspendedUntil: string | null;
      /** @example 1 */
      version: number;
    };
    /** @enum {string} */
    AgreementDecision: 'agree' | 'decline';
    AgreementQuestion: {
      /** @description the agency that asks */
      agencyName: string;
      /**
       * @example [
       *       "agree",
       *       "decline"
       *     ]
       */
      allowedActions: string[];
      /** @description the employment at the agency, or a new address */
      matter: components['schemas']['AgreementQuestionMatter'];
      /**
       * @description the person’s own name
       * @example 林知远
       */
      name: string;
      /** @description the new address */
      newEmail: string | null;
      /**
       * Format: date
       * @example 2026-04-01
       */
      validUntil: string;
    };
    /** @enum {string} */
    AgreementQuestionMatter: 'employment' | 'address' | 'new-address';
    /** @enum {string} */
    AgreementState: 'asked' | 'agreed' | 'declined';
    AgreementView: {
      /** Format: uuid */
      id: string;
      state: components['schemas']['AgreementState'];
      /**
       * Format: date
       * @description the last day of the link, or of the agreement
       * @example 2026-04-01
       */
      validUntil: string;
      /** @example 1 */
      version: number;
    };
    AgreeToEmployBody: {
      /**
       * Format: uuid
       * @description the agency that is to employ the person
       */
      agencyId: string;
    };
    AnswerAgreementBody: {
      /**
       * @description answers registry.person-perhaps-known: nobody recorded with this address and an alike name is this person
       * @default false
       */
      anotherPerson?: boolean;
      decision: components['schemas']['AgreementDecision'];
    };
    ApplicationChangeBody: {
      /**
       * Format: email
       * @description receives the letters of the platform; not public
       * @example office@example.cn
       */
      email: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      name: string;
      /**
       * Format: uuid
       * @description the registered agency that a branch belongs to
       */
      parentId?: string;
      /**
       * @description province code (GB/T 2260)
       * @example 350000
       */
      province: string;
    };
    ApplicationLinePage: {
      items: components['schemas']['ApplicationLineView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    ApplicationLineView: {
      /** @example 91350100M000100Y43 */
      creditCode: string;
      /** Format: date */
      decidedOn: string | null;
      /** Format: date */
      draftedOn: string;
      /** Format: uuid */
      id: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      name: string;
      /** @example 350000 */
      province: string;
      state: components['schemas']['ApplicationState'];
      /** Format: date */
      submittedOn: string | null;
      /** @example 1 */
      version: number;
    };
    ApplicationReviewBody: {
      /**
       * @description the applicant reads it
       * @example 名称与营业执照不一致，请更正
       */
      reason: string;
    };
    /** @enum {string} */
    ApplicationState: 'draft' | 'submitted' | 'returned' | 'registered' | 'refused' | 'withdrawn';
    ApplicationView: {
      /**
       * Format: uuid
       * @description the id that the agency has once it is registered
       */
      agencyId: string;
      /**
       * @example [
       *       "submit",
       *       "withdraw"
       *     ]
       */
      allowedActions: string[];
      /** @example 91350100M000100Y43 */
      creditCode: string;
      creditCodeStatus: components['schemas']['AgencyCreditCodeStatus'];
      /** @description for staff only */
      decidedBy: string | null;
      /** Format: date */
      decidedOn: string | null;
      /** Format: date */
      draftedOn: string;
      /** @example office@example.cn */
      email: string;
      /** Format: uuid */
      id: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      name: string;
      /** Format: uuid */
      parentId: string | null;
      /** @example 350000 */
      province: string;
      /** @description the reason for the decision, and the corrections to make */
      reason: string | null;
      similar: components['schemas']['SimilarAgencyView'][];
      state: components['schemas']['ApplicationState'];
      /** Format: date */
      submittedOn: string | null;
      /** @example 1 */
      version: number;
    };
    ApprovalBody: {
      /** @example 名称与已注册机构不同，材料齐全 */
      reason?: string;
    };
    AskForEmailBody: {
      /**
       * Format: email
       * @description the new address of the person
       * @example lin@example.cn
       */
      email: string;
    };
    CalendarCountsView: {
      /**
       * @description the calendar in force
       * @example 2007-2026.a191a4ab
       */
      calendar: string;
      /** @description by clock */
      counts: components['schemas']['DeadlineCountsView'][];
    };
    CalendarView: {
      /**
       * @description named by every date that it gave
       * @example 2007-2026.a191a4ab
       */
      calendar: string;
      /**
       * @description counts the imports
       * @example 0
       */
      version: number;
      years: components['schemas']['CalendarYearView'][];
    };
    CalendarYearView: {
      daysOff: components['schemas']['DaysOffView'][];
      /**
       * Format: date
       * @description null for a year that the suite ships
       */
      importedOn: string | null;
      /** @description the reason of the import */
      reason: string | null;
      /**
       * @example [
       *       "国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）"
       *     ]
       */
      sources: string[];
      /**
       * @description make-up working Saturdays and Sundays (调休上班)
       * @example [
       *       "2026-01-04"
       *     ]
       */
      workdays: string[];
      /** @example 2026 */
      year: number;
    };
    CatalogueView: {
      '@context': {
        [key: string]: string;
      };
      /** @example Dataset */
      '@type': string;
      columns: components['schemas']['ColumnView'][];
      /** Format: uri */
      'dct:license': string;
      /** Format: date-time */
      'dct:modified': string | null;
      'dct:title': components['schemas']['InTwoLanguages'];
      distribution: components['schemas']['DistributionView'][];
      /** @description the position of the latest change */
      position: string;
      records: number;
    };
    CauseView: {
      handler: string;
      /** @description the Idempotency-Key of a request, the id of an event or of a deadline */
      id: string;
    };
    CertificateExpiry: {
      en: string;
      /** @description distinct enterprises that passed with the person as lead consultant */
      enterprises: number;
      /** @description the events that prove it */
      facts: string[];
      /**
       * Format: date
       * @description the day on which it was examined
       */
      on: string;
      zh: string;
    };
    CertificatePage: {
      items: components['schemas']['CertificateView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    /** @enum {string} */
    CertificateState: 'valid' | 'renewed' | 'lapsed' | 'revoked';
    CertificateView: {
      /** @description the result of R9 1a at its expiry */
      expiry: components['schemas']['CertificateExpiry'] | null;
      /** Format: uuid */
      id: string;
      /**
       * Format: date
       * @example 2023-05-10
       */
      issuedOn: string;
      /** @example LH-2023-0001 */
      number: string;
      /**
       * Format: uuid
       * @description the name is with the employments
       */
      personId: string;
      /**
       * Format: uuid
       * @description the certificate that follows it
       */
      renewedBy: string | null;
      /**
       * Format: uuid
       * @description the certificate whose expiry gave this one
       */
      renews: string | null;
      revocationReason: string | null;
      /** Format: date */
      revokedOn: string | null;
      state: components['schemas']['CertificateState'];
      /**
       * Format: date
       * @description the last day
       * @example 2026-05-10
       */
      validUntil: string;
      /** @example 1 */
      version: number;
    };
    ChallengeBody: {
      /**
       * Format: email
       * @description for staff alone
       * @example someone@example.cn
       */
      contact?: string;
      /** @description the Draft-Token under which the files were uploaded */
      draftToken?: string;
      /**
       * Format: uuid
       * @description uploaded files, as evidence
       */
      fileIds?: string[];
      /**
       * @description for staff and the owner of the secret
       * @example 该信息早已公开，不属于商业秘密。
       */
      reason: string;
    };
    ChallengeDecisionBody: {
      /** @description `upheld` ends the withholding of the value */
      outcome: components['schemas']['ChallengeDecisionOutcome'];
      /**
       * @description public
       * @example 该信息未在其他渠道公开，保密义务仍然有效。
       */
      reason: string;
    };
    /** @enum {string} */
    ChallengeDecisionOutcome: 'upheld' | 'dismissed';
    ChallengePage: {
      items: components['schemas']['ChallengeView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    /** @enum {string} */
    ChallengeState: 'filed' | 'upheld' | 'dismissed';
    ChallengeView: {
      /** Format: uuid */
      agencyId: string;
      /**
       * @example [
       *       "uphold",
       *       "dismiss"
       *     ]
       */
      allowedActions: string[];
      /** @description for staff */
      contact?: string | null;
      /** Format: date */
      decidedOn: string | null;
      /** @description the staff’s reason; public */
      decision: string | null;
      /**
       * @description `section.field` of the disclosure standard
       * @example experience.enterprises
       */
      field: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      filedOn: string;
      /** @description for staff */
      fileIds?: string[];
      /** Format: uuid */
      id: string;
      /** @description for staff and the owner of the secret */
      reason?: string;
      state: components['schemas']['ChallengeState'];
      /** @example 1 */
      version: number;
      /** Format: uuid */
      withholdingId: string;
    };
    ChangeEmailBody: {
      /**
       * @description answers registry.person-perhaps-known: nobody recorded with this address and an alike name is this person
       * @default false
       */
      anotherPerson?: boolean;
      /**
       * Format: email
       * @description the person’s own address, to be asked for consent
       * @example lin@example.cn
       */
      email: string;
    };
    ClaimMeritBody: {
      /**
       * @description the organisation that gave an award
       * @example 中国机械工业联合会
       */
      awardedBy?: string;
      /**
       * Format: date
       * @description the day of an award
       * @example 2026-03-02
       */
      awardedOn?: string;
      /**
       * @description evidence that anyone can check; not public
       * @example 奖励文件的公开网址或文号
       */
      evidence?: string;
      /**
       * Format: uuid
       * @description uploaded files, as evidence
       */
      fileIds?: string[];
      kind: components['schemas']['MeritKind'];
      /**
       * Format: uuid
       * @description the agency’s shared knowledge that a citation or an award is about
       */
      knowledgeId?: string;
      /** @description the level of a government’s award */
      level?: components['schemas']['MeritLevel'];
      /** @example 2025年度两化融合贯标优秀服务机构 */
      title: string;
    };
    ClaimView: {
      /** Format: date */
      asOf: string;
      /** @example 15 */
      claimed: number;
      /**
       * Format: date
       * @description the day of the revision that claims it
       */
      claimedOn: string;
      differs: boolean;
      /** @description whether the agency says why, where the disclosure standard asks for it */
      explained: boolean;
      /** @example team.certifiedCount */
      field: string;
      figure: components['schemas']['FigureCode'];
      /** @example 12 */
      known: number;
    };
    CodeVerificationBody: {
      /**
       * @description the proof of the code
       * @example 已核对营业执照原件
       */
      reason: string;
    };
    ColumnView: {
      en: string;
      name: string;
      zh: string;
    };
    CommitmentView: {
      /** @description SHA-256 of `salt` followed by the canonical JSON of the value */
      digest: string;
      /** @description only where the value is shown */
      salt?: string;
    };
    ComparedRevision: {
      /** @description for the agency and staff only */
      publishedBy?: components['schemas']['EditorView'];
      /**
       * Format: date
       * @example 2026-03-02
       */
      publishedOn: string;
      /** @example 1 */
      revision: number;
      /** @example 2026.1 */
      standard: string;
    };
    ComparisonView: {
      changes: components['schemas']['DisclosureChange'][];
      from: components['schemas']['ComparedRevision'];
      to: components['schemas']['ComparedRevision'];
    };
    CompletenessByVersion: {
      /** @example 20 */
      answered: number;
      /** @description against the version in force; null for it */
      changes: components['schemas']['StandardDifferences'] | null;
      /** @description true when it is in force today; otherwise it is a coming one */
      inForce: boolean;
      /**
       * Format: date
       * @example 2014-01-01
       */
      inForceFrom: string;
      /**
       * @description required fields without an answer, or that contradict the platform without an explanation
       * @example [
       *       "team.certifiedCount"
       *     ]
       */
      missing: string[];
      /**
       * @description answered ÷ required
       * @example 0.952
       */
      ratio: number;
      /**
       * @description the number of fields that the standard requires
       * @example 21
       */
      required: number;
      /**
       * @description the version of the disclosure standard that judges
       * @example 2026.1
       */
      standard: string;
      /** @description what does not fit `standard` */
      unfit: components['schemas']['FieldFaultView'][];
    };
    ConsentAddressBody: {
      /**
       * Format: email
       * @description the person’s address in the register
       * @example lin@example.cn
       */
      email: string;
    };
    ConsentAnswer: {
      /**
       * Format: date
       * @example 2026-03-02
       */
      decidedOn: string;
      /** @description whether the name is public now */
      given: boolean;
    };
    /** @enum {string} */
    ConsentDecision: 'give' | 'withdraw' | 'delete-address';
    ConsentLinkView: {
      /** Format: uuid */
      id: string;
      /**
       * Format: date
       * @description the last day on which it can be used
       * @example 2026-04-01
       */
      validUntil: string;
      /** @example 1 */
      version: number;
    };
    ConsentQuestion: {
      /** @description the agencies that employ the person now */
      agencies: string[];
      /**
       * @example [
       *       "give",
       *       "withdraw",
       *       "delete-address"
       *     ]
       */
      allowedActions: string[];
      /** @description whether the name is public now */
      given: boolean;
      /**
       * @description the person’s own name, as it would be shown
       * @example 林知远
       */
      name: string;
      /** @description the use of the name */
      use: components['schemas']['InTwoLanguages'];
      /**
       * Format: date
       * @description the last day on which the link can be used
       * @example 2026-04-01
       */
      validUntil: string;
    };
    ConsultantView: {
      /**
       * @example [
       *       "change-email",
       *       "issue-consent-link"
       *     ]
       */
      allowedActions: string[];
      /** @example null */
      email: string | null;
      /**
       * Format: uuid
       * @description the person’s id everywhere on the platform
       */
      id: string;
      /** @example 林知远 */
      name: string;
      /** @example 1 */
      version: number;
    };
    DaysOffView: {
      /**
       * Format: date
       * @example 2026-01-01
       */
      from: string;
      /** @example 元旦 */
      name: string;
      /**
       * Format: date
       * @example 2026-01-03
       */
      until: string;
    };
    DeadLetterPage: {
      items: components['schemas']['DeadLetterView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    DeadLetterView: {
      /**
       * Format: date-time
       * @example 2026-03-02T04:00:00.000000Z
       */
      at: string;
      /** Format: uuid */
      id: string;
      reason: string;
      stream: string;
      streamSequence: number;
      type: string;
    };
    DeadlineCountsView: {
      /** @description moved by the calendar in force */
      moved: number;
      /** @description open, with a last day on that day or later: another calendar may move it */
      open: number;
      /** @description open, not yet recomputed by the calendar in force */
      waiting: number;
      /** @example complaints.acceptance */
      what: string;
    };
    DeadlineView: {
      /**
       * Format: date
       * @description the last day
       */
      due: string;
      /** @description the last day is over */
      over: boolean;
      /** @description true while a year that the date needs is not announced */
      provisional: boolean;
      /** @description the computation of the date */
      steps: components['schemas']['InTwoLanguages'][];
      /** Format: uuid */
      subject: string;
      /** @example complaints.acceptance */
      what: string;
    };
    DecideConsentBody: {
      decision: components['schemas']['ConsentDecision'];
    };
    DeleteEmailBody: {
      /** @description the person asks; it is not the person’s own; it has served its purpose (PIPL 47) */
      reason: components['schemas']['DeletionReason'];
    };
    /** @enum {string} */
    DeletionReason: 'person-asked' | 'not-own' | 'no-longer-needed';
    DisclosureChange: {
      /** @description of a list */
      addedEntries?: unknown[];
      after?:
        | string
        | number
        | unknown[]
        | {
            [key: string]: unknown;
          };
      before?:
        | string
        | number
        | unknown[]
        | {
            [key: string]: unknown;
          };
      /** @example team.certifiedCount */
      field: string;
      kind: components['schemas']['DisclosureChangeKind'];
      /** @description of a list */
      removedEntries?: unknown[];
      withheld?: components['schemas']['WithheldView'];
    };
    /** @enum {string} */
    DisclosureChangeKind: 'added' | 'removed' | 'changed' | 'withheld';
    DisclosureCompletenessView: {
      /**
       * @description the latest revision; 0 before the first
       * @example 3
       */
      revision: number;
      /** @description the version in force, then each coming one */
      standards: components['schemas']['CompletenessByVersion'][];
    };
    DistributionView: {
      /** @example Distribution */
      '@type': string;
      'dct:description': components['schemas']['InTwoLanguages'];
      /** @example /open-data/agencies.csv */
      downloadURL: string;
      /** @example text/csv */
      mediaType: string;
    };
    /** @enum {string} */
    DownloadForm: 'original' | 'copy';
    DownloadPage: {
      items: components['schemas']['DownloadView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    /** @enum {string} */
    DownloadRegisterFormat: 'csv' | 'jsonl' | 'xlsx';
    DownloadView: {
      /**
       * Format: date-time
       * @example 2026-03-02T04:00:00Z
       */
      at: string;
      form: components['schemas']['DownloadForm'];
      org: string | null;
      role: string;
      /** @description the sub of the reader’s token; `public` without a token */
      sub: string;
    };
    DraftView: {
      /**
       * @example [
       *       "write",
       *       "publish",
       *       "discard"
       *     ]
       */
      allowedActions: string[];
      /** @example 20 */
      answered: number;
      /**
       * @description the revision it began from, 0 if there was none
       * @example 1
       */
      basedOn: number;
      /** @description its claims, beside the platform’s figures */
      claims: components['schemas']['ClaimView'][];
      /** @description by section: the last change */
      editedBy: {
        [key: string]: components['schemas']['EditView'];
      };
      /**
       * @description the latest revision, 0 if there is none
       * @example 2
       */
      latest: number;
      /**
       * @description required fields without an answer, or that contradict the platform without an explanation
       * @example [
       *       "team.certifiedCount"
       *     ]
       */
      missing: string[];
      /** @description its projects, beside what the platform knows of them (R3 5) */
      projects: components['schemas']['ProjectClaimView'][];
      /**
       * @description the number of fields that the standard requires
       * @example 21
       */
      required: number;
      /** @description values by section and field */
      sections: {
        [key: string]: {
          [key: string]: unknown;
        };
      };
      /**
       * @description the version of the disclosure standard that judges
       * @example 2026.1
       */
      standard: string;
      /** @description what does not fit `standard` */
      unfit: components['schemas']['FieldFaultView'][];
      /**
       * @description for If-Match; 0 if the draft was never written
       * @example 3
       */
      version: number;
      /** @description false: it is empty, and `sections` is the published content */
      written: boolean;
    };
    EditorView: {
      /** @example agency */
      role: string;
      sub: string;
    };
    EditView: {
      by: components['schemas']['EditorView'];
      /**
       * Format: date
       * @example 2026-03-02
       */
      on: string;
    };
    EmploymentView: {
      /** Format: uuid */
      agencyId: string;
      /**
       * @example [
       *       "end"
       *     ]
       */
      allowedActions: string[];
      /**
       * Format: date
       * @description the first day
       * @example 2025-04-01
       */
      from: string;
      fullTime: boolean;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      personId: string;
      /**
       * Format: date
       * @description the last day
       */
      until: string | null;
      /** @example 1 */
      version: number;
    };
    EndEmploymentBody: {
      /**
       * Format: date
       * @description the last day, not after today
       * @example 2026-03-02
       */
      until: string;
    };
    EnrolExpertBody: {
      /**
       * Format: email
       * @description for letters about panels; personal data
       */
      email?: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      enrolledOn: string;
      /**
       * @description subjects of expertise and industries of GB/T 4754
       * @example [
       *       "management-system",
       *       "39"
       *     ]
       */
      fields: string[];
      /**
       * @description personal data: for staff and the expert only
       * @example 周明远
       */
      name: string;
      /** @description the sub of the expert’s tokens */
      sub: string;
    };
    EventPage: {
      items: components['schemas']['EventView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    EventView: {
      actor: components['schemas']['ActorView'];
      cause: components['schemas']['CauseView'];
      /** @description without the fields in `sealed` */
      data: {
        [key: string]: unknown;
      };
      /** Format: uuid */
      id: string;
      /** @description its place in the log of the service */
      position: number;
      /** @description the fields that only letters may use */
      sealed: string[];
      subject: string;
      /** Format: date-time */
      time: string;
      /** @example registry.agency-registered.v1 */
      type: string;
      /** @description of the record, with the event */
      version: number;
    };
    ExpertEmailBody: {
      /**
       * Format: email
       * @description null takes the address back
       */
      email?: string | null;
    };
    ExpertPage: {
      items: components['schemas']['ExpertView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    ExpertReasonBody: {
      /**
       * @description for staff and the expert
       * @example 本人申请
       */
      reason: string;
    };
    /** @enum {string} */
    ExpertState: 'enrolled' | 'suspended' | 'left';
    ExpertSuspensionBody: {
      /**
       * @description for staff and the expert
       * @example 本人申请
       */
      reason: string;
      /**
       * Format: date
       * @description the last day; without it, until reinstatement
       * @example 2026-03-02
       */
      until?: string;
    };
    ExpertView: {
      affiliations: components['schemas']['AffiliationView'][];
      /**
       * @example [
       *       "suspend",
       *       "leave"
       *     ]
       */
      allowedActions: string[];
      /**
       * @description personal data
       * @example expert@example.cn
       */
      email: string | null;
      /**
       * Format: date
       * @example 2026-01-10
       */
      enrolledOn: string;
      /**
       * @example [
       *       "management-system",
       *       "39"
       *     ]
       */
      fields: string[];
      /** Format: uuid */
      id: string;
      /** Format: date */
      leftOn: string | null;
      /** @description personal data */
      name: string;
      relations: components['schemas']['RelationView'][];
      state: components['schemas']['ExpertState'];
      stateReason: string | null;
      /** @description of the expert’s tokens */
      sub: string;
      /** Format: date */
      suspendedUntil: string | null;
      /** @example 1 */
      version: number;
    };
    ExplanationBody: {
      /**
       * Format: uuid
       * @description uploaded files, as evidence
       */
      fileIds?: string[];
      /** @example 两处现场服务均为半日，登记时误记为整日。 */
      text: string;
    };
    ExplanationView: {
      /** Format: uuid */
      agencyId: string;
      /** @description for staff and this agency */
      fileIds: string[];
      /** Format: date */
      on: string;
      text: string;
    };
    FaultyRowPage: {
      items: components['schemas']['FaultyRowView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    FaultyRowView: {
      /**
       * @description the values of the row by column, without personal data
       * @example {
       *       "name": "林知远"
       *     }
       */
      cells: {
        [key: string]: string;
      };
      faults: components['schemas']['RowFaultView'][];
      /**
       * @description the line in the file
       * @example 17
       */
      line: number;
      /**
       * @description its position among the rows
       * @example 16
       */
      n: number;
    };
    FieldFault: {
      /** @description stable, for programs */
      code: string;
      /** @description the fault in English */
      en: string;
      /** @description path of the field in the request */
      field: string;
      /** @description the limits that the sentences name */
      params: {
        [key: string]: unknown;
      };
      /** @description the fault in Chinese */
      zh: string;
    };
    FieldFaultView: {
      en: string;
      /** @example team.certifiedCount */
      field: string;
      zh: string;
    };
    FieldsBody: {
      /**
       * @description subjects of expertise and industries of GB/T 4754
       * @example [
       *       "management-system",
       *       "39"
       *     ]
       */
      fields: string[];
    };
    /** @enum {string} */
    FigureCode:
      | 'certified-consultants'
      | 'full-time-staff'
      | 'projects-total'
      | 'projects-last-year'
      | 'submitted-total'
      | 'submitted-last-year'
      | 'passed-total'
      | 'enterprises-served';
    FiguresView: {
      /** Format: uuid */
      agencyId: string;
      /**
       * Format: date
       * @description the last day whose facts count
       */
      asOf: string;
      /** @description the claims of the agency’s latest revision, beside the figures */
      claims: components['schemas']['ClaimView'][];
      figures: components['schemas']['FigureView'][];
      /**
       * @description the methodology by which they are counted
       * @example 2026.1
       */
      methodology: string;
      /** @description the projects that its latest revision lists, in their order (R3 5) */
      projects: components['schemas']['ProjectClaimView'][];
      /** @description the latest batch from tracking, of five more enterprises each; null before the first (R5) */
      satisfaction: components['schemas']['SatisfactionView'] | null;
    };
    FigureView: {
      /**
       * @description the paragraph of the measures
       * @example R9 1a
       */
      clause: string;
      code: components['schemas']['FigureCode'];
      en: string;
      /** @description the way it is counted */
      explanation: components['schemas']['InTwoLanguages'];
      /** @description ids of the events behind it; for the agency and staff */
      facts?: string[];
      unit: components['schemas']['InTwoLanguages'];
      value: number;
      zh: string;
    };
    /** @enum {string} */
    FileState: 'quarantined' | 'unscanned' | 'clean' | 'infected' | 'removed';
    FileView: {
      /** @description why the file cannot be inspected; such evidence is sealed */
      fault: string | null;
      /** Format: uuid */
      id: string;
      /**
       * @description as declared, without characters that cannot be shown
       * @example 获奖证书.pdf
       */
      name: string;
      /** @description credit code of the organisation; null is the alliance, `draft` and an id somebody without an account */
      owner: string | null;
      /** Format: date */
      scannedOn: string | null;
      /** @description SHA-256, hexadecimal, of the original, for strangers of their copy; null while they can have none */
      sha256: string | null;
      /**
       * @description in bytes, of the original, for strangers of their copy; null while they can have none
       * @example 482133
       */
      size: number | null;
      state: components['schemas']['FileState'];
      /**
       * @description by its content
       * @example application/pdf
       */
      type: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      uploadedOn: string;
      /** @example 1 */
      version: number;
    };
    FormerIdentity: {
      /** @example 91350100M000100Y43 */
      creditCode: string;
      /** Format: date */
      from: string;
      /** @example 福州衡鉴咨询有限公司 */
      name: string;
      /** @example 350000 */
      province: string;
      /**
       * Format: date
       * @description the last day
       */
      until: string;
    };
    FoundAgenciesView: {
      /** @description the number of matches; null above 1000 */
      count: number | null;
      items: components['schemas']['AgencyLine'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    IdentityBody: {
      /** @example 91350100M000100Y43 */
      creditCode?: string;
      /**
       * Format: date
       * @description the first day of the new name, code or province
       * @example 2026-03-01
       */
      from: string;
      /** @example 福州衡鉴数字科技有限公司 */
      name?: string;
      /**
       * @description province code (GB/T 2260)
       * @example 350000
       */
      province?: string;
      /**
       * @description public
       * @example 登记机关准予变更登记
       */
      reason: string;
    };
    /** @enum {string} */
    ImportFailure: 'rows-faulty' | 'unexpected';
    /** @enum {string} */
    ImportKind: 'agencies' | 'consultants';
    /** @enum {string} */
    ImportMode: 'all-or-nothing' | 'each-row';
    ImportPage: {
      items: components['schemas']['ImportView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    /** @enum {string} */
    ImportState: 'staged' | 'checking' | 'applying' | 'done' | 'failed' | 'cancelled';
    ImportView: {
      /**
       * @example [
       *       "cancel"
       *     ]
       */
      allowedActions: string[];
      /**
       * @description with all-or-nothing they count only at the end
       * @example 500
       */
      applied: number;
      /** @example 1200 */
      checked: number;
      /** @description only checked, nothing applied */
      dryRun: boolean;
      /**
       * Format: date-time
       * @example null
       */
      endedAt: string | null;
      failure: components['schemas']['ImportFailure'] | null;
      /**
       * Format: date-time
       * @description until when the faulty rows are kept
       * @example null
       */
      faultsUntil: string | null;
      /** @example 3 */
      faulty: number;
      /** @example 人员.csv */
      fileName: string;
      /** Format: uuid */
      id: string;
      /** @example agencies */
      kind: components['schemas']['ImportKind'];
      mode: components['schemas']['ImportMode'];
      /** @example 1200 */
      rows: number;
      /** @description SHA-256 of the file, hexadecimal */
      sha256: string;
      /**
       * Format: date-time
       * @example 2026-03-02T04:00:00.000Z
       */
      startedAt: string;
      state: components['schemas']['ImportState'];
      /**
       * @description counts cancellation and the end, not the progress
       * @example 1
       */
      version: number;
    };
    ImportYearBody: {
      /** @description as in the notice, all within the year */
      daysOff: components['schemas']['DaysOffView'][];
      /**
       * @description for the record and the public
       * @example 国务院办公厅公布了放假安排。
       */
      reason: string;
      /**
       * @description the notice for the year, then what amended it
       * @example [
       *       "国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）"
       *     ]
       */
      sources?: string[];
      /**
       * @description make-up working Saturdays and Sundays (调休上班)
       * @example [
       *       "2026-01-04"
       *     ]
       */
      workdays?: string[];
      /** @example 2026 */
      year: number;
    };
    InTwoLanguages: {
      en: string;
      zh: string;
    };
    KnowledgeFile: {
      /**
       * Format: uuid
       * @description download at /files/{id}/content
       */
      id: string;
      name: string;
      /** @description bytes of the original */
      size: number;
      type: string;
    };
    KnowledgeHonour: {
      awardedBy: string | null;
      /**
       * Format: uuid
       * @description the merit
       */
      id: string;
      /** @description citation, or the kind of award */
      kind: components['schemas']['MeritKind'];
      level: components['schemas']['MeritLevel'] | null;
      /** Format: date */
      recognisedOn: string;
      title: string;
    };
    /** @enum {string} */
    KnowledgeKind: 'standard' | 'method' | 'case' | 'dataset' | 'paper' | 'training' | 'tool' | 'other';
    KnowledgeLine: {
      /** Format: uuid */
      agencyId: string;
      agencyName: string;
      /** @description the number of authors */
      authors: number;
      /** @description the number of recognised citations */
      citations: number;
      /** Format: uuid */
      id: string;
      kind: components['schemas']['KnowledgeKind'];
      /**
       * Format: date
       * @description the day staff recognised it; public from then on
       */
      recognisedOn: string;
      /** Format: date */
      sharedOn: string;
      summary: string;
      title: string;
    };
    KnowledgeLinePage: {
      items: components['schemas']['KnowledgeLine'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    KnowledgeView: {
      /** Format: uuid */
      agencyId: string;
      agencyName: string;
      /** @description the number of authors */
      authors: number;
      /** @description awards for it that staff recognised */
      awards: components['schemas']['KnowledgeHonour'][];
      /** @description the number of recognised citations */
      citations: number;
      /** @description citations that staff recognised */
      citedBy: components['schemas']['KnowledgeHonour'][];
      /** @description absent during the scan and for an infected file */
      file: components['schemas']['KnowledgeFile'] | null;
      /** Format: uuid */
      id: string;
      kind: components['schemas']['KnowledgeKind'];
      /**
       * Format: date
       * @description the day staff recognised it; public from then on
       */
      recognisedOn: string;
      /** Format: date */
      sharedOn: string;
      summary: string;
      title: string;
    };
    KnownProjectView: {
      /**
       * @description consultants with recorded work on site
       * @example 3
       */
      consultants: number;
      /**
       * Format: date
       * @description null while it goes on
       */
      endedOn: string | null;
      /**
       * @description person-days
       * @example 41.5
       */
      onSiteDays: number;
      /** Format: date */
      startedOn: string;
    };
    LatestDisclosure: {
      answered: number;
      complete: boolean;
      /** @description the revision has the means to check it */
      contentHash: string;
      /**
       * @example [
       *       "team.certifiedCount"
       *     ]
       */
      missing: string[];
      /** Format: date */
      publishedOn: string;
      /** @description the number of fields that the standard requires */
      required: number;
      revision: number;
      /** @description values by section and field; the public gets no staff-only field, the number instead of persons, and for a withheld field whose secret it is, why, and until when */
      sections: {
        [key: string]: {
          [key: string]: unknown;
        };
      };
      /**
       * @description the disclosure standard by which it is judged
       * @example 2026.1
       */
      standard: string;
    };
    LiveView: {
      /**
       * @description the commit of the build
       * @example unknown
       */
      commit: string;
      /** @example ok */
      status: string;
      /** @example 0.1.0 */
      version: string;
    };
    /** @enum {string} */
    MeritKind:
      | 'alliance-award'
      | 'government-award'
      | 'association-award'
      | 'contribution'
      | 'research'
      | 'shared-knowledge'
      | 'citation';
    /** @enum {string} */
    MeritLevel: 'national' | 'provincial' | 'municipal';
    MeritPage: {
      items: components['schemas']['MeritView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    /** @enum {string} */
    MeritState: 'claimed' | 'recognised' | 'refused';
    MeritView: {
      /** Format: uuid */
      agencyId: string;
      /**
       * @description not public
       * @example [
       *       "recognise",
       *       "refuse"
       *     ]
       */
      allowedActions?: string[];
      /** @description the organisation that gave an award */
      awardedBy: string | null;
      /**
       * Format: date
       * @example 2025-11-20
       */
      awardedOn: string | null;
      /** Format: date */
      claimedOn: string;
      /** Format: date */
      decidedOn: string | null;
      /** @description not public */
      evidence?: string | null;
      /** @description not public */
      fileIds?: string[];
      /** Format: uuid */
      id: string;
      kind: components['schemas']['MeritKind'];
      /**
       * Format: uuid
       * @description the knowledge that this is, cites or honours
       */
      knowledgeId: string | null;
      level: components['schemas']['MeritLevel'] | null;
      /** @description the reason of staff; not public */
      reason?: string | null;
      state: components['schemas']['MeritState'];
      title: string;
      version: number;
    };
    NamedEmploymentPage: {
      items: components['schemas']['NamedEmploymentView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    NamedEmploymentView: {
      /** Format: uuid */
      agencyId: string;
      /**
       * @example [
       *       "end"
       *     ]
       */
      allowedActions: string[];
      /**
       * Format: date
       * @description the first day
       * @example 2025-04-01
       */
      from: string;
      fullTime: boolean;
      /** Format: uuid */
      id: string;
      /**
       * @description for the agency and staff only
       * @example 林知远
       */
      name: string;
      /** @description whether the person agrees that the name is public (PIPL 25) */
      nameIsPublic: boolean;
      /** Format: uuid */
      personId: string;
      /**
       * Format: date
       * @description the last day
       */
      until: string | null;
      /** @example 1 */
      version: number;
    };
    NamedPersonBody: {
      /**
       * Format: email
       * @description the address on record, with the name
       * @example lin@example.cn
       */
      email?: string;
      /**
       * @description the name on record, with the email
       * @example 林知远
       */
      name?: string;
      /**
       * Format: uuid
       * @description a recorded consultant; without it, name and email
       */
      personId?: string;
    };
    /** @description A refusal (RFC 9457) */
    Problem: {
      /** @description stable, for programs */
      code: string;
      /** @description one sentence for people, in the language that was asked for */
      detail: string;
      /** @description the values that the sentence names; `fields` are the first faults of the request, `more` counts the others */
      details?: {
        fields?: components['schemas']['FieldFault'][];
        more?: number;
      } & {
        [key: string]: unknown;
      };
      status: number;
      /** @description the code */
      title: string;
      /** @description `urn:heng:` and the code */
      type: string;
    };
    /** @enum {string} */
    ProjectClaimDiffers: 'enterprise' | 'startedOn' | 'endedOn' | 'consultants' | 'onSiteDays';
    ProjectClaimView: {
      /**
       * @example [
       *       "endedOn"
       *     ]
       */
      differs: components['schemas']['ProjectClaimDiffers'][];
      /**
       * @description the place in the list, from 1
       * @example 1
       */
      entry: number;
      /** @description whether the entry has an explanation */
      explained: boolean;
      /** @description null: the platform knows no such project */
      known: components['schemas']['KnownProjectView'] | null;
    };
    PublicAgencyView: {
      /**
       * @example [
       *       "publish-disclosure"
       *     ]
       */
      allowedActions: string[];
      branches: components['schemas']['RelatedAgency'][];
      /**
       * Format: date-time
       * @description the time of the latest change
       */
      changedAt: string | null;
      /** @example 91350100M000100Y43 */
      creditCode: string;
      creditCodeStatus: components['schemas']['AgencyCreditCodeStatus'];
      /** Format: date */
      deregisteredOn: string | null;
      disclosure: components['schemas']['LatestDisclosure'] | null;
      figures: components['schemas']['FiguresView'];
      /** @description former names, codes and provinces, newest first */
      former: components['schemas']['FormerIdentity'][];
      /** Format: uuid */
      id: string;
      /** @description paths of the details */
      links: {
        [key: string]: string;
      };
      /** @description the last 50 */
      merits: components['schemas']['RecognisedMerit'][];
      /** @example 福州衡鉴管理咨询有限公司 */
      name: string;
      /** @description the agency that a branch belongs to */
      parent: components['schemas']['RelatedAgency'] | null;
      /** @example 350000 */
      province: string;
      rating: components['schemas']['Ratings'];
      /** Format: date */
      registeredOn: string;
      state: components['schemas']['AgencyState'];
      /** @description the reason for suspension or deregistration */
      stateReason: string | null;
      /** Format: date */
      suspendedOn: string | null;
      /**
       * Format: date
       * @description the last day
       */
      suspendedUntil: string | null;
      team: components['schemas']['TeamView'];
      timeliness: components['schemas']['SectionTimelinessView'][];
      /** @description the version of the registration, for If-Match */
      version: number;
    };
    PublishDisclosureBody: {
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
      sections: {
        [key: string]: {
          [key: string]: unknown;
        };
      };
    };
    PublishedRevisionView: {
      /** @example [] */
      allowedActions: string[];
      /** @example 20 */
      answered: number;
      complete: boolean;
      /** @description SHA-256, hexadecimal, of the canonical JSON (keys sorted, no spaces) of the digests of `commitments` by field */
      contentHash: string;
      /** @description by section of the draft; for the agency and staff only */
      editedBy?: {
        [key: string]: components['schemas']['EditView'];
      };
      /** Format: uuid */
      id: string;
      /**
       * @description required fields without an answer, or that contradict the platform without an explanation
       * @example [
       *       "team.certifiedCount"
       *     ]
       */
      missing: string[];
      /** @description for the agency and staff only */
      publishedBy?: components['schemas']['EditorView'];
      /**
       * Format: date
       * @example 2026-03-02
       */
      publishedOn: string;
      /**
       * @description the number of fields that the standard requires
       * @example 21
       */
      required: number;
      /**
       * @description 1, 2, 3 … per agency
       * @example 1
       */
      revision: number;
      /**
       * @description the version of the disclosure standard that judges
       * @example 2026.1
       */
      standard: string;
      /**
       * @description always 1: a revision never changes
       * @example 1
       */
      version: number;
    };
    PublishedStandardView: {
      /** @example [] */
      allowedActions: string[];
      /** Format: uuid */
      id: string;
      /**
       * Format: date
       * @example 2027-01-01
       */
      inForceFrom: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      publishedOn: string;
      /** @example 2027.1 */
      standard: string;
      /**
       * @description always 1: a published standard never changes
       * @example 1
       */
      version: number;
    };
    PublishStandardBody: {
      document: components['schemas']['StandardDocument'];
    };
    Rating: {
      /** @example 2026-H1 */
      cycle: string;
      /** Format: date */
      decidedOn: string;
      /** @description null is 未获评级 */
      grade: components['schemas']['RatingGrade'] | null;
    };
    /** @enum {string} */
    RatingGrade: 'A' | 'B' | 'C' | 'D';
    Ratings: {
      /** @description newest first */
      earlier: components['schemas']['Rating'][];
      latest: components['schemas']['Rating'] | null;
    };
    /** @enum {string} */
    ReadFeedGrade: 'A' | 'B' | 'C' | 'D' | 'unrated';
    /** @enum {string} */
    ReadFeedIndustry:
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
    /** @enum {string} */
    ReadFeedProvince:
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
    ReadyView: {
      details: {
        [key: string]: {
          status: string;
        } & {
          [key: string]: unknown;
        };
      };
      error: {
        [key: string]: {
          status: string;
        } & {
          [key: string]: unknown;
        };
      };
      info: {
        [key: string]: {
          status: string;
        } & {
          [key: string]: unknown;
        };
      };
      /** @example ok */
      status: string;
    };
    RecognisedMerit: {
      awardedBy: string | null;
      /** Format: date */
      awardedOn: string | null;
      /** Format: uuid */
      id: string;
      kind: components['schemas']['MeritKind'];
      /** Format: uuid */
      knowledgeId: string | null;
      level: components['schemas']['MeritLevel'] | null;
      /** Format: date */
      recognisedOn: string;
      title: string;
    };
    RecogniseMeritBody: {
      /** @example 获奖文件与联盟留存文件一致 */
      reason?: string;
    };
    RecordConsultantBody: {
      /**
       * @description answers registry.person-perhaps-known: nobody recorded with this address and an alike name is this person
       * @default false
       */
      anotherPerson?: boolean;
      /**
       * Format: email
       * @description the person’s own address, to be asked for consent
       * @example lin@example.cn
       */
      email?: string;
      /**
       * @description personal data: public only with the person’s consent
       * @example 林知远
       */
      name: string;
    };
    RecordedConsultant: {
      /**
       * @example [
       *       "change-email",
       *       "issue-consent-link"
       *     ]
       */
      allowedActions: string[];
      /**
       * Format: uuid
       * @description the person’s id everywhere on the platform
       */
      id: string;
      /** @example 1 */
      version: number;
    };
    RefuseMeritBody: {
      /** @example 所附文件不能证明该奖励 */
      reason: string;
    };
    RegisterCountsView: {
      /**
       * @description by filter and value, the number of agencies that fit the value and all other filters
       * @example {
       *       "grade": {
       *         "A": 3,
       *         "unrated": 12
       *       },
       *       "province": {
       *         "350000": 15
       *       }
       *     }
       */
      counts: {
        [key: string]: {
          [key: string]: number;
        };
      };
    };
    RegistrationBody: {
      /**
       * @description 统一社会信用代码 (GB 32100-2015); an applicant’s own
       * @example 91350100M000100Y43
       */
      creditCode: string;
      /**
       * Format: email
       * @description receives the letters of the platform; not public
       * @example office@example.cn
       */
      email: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      name: string;
      /**
       * Format: uuid
       * @description the registered agency that a branch belongs to
       */
      parentId?: string;
      /**
       * @description province code (GB/T 2260)
       * @example 350000
       */
      province: string;
    };
    RelatedAgency: {
      /** Format: uuid */
      id: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      name: string;
      state: components['schemas']['AgencyState'];
    };
    RelationBody: {
      /** Format: uuid */
      agencyId: string;
      /**
       * Format: date
       * @description the first day; a repeated one corrects the last day
       * @example 2026-03-02
       */
      from: string;
      kind: components['schemas']['TieKind'];
      /**
       * Format: date
       * @description the last day, inclusive
       * @example 2026-03-02
       */
      until?: string;
    };
    RelationView: {
      /** Format: uuid */
      agencyId: string;
      /**
       * Format: date
       * @example 2020-01-01
       */
      from: string;
      kind: components['schemas']['TieKind'];
      /** @description in the expert’s own words; null when staff recorded it */
      reason: string | null;
      /**
       * Format: date
       * @description the last day, inclusive
       */
      until: string | null;
    };
    RevisionSummaryPage: {
      items: components['schemas']['RevisionSummaryView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    RevisionSummaryView: {
      /** @example 20 */
      answered: number;
      complete: boolean;
      /** @description SHA-256, hexadecimal, of the canonical JSON (keys sorted, no spaces) of the digests of `commitments` by field */
      contentHash: string;
      /** @description by section of the draft; for the agency and staff only */
      editedBy?: {
        [key: string]: components['schemas']['EditView'];
      };
      /**
       * @description required fields without an answer, or that contradict the platform without an explanation
       * @example [
       *       "team.certifiedCount"
       *     ]
       */
      missing: string[];
      /** @description for the agency and staff only */
      publishedBy?: components['schemas']['EditorView'];
      /**
       * Format: date
       * @example 2026-03-02
       */
      publishedOn: string;
      /**
       * @description the number of fields that the standard requires
       * @example 21
       */
      required: number;
      /**
       * @description 1, 2, 3 … per agency
       * @example 1
       */
      revision: number;
      /**
       * @description the version of the disclosure standard that judges
       * @example 2026.1
       */
      standard: string;
    };
    RevisionView: {
      /** @example 20 */
      answered: number;
      /** @description by `section.field` */
      commitments: {
        [key: string]: components['schemas']['CommitmentView'];
      };
      complete: boolean;
      /** @description SHA-256, hexadecimal, of the canonical JSON (keys sorted, no spaces) of the digests of `commitments` by field */
      contentHash: string;
      /** @description by section of the draft; for the agency and staff only */
      editedBy?: {
        [key: string]: components['schemas']['EditView'];
      };
      /** Format: uuid */
      id: string;
      /**
       * @description required fields without an answer, or that contradict the platform without an explanation
       * @example [
       *       "team.certifiedCount"
       *     ]
       */
      missing: string[];
      /** @description for the agency and staff only */
      publishedBy?: components['schemas']['EditorView'];
      /**
       * Format: date
       * @example 2026-03-02
       */
      publishedOn: string;
      /**
       * @description the number of fields that the standard requires
       * @example 21
       */
      required: number;
      /**
       * @description 1, 2, 3 … per agency
       * @example 1
       */
      revision: number;
      /** @description values by section and field; the public gets no staff-only field, the number instead of persons, and for a withheld field whose secret it is, why, and until when */
      sections: {
        [key: string]: {
          [key: string]: unknown;
        };
      };
      /**
       * @description the version of the disclosure standard that judges
       * @example 2026.1
       */
      standard: string;
      /**
       * @description always 1: a revision never changes
       * @example 1
       */
      version: number;
    };
    RowFaultView: {
      /** @example registry.credit-code-invalid */
      code: string;
      /** @description null: the whole row */
      column: string | null;
      en: string;
      zh: string;
    };
    /** @enum {string} */
    SatisfactionQuestion:
      | 'overall'
      | 'managementImprovement'
      | 'diagnosis'
      | 'planning'
      | 'documentation'
      | 'systemOperation'
      | 'training'
      | 'attitude'
      | 'professionalQuality';
    SatisfactionView: {
      /**
       * @description the number of answers
       * @example 11
       */
      answers: number;
      /**
       * @description the projects that enterprises were asked about
       * @example 14
       */
      asked: number;
      /** @description the nine questions in their order */
      distribution: components['schemas']['SatisfiedByQuestion'][];
      /** @example 4.5 */
      high: number;
      /**
       * @description lower end of the 95 % interval of the mean
       * @example 3.9
       */
      low: number;
      /**
       * @description the mean of levels 1 to 5
       * @example 4.2
       */
      mean: number;
      /** Format: date */
      publishedOn: string;
      /**
       * @description the mean drawn toward the prior, as in the rating
       * @example 4.02
       */
      shrunk: number;
    };
    SatisfiedByQuestion: {
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
      counts: number[] | null;
      question: components['schemas']['SatisfactionQuestion'];
    };
    /** @enum {string} */
    SearchAgenciesSort:
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
    /** @enum {string} */
    SecretOwner: 'agency' | 'enterprise';
    SectionTimelinessView: {
      /**
       * Format: date
       * @description the last day before it is stale
       */
      freshUntil: string;
      /**
       * Format: date
       * @description the last revision that changed it
       */
      lastChangedOn: string | null;
      /**
       * Format: date
       * @description published or confirmed
       */
      lastConfirmedOn: string;
      /** @example team */
      section: string;
      stale: boolean;
    };
    ServedNameView: {
      /**
       * @description for the enterprise of the project only
       * @example 林知远
       */
      name: string;
      /** Format: uuid */
      personId: string;
    };
    SettlementBody: {
      outcome: components['schemas']['SettlementOutcome'];
      /**
       * @description the agencies concerned read it
       * @example 机构已说明并更正记录。
       */
      reason: string;
    };
    /** @enum {string} */
    SettlementOutcome: 'settled' | 'for-spot-check';
    SharedKnowledgeView: {
      /** Format: uuid */
      agencyId: string;
      /** Format: uuid */
      id: string;
      kind: components['schemas']['KnowledgeKind'];
      /** Format: date */
      sharedOn: string;
      state: components['schemas']['MeritState'];
      title: string;
      /** @description the version of the merit */
      version: number;
    };
    ShareKnowledgeBody: {
      /**
       * @description the number of authors, without names
       * @example 3
       */
      authors: number;
      /**
       * Format: uuid
       * @description an uploaded file, which the public can download once the merit is recognised
       */
      fileId?: string;
      kind: components['schemas']['KnowledgeKind'];
      /**
       * Format: date
       * @description the day it was shared
       * @example 2026-03-02
       */
      sharedOn: string;
      /** @example 面向离散制造企业的贯标步骤、模板和常见问题。 */
      summary: string;
      /** @example 装备行业贯标实施指南 */
      title: string;
    };
    SideView: {
      /** Format: uuid */
      agencyId: string;
      /** @description the person-days of on-site work */
      days: number | null;
      /**
       * Format: uuid
       * @description the enterprise of on-site work
       */
      enterpriseId: string | null;
      /** @description ids of the events behind it */
      facts: string[];
      /** Format: date */
      from: string;
      /** Format: date */
      until: string | null;
    };
    /** @enum {string} */
    SignalKind:
      | 'full-time-twice'
      | 'two-enterprises'
      | 'too-many-days'
      | 'lapsed-certificate'
      | 'not-employed'
      | 'employed-twice';
    /** @enum {string} */
    SignalOutcome: 'settled' | 'for-spot-check' | 'facts-changed';
    SignalPage: {
      items: components['schemas']['SignalView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    /** @enum {string} */
    SignalState: 'open' | 'explained' | 'closed';
    SignalView: {
      /**
       * @example [
       *       "explain"
       *     ]
       */
      allowedActions: string[];
      /** Format: date */
      closedOn: string | null;
      explanations: components['schemas']['ExplanationView'][];
      /** Format: date */
      foundOn: string;
      /**
       * Format: date
       * @description the first day in question
       */
      from: string;
      /** Format: uuid */
      id: string;
      kind: components['schemas']['SignalKind'];
      /** @description the number of other agencies concerned, which the caller does not see */
      otherAgencies: number;
      outcome: components['schemas']['SignalOutcome'] | null;
      /** Format: uuid */
      personId: string;
      /** @description the reason of staff */
      reason: string | null;
      /** @description the records of each agency; an agency sees its own */
      sides: components['schemas']['SideView'][];
      state: components['schemas']['SignalState'];
      /** @description the meaning of the kind */
      text: components['schemas']['InTwoLanguages'];
      /**
       * Format: date
       * @description the last day in question; null while it goes on
       */
      until: string | null;
      version: number;
    };
    SimilarAgencyView: {
      /** Format: uuid */
      agencyId: string;
      /** @example 91350100M000100Y43 */
      creditCode: string;
      /**
       * @description its present or a former name
       * @example 福州衡鉴科技有限公司
       */
      name: string;
      /**
       * @description from 0 to 1
       * @example 0.92
       */
      similarity: number;
      state: components['schemas']['AgencyState'];
    };
    StageImportBody: {
      /** @description only check, apply nothing */
      dryRun?: components['schemas']['StageImportDryRun'];
      /**
       * Format: binary
       * @description CSV (UTF-8 or GB18030) or xlsx
       */
      file: string;
      /**
       * @description the kind of the rows
       * @example agencies
       */
      kind: components['schemas']['ImportKind'];
      /** @description nothing when one row is faulty, or every row without a fault */
      mode: components['schemas']['ImportMode'];
    };
    /** @enum {string} */
    StageImportDryRun: 'true' | 'false';
    StandardChangesView: {
      fields: components['schemas']['StandardFieldChange'][];
      /** @example 2026.1 */
      from: string | null;
      sections: components['schemas']['StandardSectionChange'][];
      /** @example 2027.1 */
      to: string;
    };
    StandardDifferences: {
      fields: components['schemas']['StandardFieldChange'][];
      sections: components['schemas']['StandardSectionChange'][];
    };
    StandardDocument: {
      /**
       * Format: date
       * @description after today when it is published
       * @example 2027-01-01
       */
      inForceFrom: string;
      /** @description by the name of the section */
      sections: {
        [key: string]: components['schemas']['StandardSectionView'];
      };
      /** @example 2027.1 */
      version: string;
    };
    StandardFieldChange: {
      after?: components['schemas']['StandardFieldView'];
      before?: components['schemas']['StandardFieldView'];
      kind: components['schemas']['StandardFieldChangeKind'];
      /**
       * @description the section, or `section.field`
       * @example team.certifiedCount
       */
      path: string;
      /** @description the properties that changed */
      what?: string[];
    };
    /** @enum {string} */
    StandardFieldChangeKind: 'added' | 'removed' | 'changed';
    /** @enum {string} */
    StandardFieldType: 'count' | 'number' | 'range' | 'text' | 'list' | 'persons' | 'projects';
    StandardFieldView: {
      /** @description for a list: the least number of entries */
      atLeast?: number;
      en: string;
      /**
       * @description the text field of the section that explains why the platform’s figure differs
       * @example differences
       */
      explainedBy?: string;
      /** @description staff may grant its withholding */
      mayBeWithheld?: boolean;
      required: boolean;
      /** @description for the alliance’s staff only */
      staffOnly?: boolean;
      type: components['schemas']['StandardFieldType'];
      /** @example 人 */
      unit?: string;
      zh: string;
    };
    StandardLineView: {
      /**
       * Format: date
       * @description the first day on which it judges revisions
       * @example 2014-01-01
       */
      inForceFrom: string;
      /** @example 2026.1 */
      standard: string;
      state: components['schemas']['StandardState'];
    };
    StandardList: {
      /** @description the latest beginning first */
      items: components['schemas']['StandardLineView'][];
    };
    StandardSectionChange: {
      after?: components['schemas']['StandardTextView'];
      before?: components['schemas']['StandardTextView'];
      kind: components['schemas']['StandardFieldChangeKind'];
      /**
       * @description the section, or `section.field`
       * @example team.certifiedCount
       */
      path: string;
      /** @description the properties that changed */
      what?: string[];
    };
    StandardSectionView: {
      /**
       * @description the paragraph of the measures
       * @example R3 (4)
       */
      clause: string;
      en: string;
      /** @description by the name of the field */
      fields: {
        [key: string]: components['schemas']['StandardFieldView'];
      };
      /** @description the clause of GB/T 23005-2020 on the same matter */
      gbt23005?: string;
      zh: string;
    };
    /** @enum {string} */
    StandardState: 'superseded' | 'in-force' | 'to-come';
    StandardTextView: {
      /**
       * @description the paragraph of the measures
       * @example R3 (4)
       */
      clause: string;
      en: string;
      /** @description the clause of GB/T 23005-2020 on the same matter */
      gbt23005?: string;
      zh: string;
    };
    StandardView: {
      document: components['schemas']['StandardDocument'];
      /**
       * Format: date
       * @description the first day on which it judges revisions
       * @example 2014-01-01
       */
      inForceFrom: string;
      /** @example 2026.1 */
      standard: string;
      state: components['schemas']['StandardState'];
    };
    StartEmploymentBody: {
      /**
       * Format: email
       * @description the address on record, with the name
       * @example lin@example.cn
       */
      email?: string;
      /**
       * Format: date
       * @description the first day; not after today
       * @example 2025-04-01
       */
      from: string;
      /** @description as the agency declares it */
      fullTime: boolean;
      /**
       * @description the name on record, with the email
       * @example 林知远
       */
      name?: string;
      /**
       * Format: uuid
       * @description a recorded consultant; without it, name and email
       */
      personId?: string;
    };
    TeamView: {
      /** Format: date */
      asOf: string;
      /** @description those of them who hold a valid certificate */
      certified: number;
      /** @description persons employed on the day */
      employed: number;
      /** @description the certified who consented that their names are public */
      names: string[];
    };
    TieBody: {
      /** Format: uuid */
      agencyId: string;
      /**
       * Format: date
       * @description the first day; a repeated one corrects the last day
       * @example 2026-03-02
       */
      from: string;
      kind: components['schemas']['TieKind'];
      /**
       * @description for staff and the expert
       * @example 配偶任职于该机构
       */
      reason: string;
      /**
       * Format: date
       * @description the last day, inclusive
       * @example 2026-03-02
       */
      until?: string;
    };
    /** @enum {string} */
    TieKind: 'employed' | 'shareholder' | 'adviser' | 'kinship' | 'other';
    TimelinessView: {
      /** Format: uuid */
      agencyId: string;
      /**
       * @example [
       *       "confirm"
       *     ]
       */
      allowedActions: string[];
      sections: components['schemas']['SectionTimelinessView'][];
      /** @description whether any section is stale */
      stale: boolean;
      /**
       * @description 0 before the first publication
       * @example 1
       */
      version: number;
    };
    WithheldView: {
      /** @description whose trade secret it is */
      of: components['schemas']['SecretOwner'];
      /** @example commercial-terms */
      reason: string;
      /**
       * Format: date
       * @description the last day
       */
      until: string;
    };
    /** @enum {string} */
    WithholdingEndedBy: 'expiry' | 'agency' | 'alliance-staff' | 'challenge';
    WithholdingPage: {
      items: components['schemas']['WithholdingView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    /** @enum {string} */
    WithholdingReason: 'commercial-terms' | 'technical-know-how' | 'client-confidential' | 'security' | 'other';
    WithholdingReasonBody: {
      /**
       * @description for staff and the owner of the secret
       * @example 保密义务属实，予以准许。
       */
      reason: string;
    };
    WithholdingRequest: {
      /**
       * Format: uuid
       * @description the enterprise, if it is an enterprise’s; for staff, never public
       */
      enterpriseId?: string;
      /**
       * @description `section.field` of the disclosure standard
       * @example experience.enterprises
       */
      field: string;
      /**
       * @description for staff, never public
       * @example 公开会泄露尚未公告的经营计划。
       */
      justification: string;
      /** @description the owner of the trade secret */
      of: components['schemas']['SecretOwner'];
      reason: components['schemas']['WithholdingReason'];
      /**
       * Format: date
       * @description the last day, three years ahead at most
       * @example 2027-03-01
       */
      until: string;
    };
    /** @enum {string} */
    WithholdingState: 'requested' | 'granted' | 'refused' | 'ended';
    WithholdingView: {
      /** Format: uuid */
      agencyId: string;
      /**
       * @example [
       *       "end"
       *     ]
       */
      allowedActions: string[];
      /**
       * Format: date
       * @description the last day for staff to decide
       * @example 2026-03-02
       */
      decideBy: string;
      /** Format: date */
      decidedOn: string | null;
      /** @description for staff and the owner of the secret */
      decision?: string | null;
      endedBy: components['schemas']['WithholdingEndedBy'] | null;
      /**
       * Format: date
       * @description the first day on which it is no longer in force
       */
      endedOn: string | null;
      /** @description for staff and the owner of the secret */
      endReason?: string | null;
      /**
       * Format: uuid
       * @description of an enterprise’s; for staff and the agency
       */
      enterpriseId?: string | null;
      /**
       * @description `section.field` of the disclosure standard
       * @example experience.enterprises
       */
      field: string;
      /** @description true when it hides the value from the public today */
      hides: boolean;
      /** Format: uuid */
      id: string;
      /** @description for staff and the owner of the secret */
      justification?: string;
      /** @description the owner of the trade secret */
      of: components['schemas']['SecretOwner'];
      /** @description true when staff missed that day */
      overdue: boolean;
      reason: components['schemas']['WithholdingReason'];
      /** @example Commercial information: prices, income, contract terms that are not public */
      reasonEn: string;
      /** @example 经营信息：价格、收入、合同条件等尚未公开的商业信息 */
      reasonZh: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      requestedOn: string;
      state: components['schemas']['WithholdingState'];
      /**
       * Format: date
       * @description the last day, inclusive
       * @example 2026-03-02
       */
      until: string;
      /** @example 1 */
      version: number;
    };
    WriteDraftBody: {
      /** @description the whole content, by section and field; fields may be missing */
      sections: {
        [key: string]: {
          [key: string]: unknown;
        };
      };
      /**
       * @description the coming version that the draft is written for; without it, the one in force
       * @example 2027.1
       */
      standard?: string;
    };
    WriteSectionBody: {
      /**
       * @description by field
       * @example {
       *       "certifiedCount": 8,
       *       "fullTimeCount": 5
       *     }
       */
      content: {
        [key: string]: unknown;
      };
      /**
       * @description the coming version that the draft is written for; without it, the one in force
       * @example 2027.1
       */
      standard?: string;
    };
  };
  responses: {
    /** @description refused with 409 */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?:
            | 'kit.file-quarantined'
            | 'kit.file-quota-total'
            | 'kit.file-without-copy'
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
            | 'registry.employment-not-agreed'
            | 'registry.employment-overlaps'
            | 'registry.expert-span-overlaps'
            | 'registry.expert-state-wrong'
            | 'registry.expert-sub-taken'
            | 'registry.expert-tie-known'
            | 'registry.import-employment-known'
            | 'registry.merit-already-decided'
            | 'registry.nothing-to-confirm'
            | 'registry.parent-not-registered'
            | 'registry.person-email-missing'
            | 'registry.person-email-not-agreed'
            | 'registry.person-email-unconfirmed'
            | 'registry.person-perhaps-known'
            | 'registry.section-outdated'
            | 'registry.signal-closed'
            | 'registry.withholding-already-decided'
            | 'registry.withholding-challenged-already'
            | 'registry.withholding-hides-nothing'
            | 'registry.withholding-over'
            | 'registry.withholding-overlaps';
        };
      };
    };
    /** @description refused with 403 */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?:
            | 'kit.conflict-of-interest'
            | 'kit.expert-not-in-pool'
            | 'kit.expert-suspended'
            | 'kit.file-infected'
            | 'kit.file-not-yours'
            | 'kit.import-kind-not-yours'
            | 'kit.import-not-yours'
            | 'kit.not-allowed'
            | 'registry.not-your-agency'
            | 'registry.not-your-consultant'
            | 'registry.not-your-record'
            | 'registry.recorder-not-registered'
            | 'registry.signal-not-yours';
        };
      };
    };
    /** @description refused with 422 */
    Invalid: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?:
            | 'kit.event-unacceptable'
            | 'kit.file-beyond-limits'
            | 'kit.file-broken'
            | 'kit.file-empty'
            | 'kit.file-name-personal'
            | 'kit.file-not-publishable'
            | 'kit.file-unfit'
            | 'kit.file-unknown'
            | 'kit.idempotency-key-reused'
            | 'kit.import-cell-error'
            | 'kit.import-cell-missing'
            | 'kit.import-cell-too-long'
            | 'kit.import-cell-unstorable'
            | 'kit.import-cells-left-over'
            | 'kit.import-column-twice'
            | 'kit.import-columns-missing'
            | 'kit.import-columns-unknown'
            | 'kit.import-csv-invalid'
            | 'kit.import-date-invalid'
            | 'kit.import-date-serial'
            | 'kit.import-date-with-time'
            | 'kit.import-email-invalid'
            | 'kit.import-empty'
            | 'kit.import-encoding-unknown'
            | 'kit.import-flag-invalid'
            | 'kit.import-id-card'
            | 'kit.import-number-rounded'
            | 'kit.import-province-unknown'
            | 'kit.import-several-sheets'
            | 'kit.import-text-length'
            | 'kit.import-text-unfit'
            | 'kit.import-too-many-blank-rows'
            | 'kit.import-too-many-columns'
            | 'kit.import-xls-unsupported'
            | 'kit.import-xlsx-beyond-limits'
            | 'kit.import-xlsx-invalid'
            | 'kit.value-against-rule'
            | 'registry.calendar-holidays-missing'
            | 'registry.calendar-year-invalid'
            | 'registry.calendar-year-not-next'
            | 'registry.certificate-number-reserved'
            | 'registry.certificate-revoked-before-issue'
            | 'registry.credit-code-invalid'
            | 'registry.date-in-future'
            | 'registry.disclosure-invalid'
            | 'registry.disclosure-standard-invalid'
            | 'registry.disclosure-standard-not-ahead'
            | 'registry.disclosure-standard-unknown'
            | 'registry.employment-agency-own'
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
            | 'registry.person-not-recorded'
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
    Malformed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?:
            | 'kit.body-invalid'
            | 'kit.body-not-utf8'
            | 'kit.body-too-complex'
            | 'kit.body-unreadable'
            | 'kit.cursor-invalid'
            | 'kit.file-draft-invalid'
            | 'kit.file-missing'
            | 'kit.file-name-missing'
            | 'kit.file-not-single'
            | 'kit.idempotency-key-missing'
            | 'kit.import-file-missing'
            | 'kit.message-unreadable'
            | 'kit.part-not-utf8'
            | 'kit.path-invalid'
            | 'kit.query-not-utf8'
            | 'kit.value-unstorable'
            | 'registry.person-unnamed';
        };
      };
    };
    /** @description refused with 404 */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?:
            | 'kit.file-removed'
            | 'kit.import-faults-expired'
            | 'kit.import-kind-unknown'
            | 'kit.not-found'
            | 'kit.record-not-found'
            | 'registry.certificate-unknown'
            | 'registry.consent-link-invalid';
        };
      };
    };
    /** @description refused with 428 */
    PreconditionRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?: 'kit.if-match-missing';
        };
      };
    };
    /** @description refused with 412 */
    Stale: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?: 'kit.version-stale';
        };
      };
    };
    /** @description refused with 413 */
    TooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?:
            | 'kit.body-too-large'
            | 'kit.file-too-large'
            | 'kit.import-too-many-rows'
            | 'kit.import-too-many-together'
            | 'kit.import-xlsx-too-large';
        };
      };
    };
    /** @description refused with 429 */
    TooMany: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?:
            | 'kit.busy'
            | 'kit.file-drafts-full'
            | 'kit.file-quota-count'
            | 'kit.file-quota-day'
            | 'kit.import-queue-full';
        };
      };
    };
    /** @description refused with 401 */
    Unauthenticated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?: 'kit.not-authenticated';
        };
      };
    };
    /** @description refused with 503 */
    Unavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?:
            | 'kit.broker-unreachable'
            | 'kit.database-unreachable'
            | 'kit.file-damaged'
            | 'kit.file-scanner-unreachable'
            | 'kit.identity-provider-unreachable'
            | 'kit.not-ready'
            | 'kit.record-in-use'
            | 'kit.unexpected'
            | 'registry.disclosure-standard-none';
        };
      };
    };
    /** @description refused with 415 */
    UnsupportedType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          code?:
            | 'kit.charset-unsupported'
            | 'kit.content-type-unsupported'
            | 'kit.file-archive-entry'
            | 'kit.file-archive-nested'
            | 'kit.file-has-macros'
            | 'kit.file-is-program'
            | 'kit.file-locked'
            | 'kit.file-save-as'
            | 'kit.file-type-not-allowed';
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
  searchAgencies: {
    parameters: {
      query?: {
        /** @description whether the latest disclosure is complete */
        complete?: components['schemas']['StageImportDryRun'];
        /** @description the least per cent of the required fields that are answered */
        completeness?: number;
        /** @description `next` of the page before, with the same sort */
        cursor?: string;
        /** @description the grade of the latest rating */
        grade?: components['schemas']['ReadFeedGrade'][];
        /** @description sections or divisions of GB/T 4754-2017 */
        industry?: components['schemas']['ReadFeedIndustry'][];
        /** @description province codes (GB/T 2260) */
        province?: components['schemas']['ReadFeedProvince'][];
        /** @description a part of a name, also a former one; its pinyin or initials; the beginning of a credit code */
        q?: string;
        /** @description name: by pinyin (default); registeredOn: oldest first; grade: A first, 未获评级 last; completeness: most complete first; lastChanged: longest ago first; - reverses the order */
        sort?: components['schemas']['SearchAgenciesSort'];
        state?: components['schemas']['AgencyState'][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Search the register of agencies */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FoundAgenciesView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  registerAgency: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegistrationBody'];
      };
    };
    responses: {
      /** @description Register an agency without an application, such as one taken over (R2) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readAgency: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show one agency: identity, disclosure, figures, team, merits, ratings */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicAgencyView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listCertificates: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the certificates of an agency’s present employees */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CertificatePage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readCompleteness: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Judge the latest revision by the standard in force and coming ones (R2, R3) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureCompletenessView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  confirmDisclosure: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Confirm that your agency’s whole disclosure is still true (R3) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelinessView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  verifyCreditCode: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeVerificationBody'];
      };
    };
    responses: {
      /** @description Record that a legacy credit code was verified by hand */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  deregisterAgency: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgencyReasonBody'];
      };
    };
    responses: {
      /** @description Take an agency off the register */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listDisclosures: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the revisions of an agency’s disclosure, the latest first (R3) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevisionSummaryPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  publishDisclosure: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishDisclosureBody'];
      };
    };
    responses: {
      /** @description Publish a revision of a disclosure; the answer lists the missing fields (R3) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedRevisionView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readDisclosure: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        revision: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show one revision with its content and commitments */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevisionView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  compareDisclosures: {
    parameters: {
      query: {
        from: number;
        to: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Compare two revisions field by field */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComparisonView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the draft of the next revision and its missing fields; an empty one shows the published content */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  writeDraft: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteDraftBody'];
      };
    };
    responses: {
      /** @description Write the whole draft; a refusal names all faults at once */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  discardDraft: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Discard the draft */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  writeDraftSection: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
        section: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteSectionBody'];
      };
    };
    responses: {
      /** @description Write one section of the draft; the others stay as they are */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  publishDraft: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Publish the draft as the next revision (R3); this empties the draft */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedRevisionView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  askToEmploy: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NamedPersonBody'];
      };
    };
    responses: {
      /** @description Ask a person, by a one-time link to the address on record, to agree to an employment beside another one */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgreementView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listEmployments: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List an agency’s employments, the latest first */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NamedEmploymentPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  startEmployment: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartEmploymentBody'];
      };
    };
    responses: {
      /** @description Record the start of a person’s employment at an agency */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmploymentView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readFigures: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the platform’s figures of an agency, and its differing claims (R3 4, 5) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FiguresView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  changeAgencyIdentity: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IdentityBody'];
      };
    };
    responses: {
      /** @description Record a new name, credit code or province; the former ones are kept */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  shareKnowledge: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ShareKnowledgeBody'];
      };
    };
    responses: {
      /** @description Share knowledge (R9 6), public once its merit is recognised */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SharedKnowledgeView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listAgencyMerits: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List an agency’s recognised merits; the agency and staff see all */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeritPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  claimMerit: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClaimMeritBody'];
      };
    };
    responses: {
      /** @description Claim an award, a contribution, research or a citation (R9 5, 6) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeritView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  reinstateAgency: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgencyReasonBody'];
      };
    };
    responses: {
      /** @description End a suspension, or reinstate a deregistered agency */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  confirmSection: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
        section: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Confirm that one section is still true (R3) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelinessView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  suspendAgency: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgencySuspensionBody'];
      };
    };
    responses: {
      /** @description Suspend an agency: it neither hires nor claims merits and is not rated */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readTeam: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Count an agency’s employees and the certified among them; name those who consented */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readTimeliness: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the days on which each section was last changed and confirmed, and the stale ones */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelinessView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listWithholdingsOf: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List withholdings of a field, the latest first */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WithholdingPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  requestWithholding: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithholdingRequest'];
      };
    };
    responses: {
      /** @description Ask to withhold a field as a trade secret */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WithholdingView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  countAgencies: {
    parameters: {
      query?: {
        /** @description whether the latest disclosure is complete */
        complete?: components['schemas']['StageImportDryRun'];
        /** @description the least per cent of the required fields that are answered */
        completeness?: number;
        /** @description the grade of the latest rating */
        grade?: components['schemas']['ReadFeedGrade'][];
        /** @description sections or divisions of GB/T 4754-2017 */
        industry?: components['schemas']['ReadFeedIndustry'][];
        /** @description province codes (GB/T 2260) */
        province?: components['schemas']['ReadFeedProvince'][];
        /** @description a part of a name, also a former one; its pinyin or initials; the beginning of a credit code */
        q?: string;
        state?: components['schemas']['AgencyState'][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Count the agencies beside the values of the filters */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterCountsView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readAgreement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the question of a one-time link; opening it spends nothing */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgreementQuestion'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  answerAgreement: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerAgreementBody'];
      };
    };
    responses: {
      /** @description Agree or decline; this spends the link */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgreementView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listApplications: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
        /** @description for staff; without it, those that wait for a decision */
        state?: components['schemas']['ApplicationState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the applications of a state, in the order in which they came to it; an applicant lists its own */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationLinePage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  draftApplication: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegistrationBody'];
      };
    };
    responses: {
      /** @description Draft your application for registration (R2) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show one application, with the agencies of a similar name */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  changeApplication: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplicationChangeBody'];
      };
    };
    responses: {
      /** @description Change your draft, or an application that was returned to you */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  approveApplication: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovalBody'];
      };
    };
    responses: {
      /** @description Approve an application and register its agency, as `agencyId` of the answer */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  refuseApplication: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplicationReviewBody'];
      };
    };
    responses: {
      /** @description Refuse an application, with reasons */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  returnApplication: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplicationReviewBody'];
      };
    };
    responses: {
      /** @description Return an application with the corrections to make */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  submitApplication: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Submit your application */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  withdrawApplication: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Withdraw your application while it is open */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the years of the working-day calendar, with the notices they rest on */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  importCalendarYear: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportYearBody'];
      };
    };
    responses: {
      /** @description Import an announced year, or amend a known one: every service recomputes its open deadlines */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readCertificate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show a certificate and why it was renewed or not, to an employer or staff */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CertificateView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  askForConsentLink: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConsentAddressBody'];
      };
    };
    responses: {
      /** @description Send a one-time link to an address, if the register knows it; the answer is the same for an unknown one */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readConsent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the question that a one-time link asks; opening it spends nothing */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentQuestion'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  decideConsent: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideConsentBody'];
      };
    };
    responses: {
      /** @description Give or withdraw consent to the publication of your name, or delete your address, which withdraws it; this spends the link */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentAnswer'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  recordConsultant: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordConsultantBody'];
      };
    };
    responses: {
      /** @description Record a consultant */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedConsultant'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readConsultant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show a consultant with name and address to an employer or staff */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsultantView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  issueConsentLink: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Send a person a one-time link for the decision on the own name */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentLinkView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  changeConsultantEmail: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeEmailBody'];
      };
    };
    responses: {
      /** @description Change the address for a person’s consent links, for an employer or staff */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsultantView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteConsultantEmail: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeleteEmailBody'];
      };
    };
    responses: {
      /** @description Delete a person’s address, with the keys that open it in events (PIPL 47) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsultantView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  askForEmail: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskForEmailBody'];
      };
    };
    responses: {
      /** @description Ask a person, by a one-time link to the address on record, to agree to a new address */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgreementView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  agreeToEmploy: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgreeToEmployBody'];
      };
    };
    responses: {
      /** @description Agree, as a present employer, that another agency employs the person */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgreementView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listDeadLetters: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the messages that no handler took, oldest first */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadLetterPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  replayDeadLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description the handlers took it */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listDeadlines: {
    parameters: {
      query: {
        /** @description the ids of up to 50 records */
        subjects: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the clocks of records, with the steps that gave their last days */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlineView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  countDeadlines: {
    parameters: {
      query: {
        /** @description the first day that another calendar changes */
        from: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Count by clock the deadlines that another calendar may move, and those that the calendar in force has moved */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarCountsView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listStandards: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the versions of the disclosure standard, including those published in advance (R3) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandardList'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  publishStandard: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishStandardBody'];
      };
    };
    responses: {
      /** @description Publish a version of the disclosure standard in advance and announce it to every agency (R3) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedStandardView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readStandard: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show one version, in force or not */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandardView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readStandardChanges: {
    parameters: {
      query?: {
        /** @description the version to compare with; without it, the one before */
        from?: string;
      };
      header?: never;
      path: {
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the sections and fields that a version adds, removes and changes */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandardChangesView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readStandardInForce: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the version in force today */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandardView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  endEmployment: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndEmploymentBody'];
      };
    };
    responses: {
      /** @description Record the end of a person’s employment at an agency */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmploymentView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listEvents: {
    parameters: {
      query?: {
        /** @description the id of the event, or the key of the request, from which others followed */
        cause?: string;
        /** @description `next` of the page before */
        cursor?: string;
        /** @description the id of an event */
        id?: string;
        /** @description the id of the record that the events are about */
        subject?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List what happened to a record, or followed from a cause, in its order */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listExperts: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
        /** @description subject of expertise or industry */
        field?: string;
        state?: components['schemas']['ExpertState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the pool of experts as enrolled, or those of a state in the order in which they came to it */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpertPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  enrolExpert: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnrolExpertBody'];
      };
    };
    responses: {
      /** @description Take an expert into the pool (R8) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpertView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readExpert: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show one expert */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpertView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  affiliateExpert: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AffiliationBody'];
      };
    };
    responses: {
      /** @description Record an expert’s affiliation, or correct its last day */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpertView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  declareTie: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TieBody'];
      };
    };
    responses: {
      /** @description Declare the calling expert’s own tie to an agency (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpertView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  setExpertEmail: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExpertEmailBody'];
      };
    };
    responses: {
      /** @description Set the address to which letters about panels go, or take it back */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpertView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  setExpertFields: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FieldsBody'];
      };
    };
    responses: {
      /** @description Set an expert’s fields of expertise */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpertView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  releaseExpert: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExpertReasonBody'];
      };
    };
    responses: {
      /** @description Let an expert leave the pool */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpertView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  reinstateExpert: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExpertReasonBody'];
      };
    };
    responses: {
      /** @description End a suspension, or readmit an expert who had left */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpertView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  relateExpert: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RelationBody'];
      };
    };
    responses: {
      /** @description Record an expert’s interest in an agency, or correct its last day (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpertView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  suspendExpert: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExpertSuspensionBody'];
      };
    };
    responses: {
      /** @description Suspend an expert: no panel draws the expert for the time being */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpertView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readOwnExpert: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the calling expert’s own record (PIPL 45) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpertView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readFeed: {
    parameters: {
      query?: {
        /** @description the position before which the page begins, as `next` names it */
        before?: string;
        /** @description whether the latest disclosure is complete */
        complete?: components['schemas']['StageImportDryRun'];
        /** @description the least per cent of the required fields that are answered */
        completeness?: number;
        /** @description the grade of the latest rating */
        grade?: components['schemas']['ReadFeedGrade'][];
        /** @description sections or divisions of GB/T 4754-2017 */
        industry?: components['schemas']['ReadFeedIndustry'][];
        /** @description province codes (GB/T 2260) */
        province?: components['schemas']['ReadFeedProvince'][];
        /** @description a part of a name, also a former one; its pinyin or initials; the beginning of a credit code */
        q?: string;
        state?: components['schemas']['AgencyState'][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the changes of the public register, or of the agencies that fit, as an Atom feed, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/atom+xml': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  uploadFile: {
    parameters: {
      query?: never;
      header: {
        /** @description without an account: a random value of the form that will name the file */
        'Draft-Token'?: string;
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description Upload one file as evidence: document, picture, sound, film, e-mail, text, or an archive of these */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show a file and its scan to its organisation, staff and readers to whom it is open */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  downloadFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Download the sealed original; strangers get a copy without position and other metadata. Each download is recorded */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/msword': string;
          'application/ofd': string;
          'application/pdf': string;
          'application/vnd.ms-excel': string;
          'application/vnd.ms-powerpoint': string;
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          'application/vnd.rar': string;
          'application/wps-office.dps': string;
          'application/wps-office.et': string;
          'application/wps-office.wps': string;
          'application/x-7z-compressed': string;
          'application/xml': string;
          'application/zip': string;
          'audio/amr': string;
          'audio/mp4': string;
          'audio/mpeg': string;
          'audio/wav': string;
          'image/bmp': string;
          'image/gif': string;
          'image/heic': string;
          'image/jpeg': string;
          'image/png': string;
          'image/tiff': string;
          'image/webp': string;
          'message/rfc822': string;
          'text/csv': string;
          'text/plain': string;
          'video/mp4': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listFileDownloads: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the downloads of a file, last first */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DownloadPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readLiveness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show that the process answers, with its version and commit */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LiveView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readReadiness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show whether the service can answer requests: database, not stopping; with its business date and a warning if the broker is away */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadyView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listImports: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List imports, the latest first: all for staff, its own for an agency */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  stageImport: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['StageImportBody'];
      };
    };
    responses: {
      /** @description Import the rows of a file: they are staged now, and checked and applied in the background */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the progress of an import */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  cancelImport: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Cancel an import; rows that were applied one by one stay applied */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listImportFaults: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the faulty rows of an import, by line */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FaultyRowPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  downloadImportFaults: {
    parameters: {
      query?: never;
      header?: {
        'accept-language'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Download the faulty rows of an import with their faults, to mend and import again; columns of personal data are empty */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  downloadImportTemplate: {
    parameters: {
      query?: never;
      header?: {
        'accept-language'?: string;
      };
      path: {
        kind: components['schemas']['ImportKind'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Download an empty file of a kind, to fill in */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listKnowledge: {
    parameters: {
      query?: {
        /** @description the agency that shared it */
        agencyId?: string;
        /** @description `next` of the page before */
        cursor?: string;
        kind?: components['schemas']['KnowledgeKind'];
        /** @description part of the title or the summary */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the shared knowledge that staff recognised, newest first */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KnowledgeLinePage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readKnowledge: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show one item with its file, its citations and awards */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KnowledgeView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listMerits: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
        kind?: components['schemas']['MeritKind'];
        state?: components['schemas']['MeritState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the merits of a state, in the order in which they came to it */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeritPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  recogniseMerit: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecogniseMeritBody'];
      };
    };
    responses: {
      /** @description Recognise a merit: it counts from now on (R9 5, 6) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeritView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  refuseMerit: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseMeritBody'];
      };
    };
    responses: {
      /** @description Refuse a merit, with the reason */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeritView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readMetrics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the figures for Prometheus */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  describeOpenData: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Describe the open data: licence, date, number of records, columns, formats (after DCAT) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CatalogueView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  downloadRegister: {
    parameters: {
      query?: {
        /** @description whether the latest disclosure is complete */
        complete?: components['schemas']['StageImportDryRun'];
        /** @description the least per cent of the required fields that are answered */
        completeness?: number;
        /** @description the grade of the latest rating */
        grade?: components['schemas']['ReadFeedGrade'][];
        /** @description sections or divisions of GB/T 4754-2017 */
        industry?: components['schemas']['ReadFeedIndustry'][];
        /** @description province codes (GB/T 2260) */
        province?: components['schemas']['ReadFeedProvince'][];
        /** @description a part of a name, also a former one; its pinyin or initials; the beginning of a credit code */
        q?: string;
        sort?: components['schemas']['SearchAgenciesSort'];
        state?: components['schemas']['AgencyState'][];
      };
      header?: never;
      path: {
        format: components['schemas']['DownloadRegisterFormat'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Download the register, or the agencies that fit, as CSV, JSON lines or Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/jsonl; charset=utf-8': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv; charset=utf-8; header=present': string;
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listServedNames: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Name the persons recorded on a project of your enterprise (R5) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServedNameView'][];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listSignals: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
        kind?: components['schemas']['SignalKind'];
        state?: components['schemas']['SignalState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List signals about contradictory facts in the order of arrival; an agency reads its own */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignalPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  readSignal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show one signal; an agency reads its own side */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignalView'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  explainSignal: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExplanationBody'];
      };
    };
    responses: {
      /** @description Explain your agency’s side; a later text replaces the earlier one, files are added */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignalView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  settleSignal: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettlementBody'];
      };
    };
    responses: {
      /** @description Close a signal as settled, or leave it to a spot check */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignalView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listChallenges: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
        state?: components['schemas']['ChallengeState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List challenges in a state, in the order in which they came to it */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChallengePage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  decideChallenge: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChallengeDecisionBody'];
      };
    };
    responses: {
      /** @description Decide on a challenge, with reasons that are public */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChallengeView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listWithholdings: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
        state?: components['schemas']['WithholdingState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List withholdings in a state, in the order in which they came to it */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WithholdingPage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  listChallengesOf: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List challenges and the decisions on them, the oldest first */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChallengePage'];
        };
      };
      /** @description the content that the caller names in If-None-Match is current */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  fileChallenge: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChallengeBody'];
      };
    };
    responses: {
      /** @description Challenge the withholding of a field; no name is required */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChallengeView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  endWithholding: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithholdingReasonBody'];
      };
    };
    responses: {
      /** @description End a withholding, or withdraw the request: the field is public again */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WithholdingView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  grantWithholding: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithholdingReasonBody'];
      };
    };
    responses: {
      /** @description Grant the withholding of a field, with reasons */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WithholdingView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
  refuseWithholding: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithholdingReasonBody'];
      };
    };
    responses: {
      /** @description Refuse to withhold a field, with reasons: it is public */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WithholdingView'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      412: components['responses']['Stale'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedType'];
      422: components['responses']['Invalid'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooMany'];
      503: components['responses']['Unavailable'];
    };
  };
}

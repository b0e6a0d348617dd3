export interface paths {
  '/agencies/{id}/satisfaction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the satisfaction of enterprises with an agency, in batches of five or more (R5) */
    get: operations['readSatisfaction'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assessments/{id}/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Report a step of an assessment; reports come in any order (R9 2b, 2c) */
    post: operations['reportAssessment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/board': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The board: how far each enterprise’s project is (R4), the newest first, 50 a page */
    get: operations['searchBoard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/board/export.{format}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download a view of the board as CSV, JSON lines or Excel */
    get: operations['exportBoard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/board/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count projects started and ended, and stages begun, by month, province and industry */
    get: operations['readStatistics'];
    put?: never;
    post?: never;
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
  '/enterprises': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the enterprises by name, 50 a page; those whose name is withheld come last */
    get: operations['listEnterprises'];
    put?: never;
    /** Register an enterprise */
    post: operations['registerEnterprise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/enterprises/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show one enterprise, with its name and code unless they are withheld */
    get: operations['readEnterprise'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/enterprises/{id}/email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change the address that receives an enterprise’s letters */
    put: operations['changeEnterpriseEmail'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/enterprises/{id}/identity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record another name, region, industry or bureau of an enterprise; the code stays */
    post: operations['changeEnterpriseIdentity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/enterprises/{id}/name-challenges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List challenges and the decisions on them, the oldest first */
    get: operations['listChallengesOf'];
    put?: never;
    /** Challenge the withholding of a name; no name is required */
    post: operations['fileChallenge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/enterprises/{id}/name-withholdings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List withholdings of a name, the latest first */
    get: operations['listWithholdingsOf'];
    put?: never;
    /** Ask to withhold a name as a trade secret */
    post: operations['requestWithholding'];
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
  '/feedback-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send the enterprise of an e-mail address its links; the answer is the same for an unknown address */
    post: operations['requestFeedbackLinks'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/feedback-signals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the signals that make answers worth a spot check (R5), the latest first */
    get: operations['listFeedbackSignals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/feedback/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the holder of a one-time link the form; it spends no link (R5) */
    get: operations['readFeedbackFormByLink'];
    put?: never;
    /** Give the feedback by a one-time link, or amend it until the last day; it spends the link (R5) */
    post: operations['giveFeedbackByLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/feedback/{token}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Save a draft of the feedback by a one-time link; it spends no link */
    put: operations['saveFeedbackDraftByLink'];
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
  '/name-challenges': {
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
  '/name-challenges/{id}/decision': {
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
  '/name-withholdings': {
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
  '/name-withholdings/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a withholding, or withdraw the request: the name is public again */
    post: operations['endWithholding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/name-withholdings/{id}/grant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Grant the withholding of a name, with reasons */
    post: operations['grantWithholding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/name-withholdings/{id}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuse to withhold a name, with reasons: it is public */
    post: operations['refuseWithholding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the caller’s projects and proposals, or for staff all, newest first */
    get: operations['listProjects'];
    put?: never;
    /** Propose a project of an agency at an enterprise, which confirms it (R4); if staff propose it, it begins at once */
    post: operations['proposeProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show one project; only its parties and staff see a proposal */
    get: operations['readProject'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/assessments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the assessments of a project (R9 2) */
    get: operations['listAssessments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm a proposed project: it begins, and one that it takes over ends as moved */
    post: operations['confirmProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decline a proposed project, with a reason */
    post: operations['declineProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a completed project; its enterprise gives feedback within three months (R5) */
    post: operations['endProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/feedback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the enterprise the form of an ended project, prefilled (R5) */
    get: operations['readFeedbackForm'];
    put?: never;
    /** Give the enterprise’s feedback on an ended project, or amend it until the last day (R5) */
    post: operations['giveFeedback'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/feedback-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send the enterprise of a project a new one-time link; the earlier ones become invalid */
    post: operations['issueFeedbackLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/feedback-signals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the signals about the answers on one project, at most one of each kind (R5) */
    get: operations['listFeedbackSignalsOfProject'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/feedback/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List every version of an enterprise’s answer with its comment; for the alliance only (R5) */
    get: operations['listFeedbackAnswers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/feedback/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Save a draft of the feedback, complete or not */
    put: operations['saveFeedbackDraft'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/on-site-work': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the on-site work of a project, day by day, with the days that exceed one day (R5) */
    get: operations['readOnSiteWork'];
    put?: never;
    /** Record the days of a consultant on site (R5); those of the enterprise, or of staff for it, override the agency’s */
    post: operations['recordOnSiteWork'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/on-site-work/cosignature': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Co-sign days as the agency entered them (R5); if it has changed one since, none is signed */
    post: operations['cosignOnSiteWork'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/resumption': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Resume a suspended project */
    post: operations['resumeProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/stages/{stage}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Record the plan, the dates and the material of a stage (R4) */
    put: operations['recordStage'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/stages/{stage}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm the dates of a stage that the agency recorded (R4) */
    post: operations['confirmStage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Suspend a project, with a reason: the days from then on take no records */
    post: operations['suspendProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/termination': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Terminate a project, with a reason; its enterprise gives feedback within three months (R5) */
    post: operations['terminateProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw the proposal of a project, with a reason */
    post: operations['withdrawProject'];
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
    AnswerDistribution: {
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
      question: components['schemas']['FeedbackQuestionName'];
    };
    AnswerView: {
      /**
       * Format: date
       * @example 2026-03-02
       */
      amendedOn: string | null;
      basics: components['schemas']['StatedBasics'] | null;
      comment: string | null;
      /**
       * Format: date
       * @description the day of the first version
       * @example 2026-03-02
       */
      givenOn: string;
      /** @description given after the last day */
      late: boolean;
      satisfaction: components['schemas']['SatisfactionBody'];
      /** @description 1 is the first, 2 its amendment */
      version: number;
    };
    /** @enum {string} */
    AssessmentContradictions:
      | 'submitted-before-accepted'
      | 'decided-before-submitted'
      | 'decided-without-submission'
      | 'withdrawn-before-accepted'
      | 'withdrawn-and-decided'
      | 'revoked-before-decided'
      | 'revoked-without-pass';
    /** @enum {string} */
    AssessmentOutcome: 'passed' | 'failed';
    AssessmentPage: {
      items: components['schemas']['AssessmentView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    AssessmentReportBody: {
      /**
       * Format: date
       * @description the day of the step
       * @example 2026-03-02
       */
      on: string;
      /** Format: uuid */
      projectId: string;
      /**
       * @description a correction of an earlier report has a higher one
       * @default 0
       */
      revision?: number;
      status: components['schemas']['AssessmentStatus'];
    };
    /** @enum {string} */
    AssessmentStatus: 'accepted' | 'submitted' | 'passed' | 'failed' | 'withdrawn' | 'revoked';
    AssessmentView: {
      /**
       * Format: date
       * @example 2026-01-12
       */
      acceptedOn: string | null;
      /** @description contradictions between its reports; for the parties and staff only */
      contradictions?: components['schemas']['AssessmentContradictions'][];
      /**
       * Format: date
       * @example 2026-01-12
       */
      decidedOn: string | null;
      /** Format: uuid */
      id: string;
      outcome: components['schemas']['AssessmentOutcome'] | null;
      /** Format: uuid */
      projectId: string;
      /**
       * Format: date
       * @example 2026-01-12
       */
      revokedOn: string | null;
      status: components['schemas']['AssessmentStatus'];
      /**
       * Format: date
       * @example 2026-01-12
       */
      submittedOn: string | null;
      version: number;
      /**
       * Format: date
       * @example 2026-01-12
       */
      withdrawnOn: string | null;
    };
    BasicsBody: {
      /** @description true: the record is right; false: the values given here are right instead */
      confirmed: boolean;
      /** @description likewise */
      consultants?: components['schemas']['ConsultantDays'][];
      /**
       * Format: date
       * @description likewise
       * @example 2026-03-02
       */
      endedOn?: string;
      /**
       * Format: date
       * @description needed unless confirmed; if confirmed, it must equal the record
       * @example 2026-03-02
       */
      startedOn?: string;
    };
    /** @enum {string} */
    BoardLineStage:
      | 'none'
      | 'launch'
      | 'diagnosis'
      | 'planning'
      | 'documentation'
      | 'internal-audit-and-management-review'
      | 'assessment';
    /** @enum {string} */
    BoardLineState: 'in-progress' | 'suspended' | 'completed' | 'terminated' | 'moved';
    BoardLineView: {
      /** Format: uuid */
      agencyId: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      agencyName: string | null;
      /** @example equipment-1 */
      bureau: string;
      /** @example 440600 */
      city: string;
      /** Format: date */
      endedOn: string | null;
      /** Format: uuid */
      enterpriseId: string;
      /** @example 佛山衡造精密机械有限公司 */
      enterpriseName: string | null;
      /**
       * Format: date
       * @description the last day of the present phase
       */
      expectedBy: string | null;
      /** Format: uuid */
      id: string;
      /**
       * @description code of GB/T 4754-2017
       * @example 34
       */
      industry: string;
      /** @description whether the public does not see the name */
      nameWithheld: boolean;
      /** @example 440000 */
      province: string;
      /** @description the latest stage that has begun */
      stage: components['schemas']['BoardLineStage'];
      /** @description all six, in their order */
      stages: components['schemas']['StageOnBoard'][];
      /** @description whether the present phase takes longer than expected */
      stalled: boolean;
      /** Format: date */
      startedOn: string;
      state: components['schemas']['BoardLineState'];
      /** @description the version of the project */
      version: number;
    };
    BoardPageView: {
      /** @description the number of lines that fit; null where so many meet the search that only some are counted */
      count: number | null;
      /**
       * @description by filter and value, the number of counted lines that fit the value and all other filters
       * @example {
       *       "progress": {
       *         "in-progress": 31,
       *         "completed": 120
       *       }
       *     }
       */
      counts: {
        [key: string]: {
          [key: string]: number;
        };
      };
      items: components['schemas']['BoardLineView'][];
      next: string | null;
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
    CalendarDateView: {
      /** @example 2007-2026.a191a4ab */
      calendarVersion: string;
      /**
       * Format: date
       * @description the last day, which ends at 24:00 in Asia/Shanghai
       */
      date: string;
      /** @description true while a year that the date needs is not announced */
      provisional: boolean;
      /** @description the computation of the date */
      steps: components['schemas']['InTwoLanguages'][];
    };
    CauseView: {
      handler: string;
      /** @description the Idempotency-Key of a request, the id of an event or of a deadline */
      id: string;
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
      /** Format: uuid */
      enterpriseId: string;
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
    };
    ChangedEnterprise: {
      /**
       * @example [
       *       "change-identity"
       *     ]
       */
      allowedActions: string[];
      /** @example 12440600MB2C07549J */
      creditCode: string;
      /** @description legacy: the outer check digit is wrong, to be verified by hand */
      creditCodeStatus: components['schemas']['CreditCodeStatus'];
      /** Format: uuid */
      id: string;
      /** @example 1 */
      version: number;
    };
    ChangedMonthView: {
      /**
       * @description the person-days in force
       * @example 4.5
       */
      days: number;
      entries: components['schemas']['StandingEntryView'][];
      /** Format: uuid */
      id: string;
      /** @example 2026-03 */
      month: string;
      /**
       * Format: uuid
       * @description id of the consultant in the registry
       */
      personId: string;
      version: number;
    };
    ChangedOnSiteWork: {
      /**
       * @example [
       *       "record-on-site-work"
       *     ]
       */
      allowedActions: string[];
      /** @description each month that the request names */
      works: components['schemas']['ChangedMonthView'][];
    };
    ChangedProject: {
      /**
       * @example [
       *       "record-stage",
       *       "suspend",
       *       "end"
       *     ]
       */
      allowedActions: string[];
      /** Format: uuid */
      id: string;
      state: components['schemas']['ProjectState'];
      /** @example 2 */
      version: number;
    };
    ConsultantDays: {
      /**
       * @description days on site
       * @example 12.5
       */
      days: number;
      /**
       * Format: uuid
       * @description id of the consultant in the registry
       */
      personId: string;
    };
    ConsultantView: {
      /**
       * @description the person-days in force
       * @example 4.5
       */
      days: number;
      /** @description true for a lead consultant (项目组主要成员) */
      lead: boolean;
      months: components['schemas']['MonthView'][];
      /**
       * Format: uuid
       * @description id of the consultant in the registry
       */
      personId: string;
    };
    /** @enum {string} */
    CreditCodeStatus: 'verified' | 'legacy';
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
    /** @enum {string} */
    DownloadForm: 'original' | 'copy';
    DownloadPage: {
      items: components['schemas']['DownloadView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
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
    DraftSatisfactionBody: {
      /**
       * @description 咨询人员服务态度
       * @example 5
       */
      attitude?: number | null;
      /**
       * @description 现状调研及诊断
       * @example 5
       */
      diagnosis?: number | null;
      /**
       * @description 体系文件编写
       * @example 5
       */
      documentation?: number | null;
      /**
       * @description 企业管理改善和能力提升
       * @example 5
       */
      managementImprovement?: number | null;
      /**
       * @description 整体满意程度
       * @example 5
       */
      overall?: number | null;
      /**
       * @description 体系分析策划
       * @example 5
       */
      planning?: number | null;
      /**
       * @description 咨询人员专业素质
       * @example 5
       */
      professionalQuality?: number | null;
      /**
       * @description 体系运行
       * @example 5
       */
      systemOperation?: number | null;
      /**
       * @description 培训服务
       * @example 5
       */
      training?: number | null;
    };
    EndBody: {
      /**
       * Format: date
       * @example 2026-03-02
       */
      endedOn: string;
    };
    EndedProject: {
      /**
       * @example [
       *       "record-stage",
       *       "suspend",
       *       "end"
       *     ]
       */
      allowedActions: string[];
      feedback: components['schemas']['FeedbackDue'];
      /** Format: uuid */
      id: string;
      state: components['schemas']['ProjectState'];
      /** @example 2 */
      version: number;
    };
    EnterpriseEmailBody: {
      /**
       * Format: email
       * @description receives the letters of the platform; not public
       * @example office@example.cn
       */
      email: string;
    };
    EnterpriseIdentityChangeBody: {
      /**
       * @description the bureau in charge (归口管理司局): its name, former name or code
       * @example 装备工业一司
       */
      bureau?: string;
      /**
       * @description its name, former name or code (GB/T 2260)
       * @example 佛山市
       */
      city?: string;
      /**
       * @description section letter or two-digit division (GB/T 4754-2017)
       * @example 34
       */
      industry?: string;
      /** @example 佛山衡造精密机械有限公司 */
      name?: string;
      /**
       * @description province code (GB/T 2260)
       * @example 440000
       */
      province?: string;
      /** @example 登记机关准予变更登记 */
      reason: string;
    };
    EnterpriseLinePage: {
      items: components['schemas']['EnterpriseLineView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    EnterpriseLineView: {
      /** @example equipment-1 */
      bureau: string;
      /** @example 440600 */
      city: string;
      /** @example 12440600MB2C07549J */
      creditCode: string | null;
      /** Format: uuid */
      id: string;
      /** @example 34 */
      industry: string;
      /** @example 佛山衡造精密机械有限公司 */
      name: string | null;
      /** @description whether the public sees neither name nor code */
      nameWithheld: boolean;
      /** @example 440000 */
      province: string;
    };
    EnterpriseRegistrationBody: {
      /**
       * @description the bureau in charge (归口管理司局): its name, former name or code
       * @example 装备工业一司
       */
      bureau: string;
      /**
       * @description its name, former name or code (GB/T 2260)
       * @example 佛山市
       */
      city: string;
      /**
       * @description 统一社会信用代码 (GB 32100-2015)
       * @example 12440600MB2C07549J
       */
      creditCode: string;
      /**
       * Format: email
       * @description receives the letters of the platform; not public
       * @example office@example.cn
       */
      email: string;
      /**
       * @description section letter or two-digit division (GB/T 4754-2017)
       * @example 34
       */
      industry: string;
      /** @example 佛山衡造精密机械有限公司 */
      name: string;
      /**
       * @description province code (GB/T 2260)
       * @example 440000
       */
      province: string;
    };
    EnterpriseView: {
      /**
       * @example [
       *       "change-identity"
       *     ]
       */
      allowedActions: string[];
      /** @example equipment-1 */
      bureau: string;
      /** @example 440600 */
      city: string;
      /** @example 12440600MB2C07549J */
      creditCode: string | null;
      /** @description legacy: the outer check digit is wrong, to be verified by hand */
      creditCodeStatus: components['schemas']['CreditCodeStatus'] | null;
      /**
       * @description for the enterprise itself and staff
       * @example office@example.cn
       */
      email?: string;
      /** Format: uuid */
      id: string;
      /** @example 34 */
      industry: string;
      /** @example 佛山衡造精密机械有限公司 */
      name: string | null;
      /** @description whether the public sees neither name nor code */
      nameWithheld: boolean;
      /** @example 440000 */
      province: string;
      /** @description business date since which each field holds; for the enterprise itself and staff */
      since?: components['schemas']['HeldSinceView'];
      /** @example 1 */
      version: number;
    };
    EntryView: {
      /** @description whether the enterprise, or staff for it, has spoken of the day */
      cosigned: boolean;
      /**
       * @description the days in force: 1, 0.5 or 0
       * @example 1
       */
      days: number;
      /** @description whether the person’s work of that day, over all projects, exceeds one day */
      elsewhere: boolean;
      /** @description ids of these other projects; for staff */
      elsewhereProjects?: string[];
      /**
       * Format: date
       * @example 2026-03-02
       */
      on: string;
      /** @description every statement about the day, the first one first */
      said: components['schemas']['StatementView'][];
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
    /** @enum {string} */
    ExpectationPhase: 'consulting' | 'assessment-body' | 'committee';
    ExpectationView: {
      /** @description the last day of the phase, with the steps that gave it */
      by: components['schemas']['CalendarDateView'];
      phase: components['schemas']['ExpectationPhase'];
      /**
       * Format: date
       * @description the first day of the phase
       */
      since: string;
    };
    /** @enum {string} */
    ExportBoardBureau:
      | 'raw-materials'
      | 'equipment-1'
      | 'equipment-2'
      | 'consumer-goods'
      | 'electronics'
      | 'information-technology'
      | 'communications-development'
      | 'communications-administration'
      | 'network-security'
      | 'radio'
      | 'energy-conservation'
      | 'work-safety'
      | 'small-business'
      | 'operations'
      | 'planning'
      | 'policy'
      | 'science'
      | 'other';
    /** @enum {string} */
    ExportBoardFormat: 'csv' | 'jsonl' | 'xlsx';
    /** @enum {string} */
    ExportBoardProgress: 'in-progress' | 'completed';
    /** @enum {string} */
    ExportBoardProvince:
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
    FeedbackAddressBody: {
      /**
       * Format: email
       * @description the e-mail address of the enterprise
       * @example office@example.cn
       */
      email: string;
    };
    FeedbackBody: {
      /** @description the basic information of the project, confirmed or corrected */
      basics: components['schemas']['BasicsBody'];
      /** @description for the alliance only */
      comment?: string | null;
      /** @description 5 is 非常满意, 1 is 非常不满意; null where a stage was not done */
      satisfaction: components['schemas']['SatisfactionBody'];
    };
    FeedbackDraftBody: {
      basics?: components['schemas']['BasicsBody'] | null;
      /** @description for the alliance only */
      comment?: string | null;
      /** @description the answers so far */
      satisfaction: components['schemas']['DraftSatisfactionBody'];
    };
    FeedbackDraftView: {
      basics: components['schemas']['BasicsBody'] | null;
      comment: string | null;
      satisfaction: components['schemas']['DraftSatisfactionBody'];
      /**
       * Format: date
       * @example 2026-03-02
       */
      savedOn: string;
    };
    FeedbackDue: {
      /**
       * Format: date
       * @description the last day, inclusive
       * @example 2026-06-02
       */
      due: string;
      /** @description whether the date needs a year whose holidays are not announced yet */
      provisional: boolean;
      /** @description the computation of the date */
      steps: components['schemas']['InTwoLanguages'][];
    };
    FeedbackForm: {
      agencyName: string | null;
      /**
       * @example [
       *       "save-draft",
       *       "give-feedback"
       *     ]
       */
      allowedActions: string[];
      /** @description the latest version */
      answer: components['schemas']['AnswerView'] | null;
      /** @description the record, for confirmation or correction */
      basics: components['schemas']['RecordedBasics'];
      doesNotApply: components['schemas']['InTwoLanguages'];
      draft: components['schemas']['FeedbackDraftView'] | null;
      due: components['schemas']['FeedbackDue'];
      /** @description whether the last day is over; an answer is still accepted */
      late: boolean;
      levels: components['schemas']['LevelInWords'][];
      /**
       * Format: date
       * @description the last day on which links can be used
       * @example 2026-07-29
       */
      linksValidUntil: string;
      /** Format: uuid */
      projectId: string;
      questions: components['schemas']['FeedbackQuestionGroup'][];
      /** @description of the draft, for its If-Match; 0 before there is one */
      version: number;
    };
    FeedbackQuestion: {
      en: string;
      /** @description whether the answer may be "does not apply", which is null */
      mayNotApply: boolean;
      name: components['schemas']['FeedbackQuestionName'];
      zh: string;
    };
    FeedbackQuestionGroup: {
      en: string;
      questions: components['schemas']['FeedbackQuestion'][];
      zh: string;
    };
    /** @enum {string} */
    FeedbackQuestionName:
      | 'overall'
      | 'managementImprovement'
      | 'diagnosis'
      | 'planning'
      | 'documentation'
      | 'systemOperation'
      | 'training'
      | 'attitude'
      | 'professionalQuality';
    /** @enum {string} */
    FeedbackSignalKind: 'same-address' | 'same-device' | 'burst' | 'identical-text' | 'before-end' | 'basics-differ';
    FeedbackSignalPage: {
      items: components['schemas']['FeedbackSignalView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    FeedbackSignalsOfProject: {
      items: components['schemas']['FeedbackSignalView'][];
    };
    FeedbackSignalView: {
      /** Format: uuid */
      agencyId: string;
      /** @example [] */
      allowedActions: string[];
      /** Format: uuid */
      enterpriseId: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      foundOn: string;
      /** Format: uuid */
      id: string;
      kind: components['schemas']['FeedbackSignalKind'];
      /** Format: uuid */
      projectId: string;
      /** @description the meaning of the kind */
      text: components['schemas']['InTwoLanguages'];
      /** @example 1 */
      version: number;
    };
    /** @enum {string} */
    FeedbackVersionBy: 'link' | 'account';
    FeedbackVersions: {
      /**
       * Format: date
       * @description the last day to answer; null before the project ends
       * @example 2026-03-02
       */
      due: string | null;
      /** @description every version, in order */
      items: components['schemas']['FeedbackVersionView'][];
      /** @description the last day passed without an answer */
      missed: boolean;
      /** Format: uuid */
      projectId: string;
    };
    FeedbackVersionView: {
      /**
       * Format: date
       * @example 2026-03-02
       */
      amendedOn: string | null;
      /**
       * Format: date-time
       * @example 2026-03-02T04:00:00.000Z
       */
      answeredAt: string;
      basics: components['schemas']['StatedBasics'] | null;
      by: components['schemas']['FeedbackVersionBy'];
      comment: string | null;
      /**
       * Format: date
       * @description the day of the first version
       * @example 2026-03-02
       */
      givenOn: string;
      /** @description given after the last day */
      late: boolean;
      satisfaction: components['schemas']['SatisfactionBody'];
      /** @description 1 is the first, 2 its amendment */
      version: number;
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
    GivenFeedback: {
      /**
       * @example [
       *       "save-draft",
       *       "amend-feedback"
       *     ]
       */
      allowedActions: string[];
      /**
       * Format: date
       * @example 2026-03-02
       */
      givenOn: string;
      /**
       * Format: uuid
       * @description id of the project
       */
      id: string;
      /** @description given after the last day */
      late: boolean;
      version: number;
    };
    HeldSinceView: {
      /**
       * Format: date
       * @example 2026-03-02
       */
      bureau?: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      city?: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      creditCode?: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      email?: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      industry?: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      name?: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      province?: string;
    };
    /** @enum {string} */
    ImportFailure: 'rows-faulty' | 'unexpected';
    /** @enum {string} */
    ImportKind: 'enterprises' | 'projects' | 'on-site-work' | 'assessments';
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
      /** @example enterprises */
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
    IndustryCountsView: {
      /** @description the projects that ended, by ending */
      ended?: {
        completed: number;
        moved: number;
        terminated: number;
      };
      /** @example 34 */
      industry: string;
      /** @description the projects that began the stage */
      stages?: {
        assessment: number;
        diagnosis: number;
        documentation: number;
        'internal-audit-and-management-review': number;
        launch: number;
        planning: number;
      };
      started: number;
    };
    InTwoLanguages: {
      en: string;
      zh: string;
    };
    IssuedFeedbackLink: {
      /** Format: uuid */
      id: string;
      /**
       * Format: date
       * @description the last day on which it can be used
       * @example 2026-07-29
       */
      validUntil: string;
      /** @example 1 */
      version: number;
    };
    LevelInWords: {
      en: string;
      /** @example 5 */
      level: number;
      zh: string;
    };
    ListedProject: {
      /** Format: uuid */
      agencyId: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      agencyName: string | null;
      /**
       * @example [
       *       "confirm",
       *       "decline",
       *       "withdraw"
       *     ]
       */
      allowedActions: string[];
      /** Format: date */
      confirmedOn: string | null;
      /**
       * Format: uuid
       * @description the project that it takes over
       */
      continues: string | null;
      /** Format: date */
      endedOn: string | null;
      /** Format: uuid */
      enterpriseId: string;
      /** @example 佛山衡造精密机械有限公司 */
      enterpriseName: string | null;
      /** Format: uuid */
      id: string;
      /** @description whether the public does not see the name */
      nameWithheld: boolean;
      /** Format: date */
      proposedOn: string;
      /** Format: date */
      startedOn: string;
      state: components['schemas']['ProjectState'];
      version: number;
    };
    ListedProjectPage: {
      items: components['schemas']['ListedProject'][];
      /** @description `cursor` of the next page */
      next: string | null;
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
    MaterialView: {
      /** Format: uuid */
      fileId: string;
      /** @description hexadecimal */
      sha256: string;
    };
    MonthCountsView: {
      /** @description the projects that ended, by ending */
      ended?: {
        completed: number;
        moved: number;
        terminated: number;
      };
      /** @example 2026-03 */
      month: string;
      /** @description the projects that began the stage */
      stages?: {
        assessment: number;
        diagnosis: number;
        documentation: number;
        'internal-audit-and-management-review': number;
        launch: number;
        planning: number;
      };
      started: number;
    };
    MonthView: {
      /**
       * @description the person-days in force
       * @example 4.5
       */
      days: number;
      entries: components['schemas']['EntryView'][];
      /** Format: uuid */
      id: string;
      /** @example 2026-03 */
      month: string;
      version: number;
    };
    OnSiteWorkBody: {
      /** @description each day once, of one month or several */
      entries: components['schemas']['WorkDayBody'][];
      /**
       * Format: uuid
       * @description id of the consultant in the registry
       * @example 2d3e4f50-6172-8c8d-be9f-a0b1c2d3e4f5
       */
      personId: string;
    };
    OnSiteWorkView: {
      /**
       * @example [
       *       "record-on-site-work",
       *       "cosign-on-site-work"
       *     ]
       */
      allowedActions: string[];
      consultants: components['schemas']['ConsultantView'][];
      /**
       * @description the person-days that make a lead consultant
       * @example 10
       */
      leadConsultantDays: number;
      /** Format: uuid */
      projectId: string;
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
    ProjectBody: {
      /**
       * Format: uuid
       * @description id of the agency in the registry
       * @example 0b1c2d3e-4f50-8a6b-9c7d-8e9fa0b1c2d3
       */
      agencyId: string;
      /**
       * Format: uuid
       * @description the enterprise’s project at another agency that this one takes over; it ends as moved when this begins
       * @example 3e4f5061-7283-8d9e-af10-b1c2d3e4f506
       */
      continues?: string;
      /**
       * Format: uuid
       * @example 1c2d3e4f-5061-8b7c-ad8e-9fa0b1c2d3e4
       */
      enterpriseId: string;
      /**
       * @description the reason for the takeover; with `continues`
       * @example 原机构人员变动，由本机构继续服务
       */
      reason?: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      startedOn: string;
    };
    ProjectReasonBody: {
      /**
       * @description recorded; the other party reads it
       * @example 双方未就服务内容达成一致
       */
      reason: string;
    };
    /** @enum {string} */
    ProjectStage:
      'launch' | 'diagnosis' | 'planning' | 'documentation' | 'internal-audit-and-management-review' | 'assessment';
    /** @enum {string} */
    ProjectState:
      'proposed' | 'declined' | 'withdrawn' | 'in-progress' | 'suspended' | 'completed' | 'terminated' | 'moved';
    ProjectSuspensionBody: {
      /**
       * Format: date
       * @description first day without work
       * @example 2026-03-02
       */
      from: string;
      /**
       * @description recorded; the other party reads it
       * @example 双方未就服务内容达成一致
       */
      reason: string;
    };
    ProjectView: {
      /** Format: uuid */
      agencyId: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      agencyName: string | null;
      /**
       * @example [
       *       "record-stage",
       *       "end"
       *     ]
       */
      allowedActions: string[];
      /** @example equipment-1 */
      bureau: string;
      /** @example 440600 */
      city: string;
      /** Format: date */
      confirmedOn: string | null;
      /**
       * Format: uuid
       * @description the project at another agency that takes it over
       */
      continuedBy: string | null;
      /**
       * Format: uuid
       * @description the project at another agency that it takes over
       */
      continues: string | null;
      /** Format: date */
      endedOn: string | null;
      /** Format: uuid */
      enterpriseId: string;
      /** @example 佛山衡造精密机械有限公司 */
      enterpriseName: string | null;
      /** @description the present phase */
      expected: components['schemas']['ExpectationView'] | null;
      /** @description the last day for the feedback; for the parties and staff; null for others */
      feedback: components['schemas']['FeedbackDue'] | null;
      /** Format: uuid */
      id: string;
      /** @example 34 */
      industry: string;
      /** @description for the parties and staff; null for others */
      moveReason: string | null;
      /** @description whether the public does not see the name */
      nameWithheld: boolean;
      /** Format: date */
      proposedOn: string;
      /** @example 440000 */
      province: string;
      /** @description for the parties and staff; null for others */
      reason: string | null;
      /** @description all six, in their order */
      stages: components['schemas']['StageOfProject'][];
      /** @description whether the present phase takes longer than expected */
      stalled: boolean;
      /** Format: date */
      startedOn: string;
      state: components['schemas']['ProjectState'];
      suspensions: components['schemas']['SuspensionOfProject'][];
      version: number;
    };
    ProvinceCountsView: {
      /** @description the projects that ended, by ending */
      ended?: {
        completed: number;
        moved: number;
        terminated: number;
      };
      /** @example 440000 */
      province: string;
      /** @description the projects that began the stage */
      stages?: {
        assessment: number;
        diagnosis: number;
        documentation: number;
        'internal-audit-and-management-review': number;
        launch: number;
        planning: number;
      };
      started: number;
    };
    PublishedSatisfaction: {
      /**
       * @description one for each project, in its latest version
       * @example 11
       */
      answers: number;
      /**
       * @description the projects that enterprises were asked about
       * @example 14
       */
      asked: number;
      /**
       * @description the number of the batch; each adds the answers of five more enterprises or more
       * @example 1
       */
      batch: number;
      /** @description the nine questions in their order */
      distribution: components['schemas']['AnswerDistribution'][];
      /**
       * @description upper end of the 95 % interval of the mean
       * @example 4.5
       */
      high: number;
      /**
       * @description lower end of the 95 % interval of the mean
       * @example 3.9
       */
      low: number;
      /**
       * @description mean of levels 1 to 5, for the questions with new figures in this batch
       * @example 4.2
       */
      mean: number;
      /**
       * Format: date
       * @example 2026-03-02
       */
      publishedOn: string;
      /**
       * @description answers ÷ asked
       * @example 0.79
       */
      responseRate: number;
      /**
       * @description the mean drawn toward the prior, as in the rating
       * @example 4.02
       */
      shrunk: number;
    };
    /** @enum {string} */
    ReadStatisticsIndustry:
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
    RecordedBasics: {
      consultants: components['schemas']['RecordedConsultant'][];
      /**
       * Format: date
       * @example 2026-01-31
       */
      endedOn: string;
      /**
       * Format: date
       * @example 2025-09-01
       */
      startedOn: string;
    };
    RecordedConsultant: {
      /**
       * @description days on site
       * @example 12.5
       */
      days: number;
      /** @description true when the on-site days make a lead consultant (项目组主要成员) */
      lead: boolean;
      /**
       * Format: uuid
       * @description id of the consultant in the registry
       */
      personId: string;
    };
    ReportedAssessmentView: {
      /**
       * @example [
       *       "report"
       *     ]
       */
      allowedActions: string[];
      /** Format: uuid */
      id: string;
      status: components['schemas']['AssessmentStatus'];
      version: number;
    };
    ResumptionBody: {
      /**
       * Format: date
       * @description first day of work again
       * @example 2026-03-02
       */
      from: string;
    };
    RowFaultView: {
      /** @example registry.credit-code-invalid */
      code: string;
      /** @description null: the whole row */
      column: string | null;
      en: string;
      zh: string;
    };
    SatisfactionBody: {
      /**
       * @description 咨询人员服务态度
       * @example 5
       */
      attitude: number | null;
      /**
       * @description 现状调研及诊断
       * @example 5
       */
      diagnosis: number | null;
      /**
       * @description 体系文件编写
       * @example 5
       */
      documentation: number | null;
      /**
       * @description 企业管理改善和能力提升
       * @example 5
       */
      managementImprovement: number | null;
      /**
       * @description 整体满意程度
       * @example 5
       */
      overall: number | null;
      /**
       * @description 体系分析策划
       * @example 5
       */
      planning: number | null;
      /**
       * @description 咨询人员专业素质
       * @example 5
       */
      professionalQuality: number | null;
      /**
       * @description 体系运行
       * @example 5
       */
      systemOperation: number | null;
      /**
       * @description 培训服务
       * @example 5
       */
      training: number | null;
    };
    SatisfactionView: {
      /** Format: uuid */
      agencyId: string;
      /** @description null before the first batch */
      published: components['schemas']['PublishedSatisfaction'] | null;
    };
    SavedFeedbackDraft: {
      /**
       * @example [
       *       "save-draft",
       *       "give-feedback"
       *     ]
       */
      allowedActions: string[];
      /**
       * Format: uuid
       * @description id of the project
       */
      id: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      savedOn: string | null;
      /** @description of the draft */
      version: number;
    };
    StageBody: {
      /**
       * Format: date
       * @description absent or null while in progress
       * @example 2026-03-02
       */
      completedOn?: string | null;
      /** @description ids of uploaded files that document it; absent leaves them as they are */
      materialIds?: string[];
      /**
       * Format: date
       * @description absent leaves it as it is, null removes it
       * @example 2026-03-02
       */
      plannedFrom?: string | null;
      /**
       * Format: date
       * @description absent leaves it as it is, null removes it
       * @example 2026-03-02
       */
      plannedUntil?: string | null;
      /**
       * @description the reason for starting before an earlier stage, or for opening it again
       * @example 企业先行开展了文件编写，后补充诊断
       */
      reason?: string;
      /**
       * Format: date
       * @description absent or null while it has not started
       * @example 2026-03-02
       */
      startedOn?: string | null;
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
       * @example enterprises
       */
      kind: components['schemas']['ImportKind'];
      /** @description nothing when one row is faulty, or every row without a fault */
      mode: components['schemas']['ImportMode'];
    };
    /** @enum {string} */
    StageImportDryRun: 'true' | 'false';
    StageOfProject: {
      /** Format: date */
      completedOn: string | null;
      /**
       * Format: date
       * @description when the enterprise confirmed the dates
       */
      confirmedOn: string | null;
      /** @description for the parties and staff; null for others */
      materials: components['schemas']['MaterialView'][] | null;
      /** Format: date */
      plannedFrom: string | null;
      /** Format: date */
      plannedUntil: string | null;
      /** @description for the parties and staff; null for others */
      reason: string | null;
      recordedBy: components['schemas']['StatementBy'] | null;
      /** @description for the parties and staff; null for others */
      recordedBySub: string | null;
      /** Format: date */
      recordedOn: string | null;
      stage: components['schemas']['ProjectStage'];
      /** Format: date */
      startedOn: string | null;
    };
    StageOnBoard: {
      /** Format: date */
      completedOn: string | null;
      /**
       * Format: date
       * @description when the enterprise confirmed the dates
       */
      confirmedOn: string | null;
      /** Format: date */
      plannedFrom: string | null;
      /** Format: date */
      plannedUntil: string | null;
      stage: components['schemas']['ProjectStage'];
      /** Format: date */
      startedOn: string | null;
    };
    StandingEntryView: {
      /** @description whether the enterprise, or staff for it, has spoken of the day */
      cosigned: boolean;
      /**
       * @description the days in force: 1, 0.5 or 0
       * @example 1
       */
      days: number;
      /**
       * Format: date
       * @example 2026-03-02
       */
      on: string;
    };
    StatedBasics: {
      /** @description whether the enterprise confirms the record */
      confirmed: boolean;
      consultants: components['schemas']['ConsultantDays'][];
      /** Format: date */
      endedOn: string;
      /** Format: date */
      startedOn: string;
    };
    /** @enum {string} */
    StatementBy: 'agency' | 'enterprise' | 'alliance-staff';
    StatementView: {
      by: components['schemas']['StatementBy'];
      /** @example 1 */
      days: number;
      /**
       * Format: date
       * @description the day of the statement
       * @example 2026-03-03
       */
      on: string;
      /** @description the account that made it; for staff */
      sub?: string;
    };
    StatisticsView: {
      /** @description in all of the months */
      industries: components['schemas']['IndustryCountsView'][];
      /** @description every month from the first to the last */
      months: components['schemas']['MonthCountsView'][];
      /** @description in all of the months */
      provinces: components['schemas']['ProvinceCountsView'][];
    };
    SuspensionOfProject: {
      /** Format: date */
      from: string;
      /** @description for the parties and staff; null for others */
      reason: string | null;
      /**
       * Format: date
       * @description the last day, inclusive
       */
      until: string | null;
    };
    TerminationBody: {
      /**
       * Format: date
       * @example 2026-03-02
       */
      endedOn: string;
      /**
       * @description recorded; the other party reads it
       * @example 双方未就服务内容达成一致
       */
      reason: string;
    };
    /** @enum {string} */
    WithholdingEndedBy: 'expiry' | 'enterprise' | 'alliance-staff' | 'challenge';
    WithholdingPage: {
      items: components['schemas']['WithholdingView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    /** @enum {string} */
    WithholdingReason: 'business-plan' | 'confidentiality' | 'security' | 'other';
    WithholdingReasonBody: {
      /**
       * @description for staff and the owner of the secret
       * @example 保密义务属实，予以准许。
       */
      reason: string;
    };
    WithholdingRequest: {
      /**
       * @description for staff, never public
       * @example 公开会泄露尚未公告的经营计划。
       */
      justification: string;
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
      decision: string | null;
      endedBy: components['schemas']['WithholdingEndedBy'] | null;
      /**
       * Format: date
       * @description the first day on which it is no longer in force
       */
      endedOn: string | null;
      /** @description for staff and the owner of the secret */
      endReason: string | null;
      /** Format: uuid */
      enterpriseId: string;
      /** @description true when it hides the value from the public today */
      hides: boolean;
      /** Format: uuid */
      id: string;
      /** @description for staff and the owner of the secret */
      justification: string;
      /** @description true when staff missed that day */
      overdue: boolean;
      reason: components['schemas']['WithholdingReason'];
      /** @example Commercial information: the project would show business plans that are not public */
      reasonEn: string;
      /** @example 经营信息：公开贯标情况会泄露尚未公开的经营计划 */
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
    WorkDayBody: {
      /**
       * @description 1, 0.5, or 0 for no work
       * @example 1
       */
      days: number;
      /**
       * Format: date
       * @example 2026-03-02
       */
      on: string;
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
            | 'tracking.agency-deregistered'
            | 'tracking.already-ended'
            | 'tracking.already-suspended'
            | 'tracking.assessment-before-confirmation'
            | 'tracking.assessment-of-another-project'
            | 'tracking.basics-changed'
            | 'tracking.cosigned-otherwise'
            | 'tracking.credit-code-taken'
            | 'tracking.enterprise-same'
            | 'tracking.feedback-already-given'
            | 'tracking.feedback-link-recent'
            | 'tracking.feedback-links-over'
            | 'tracking.import-project-known'
            | 'tracking.name-challenge-already-decided'
            | 'tracking.name-challenged-already'
            | 'tracking.name-not-withheld'
            | 'tracking.name-withholding-already-decided'
            | 'tracking.name-withholding-over'
            | 'tracking.name-withholding-overlaps'
            | 'tracking.not-begun'
            | 'tracking.not-ended'
            | 'tracking.not-movable'
            | 'tracking.not-proposed'
            | 'tracking.not-suspended'
            | 'tracking.nothing-to-decide'
            | 'tracking.proposed-already'
            | 'tracking.report-contradicts'
            | 'tracking.several-to-decide'
            | 'tracking.stage-completed'
            | 'tracking.stage-not-recorded'
            | 'tracking.stage-started';
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
            | 'tracking.import-not-your-agency'
            | 'tracking.not-your-agency'
            | 'tracking.not-your-enterprise'
            | 'tracking.not-your-project';
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
            | 'kit.agency-unknown'
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
            | 'tracking.basics-end-before-start'
            | 'tracking.basics-person-twice'
            | 'tracking.bureau-divided'
            | 'tracking.bureau-unknown'
            | 'tracking.city-unknown'
            | 'tracking.continued-project-unknown'
            | 'tracking.credit-code-invalid'
            | 'tracking.date-in-future'
            | 'tracking.day-not-entered'
            | 'tracking.days-not-halves'
            | 'tracking.ends-before-recorded-work'
            | 'tracking.ends-before-start'
            | 'tracking.enterprise-unknown'
            | 'tracking.id-card-number'
            | 'tracking.import-agency-unknown'
            | 'tracking.import-enterprise-unknown'
            | 'tracking.import-id-invalid'
            | 'tracking.import-project-unknown'
            | 'tracking.import-proposal-only'
            | 'tracking.import-revision-invalid'
            | 'tracking.import-status-unknown'
            | 'tracking.in-suspension'
            | 'tracking.industry-unknown'
            | 'tracking.level-missing'
            | 'tracking.moves-before-recorded-work'
            | 'tracking.moves-to-other-enterprise'
            | 'tracking.moves-to-same-agency'
            | 'tracking.moves-too-early'
            | 'tracking.name-withholding-until-past'
            | 'tracking.name-withholding-until-too-late'
            | 'tracking.not-employed'
            | 'tracking.outside-project'
            | 'tracking.province-unknown'
            | 'tracking.resumes-before-suspension'
            | 'tracking.serves-itself'
            | 'tracking.stage-completed-before-start'
            | 'tracking.stage-completed-unstarted'
            | 'tracking.stage-materials-unstarted'
            | 'tracking.stage-planned-backwards'
            | 'tracking.stage-runs-backwards'
            | 'tracking.statistics-backwards'
            | 'tracking.statistics-too-long'
            | 'tracking.suspends-recorded-work';
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
            | 'tracking.stage-unknown';
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
            | 'tracking.feedback-link-invalid';
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
            | 'kit.unexpected';
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
  readSatisfaction: {
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
      /** @description Show the satisfaction of enterprises with an agency, in batches of five or more (R5) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SatisfactionView'];
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
  reportAssessment: {
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
        'application/json': components['schemas']['AssessmentReportBody'];
      };
    };
    responses: {
      /** @description Report a step of an assessment; reports come in any order (R9 2b, 2c) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportedAssessmentView'];
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
  searchBoard: {
    parameters: {
      query?: {
        agencyId?: string;
        /** @description bureau in charge (归口管理司局) */
        bureau?: components['schemas']['ExportBoardBureau'];
        /** @description `next` of the page before, with the same filters */
        cursor?: string;
        /** @description under way, or over in whatever way */
        progress?: components['schemas']['ExportBoardProgress'];
        /** @description province of the enterprise (GB/T 2260) */
        province?: components['schemas']['ExportBoardProvince'];
        /** @description a part of the name of the enterprise or agency, its pinyin or initials; all words must be met */
        q?: string;
        /** @description the latest stage that has begun */
        stage?: components['schemas']['BoardLineStage'];
        /** @description only those whose present phase takes longer than expected */
        stalled?: 'true';
        state?: components['schemas']['BoardLineState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BoardPageView'];
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
  exportBoard: {
    parameters: {
      query?: {
        agencyId?: string;
        /** @description bureau in charge (归口管理司局) */
        bureau?: components['schemas']['ExportBoardBureau'];
        /** @description under way, or over in whatever way */
        progress?: components['schemas']['ExportBoardProgress'];
        /** @description province of the enterprise (GB/T 2260) */
        province?: components['schemas']['ExportBoardProvince'];
        /** @description a part of the name of the enterprise or agency, its pinyin or initials; all words must be met */
        q?: string;
        /** @description the latest stage that has begun */
        stage?: components['schemas']['BoardLineStage'];
        /** @description only those whose present phase takes longer than expected */
        stalled?: 'true';
        state?: components['schemas']['BoardLineState'];
      };
      header?: never;
      path: {
        format: components['schemas']['ExportBoardFormat'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Download a view of the board as CSV, JSON lines or Excel */
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
  readStatistics: {
    parameters: {
      query?: {
        /** @description the first month; by default eleven before the last */
        from?: string;
        /** @description industry of the enterprise (GB/T 4754-2017), as it is recorded */
        industry?: components['schemas']['ReadStatisticsIndustry'];
        /** @description province of the enterprise (GB/T 2260) */
        province?: components['schemas']['ExportBoardProvince'];
        /** @description the last month; by default the present one */
        until?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Count projects started and ended, and stages begun, by month, province and industry */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatisticsView'];
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
  listEnterprises: {
    parameters: {
      query?: {
        bureau?: components['schemas']['ExportBoardBureau'];
        creditCode?: string;
        /** @description `next` of the page before */
        cursor?: string;
        /** @description the whole name */
        name?: string;
        province?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the enterprises by name, 50 a page; those whose name is withheld come last */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseLinePage'];
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
  registerEnterprise: {
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
        'application/json': components['schemas']['EnterpriseRegistrationBody'];
      };
    };
    responses: {
      /** @description Register an enterprise */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedEnterprise'];
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
  readEnterprise: {
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
      /** @description Show one enterprise, with its name and code unless they are withheld */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnterpriseView'];
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
  changeEnterpriseEmail: {
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
        'application/json': components['schemas']['EnterpriseEmailBody'];
      };
    };
    responses: {
      /** @description Change the address that receives an enterprise’s letters */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedEnterprise'];
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
  changeEnterpriseIdentity: {
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
        'application/json': components['schemas']['EnterpriseIdentityChangeBody'];
      };
    };
    responses: {
      /** @description Record another name, region, industry or bureau of an enterprise; the code stays */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedEnterprise'];
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
      /** @description Challenge the withholding of a name; no name is required */
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
      /** @description List withholdings of a name, the latest first */
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
      /** @description Ask to withhold a name as a trade secret */
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
  requestFeedbackLinks: {
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
        'application/json': components['schemas']['FeedbackAddressBody'];
      };
    };
    responses: {
      /** @description Send the enterprise of an e-mail address its links; the answer is the same for an unknown address */
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
  listFeedbackSignals: {
    parameters: {
      query?: {
        agencyId?: string;
        /** @description `next` of the page before */
        cursor?: string;
        kind?: components['schemas']['FeedbackSignalKind'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the signals that make answers worth a spot check (R5), the latest first */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedbackSignalPage'];
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
  readFeedbackFormByLink: {
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
      /** @description Show the holder of a one-time link the form; it spends no link (R5) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedbackForm'];
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
  giveFeedbackByLink: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description kept as a hash for 90 days */
        'x-device-id'?: string;
      };
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FeedbackBody'];
      };
    };
    responses: {
      /** @description Give the feedback by a one-time link, or amend it until the last day; it spends the link (R5) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GivenFeedback'];
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
  saveFeedbackDraftByLink: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FeedbackDraftBody'];
      };
    };
    responses: {
      /** @description Save a draft of the feedback by a one-time link; it spends no link */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedFeedbackDraft'];
        };
      };
      400: components['responses']['Malformed'];
      401: components['responses']['Unauthenticated'];
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
      /** @description End a withholding, or withdraw the request: the name is public again */
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
      /** @description Grant the withholding of a name, with reasons */
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
      /** @description Refuse to withhold a name, with reasons: it is public */
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
  listProjects: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
        state?: components['schemas']['ProjectState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the caller’s projects and proposals, or for staff all, newest first */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedProjectPage'];
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
  proposeProject: {
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
        'application/json': components['schemas']['ProjectBody'];
      };
    };
    responses: {
      /** @description Propose a project of an agency at an enterprise, which confirms it (R4); if staff propose it, it begins at once */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedProject'];
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
  readProject: {
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
      /** @description Show one project; only its parties and staff see a proposal */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectView'];
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
  listAssessments: {
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
      /** @description List the assessments of a project (R9 2) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssessmentPage'];
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
  confirmProject: {
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
      /** @description Confirm a proposed project: it begins, and one that it takes over ends as moved */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedProject'];
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
  declineProject: {
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
        'application/json': components['schemas']['ProjectReasonBody'];
      };
    };
    responses: {
      /** @description Decline a proposed project, with a reason */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedProject'];
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
  endProject: {
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
        'application/json': components['schemas']['EndBody'];
      };
    };
    responses: {
      /** @description End a completed project; its enterprise gives feedback within three months (R5) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndedProject'];
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
  readFeedbackForm: {
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
      /** @description Show the enterprise the form of an ended project, prefilled (R5) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedbackForm'];
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
  giveFeedback: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description kept as a hash for 90 days */
        'x-device-id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FeedbackBody'];
      };
    };
    responses: {
      /** @description Give the enterprise’s feedback on an ended project, or amend it until the last day (R5) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GivenFeedback'];
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
  issueFeedbackLink: {
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
      /** @description Send the enterprise of a project a new one-time link; the earlier ones become invalid */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IssuedFeedbackLink'];
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
  listFeedbackSignalsOfProject: {
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
      /** @description List the signals about the answers on one project, at most one of each kind (R5) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedbackSignalsOfProject'];
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
  listFeedbackAnswers: {
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
      /** @description List every version of an enterprise’s answer with its comment; for the alliance only (R5) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedbackVersions'];
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
  saveFeedbackDraft: {
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
        'application/json': components['schemas']['FeedbackDraftBody'];
      };
    };
    responses: {
      /** @description Save a draft of the feedback, complete or not */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedFeedbackDraft'];
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
  readOnSiteWork: {
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
      /** @description Show the on-site work of a project, day by day, with the days that exceed one day (R5) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OnSiteWorkView'];
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
  recordOnSiteWork: {
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
        'application/json': components['schemas']['OnSiteWorkBody'];
      };
    };
    responses: {
      /** @description Record the days of a consultant on site (R5); those of the enterprise, or of staff for it, override the agency’s */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedOnSiteWork'];
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
  cosignOnSiteWork: {
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
        'application/json': components['schemas']['OnSiteWorkBody'];
      };
    };
    responses: {
      /** @description Co-sign days as the agency entered them (R5); if it has changed one since, none is signed */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedOnSiteWork'];
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
  resumeProject: {
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
        'application/json': components['schemas']['ResumptionBody'];
      };
    };
    responses: {
      /** @description Resume a suspended project */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedProject'];
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
  recordStage: {
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
        stage: components['schemas']['ProjectStage'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StageBody'];
      };
    };
    responses: {
      /** @description Record the plan, the dates and the material of a stage (R4) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedProject'];
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
  confirmStage: {
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
        stage: components['schemas']['ProjectStage'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Confirm the dates of a stage that the agency recorded (R4) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedProject'];
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
  suspendProject: {
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
        'application/json': components['schemas']['ProjectSuspensionBody'];
      };
    };
    responses: {
      /** @description Suspend a project, with a reason: the days from then on take no records */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedProject'];
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
  terminateProject: {
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
        'application/json': components['schemas']['TerminationBody'];
      };
    };
    responses: {
      /** @description Terminate a project, with a reason; its enterprise gives feedback within three months (R5) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndedProject'];
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
  withdrawProject: {
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
        'application/json': components['schemas']['ProjectReasonBody'];
      };
    };
    responses: {
      /** @description Withdraw the proposal of a project, with a reason */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedProject'];
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

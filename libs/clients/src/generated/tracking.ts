export interface paths {
  readonly '/agencies/{id}/satisfaction': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show the satisfaction of enterprises with an agency, in batches of five or more (R5) */
    readonly get: operations['readSatisfaction'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/assessments/{id}/reports': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Report a step of an assessment; reports come in any order (R9 2b, 2c) */
    readonly post: operations['reportAssessment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/board': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The board: how far each enterprise’s project is (R4), the newest first, 50 a page */
    readonly get: operations['searchBoard'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/board/export.{format}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Download a view of the board as CSV, JSON lines or Excel */
    readonly get: operations['exportBoard'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/board/statistics': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Count projects started and ended, and stages begun, by month, province and industry */
    readonly get: operations['readStatistics'];
    readonly put?: never;
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
  readonly '/enterprises': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the enterprises by name, 50 a page; those whose name is withheld come last */
    readonly get: operations['listEnterprises'];
    readonly put?: never;
    /** Register an enterprise */
    readonly post: operations['registerEnterprise'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/enterprises/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show one enterprise, with its name and code unless they are withheld */
    readonly get: operations['readEnterprise'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/enterprises/{id}/email': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Change the address that receives an enterprise’s letters */
    readonly put: operations['changeEnterpriseEmail'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/enterprises/{id}/identity': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record another name, region, industry or bureau of an enterprise; the code stays */
    readonly post: operations['changeEnterpriseIdentity'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/enterprises/{id}/name-challenges': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List challenges and the decisions on them, the oldest first */
    readonly get: operations['listChallengesOf'];
    readonly put?: never;
    /** Challenge the withholding of a name; no name is required */
    readonly post: operations['fileChallenge'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/enterprises/{id}/name-withholdings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List requests to withhold a name and their outcomes, the latest first */
    readonly get: operations['listWithholdingsOf'];
    readonly put?: never;
    /** Ask to withhold a name as a trade secret */
    readonly post: operations['requestWithholding'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/feedback-links': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send the enterprise of an e-mail address its links; the answer is the same for an unknown address */
    readonly post: operations['requestFeedbackLinks'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/feedback-signals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the signals that make answers worth a spot check (R5), the latest first */
    readonly get: operations['listFeedbackSignals'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/feedback/{token}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show the holder of a one-time link the form; it spends no link (R5) */
    readonly get: operations['readFeedbackFormByLink'];
    readonly put?: never;
    /** Give the feedback by a one-time link, or amend it until the last day; it spends the link (R5) */
    readonly post: operations['giveFeedbackByLink'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/feedback/{token}/draft': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Save a draft of the feedback by a one-time link; it spends no link */
    readonly put: operations['saveFeedbackDraftByLink'];
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
  readonly '/name-challenges': {
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
  readonly '/name-challenges/{id}/decision': {
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
  readonly '/name-withholdings': {
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
  readonly '/name-withholdings/{id}/end': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End a withholding, or withdraw the request: the name is public again */
    readonly post: operations['endWithholding'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/name-withholdings/{id}/grant': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Grant the withholding of a name, with reasons */
    readonly post: operations['grantWithholding'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/name-withholdings/{id}/refusal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Refuse the withholding of a name, with reasons: the name is public */
    readonly post: operations['refuseWithholding'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the caller’s projects and proposals, or for staff all, newest first */
    readonly get: operations['listProjects'];
    readonly put?: never;
    /** Propose a project of an agency at an enterprise, which confirms it (R4); if staff propose it, it begins at once */
    readonly post: operations['proposeProject'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show one project; only its parties and staff see a proposal */
    readonly get: operations['readProject'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/assessments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the assessments of a project (R9 2) */
    readonly get: operations['listAssessments'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/confirmation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Confirm a proposed project: it begins, and one that it takes over ends as moved */
    readonly post: operations['confirmProject'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/decline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Decline a proposed project, with a reason */
    readonly post: operations['declineProject'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/end': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End a completed project; its enterprise gives feedback within three months (R5) */
    readonly post: operations['endProject'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/feedback': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show the enterprise the form of an ended project, prefilled (R5) */
    readonly get: operations['readFeedbackForm'];
    readonly put?: never;
    /** Give the enterprise’s feedback on an ended project, or amend it until the last day (R5) */
    readonly post: operations['giveFeedback'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/feedback-links': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send the enterprise of a project a new one-time link; the earlier ones become invalid */
    readonly post: operations['issueFeedbackLink'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/feedback-signals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the signals about the answers on one project, at most one of each kind (R5) */
    readonly get: operations['listFeedbackSignalsOfProject'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/feedback/answers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List every version of an enterprise’s answer with its comment; for the alliance only (R5) */
    readonly get: operations['listFeedbackAnswers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/feedback/draft': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Save a draft of the feedback, complete or not */
    readonly put: operations['saveFeedbackDraft'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/on-site-work': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show the on-site work of a project, day by day, with the days that exceed one day (R5) */
    readonly get: operations['readOnSiteWork'];
    readonly put?: never;
    /** Record the days of a consultant on site (R5); those of the enterprise, or of staff for it, override the agency’s */
    readonly post: operations['recordOnSiteWork'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/on-site-work/cosignature': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Co-sign days as the agency entered them (R5); if it has changed one since, none is signed */
    readonly post: operations['cosignOnSiteWork'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/resumption': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Resume a suspended project */
    readonly post: operations['resumeProject'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/stages/{stage}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Record the plan, the dates and the material of a stage (R4) */
    readonly put: operations['recordStage'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/stages/{stage}/confirmation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Confirm the dates of a stage that the agency recorded (R4) */
    readonly post: operations['confirmStage'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/suspension': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Suspend a project, with a reason: the days from then on take no records */
    readonly post: operations['suspendProject'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/termination': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Terminate a project, with a reason; its enterprise gives feedback within three months (R5) */
    readonly post: operations['terminateProject'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{id}/withdrawal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Withdraw the proposal of a project, with a reason */
    readonly post: operations['withdrawProject'];
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
    readonly AnswerDistribution: {
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
      readonly question: components['schemas']['Name'];
    };
    readonly AnswerView: {
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly amendedOn: string | null;
      readonly basics: components['schemas']['StatedBasics'] | null;
      readonly comment: string | null;
      /**
       * Format: date
       * @description the day of the first version
       * @example 2026-03-02
       */
      readonly givenOn: string;
      /** @description given after the last day */
      readonly late: boolean;
      readonly satisfaction: components['schemas']['SatisfactionBody'];
      /** @description 1 is the first, 2 its amendment */
      readonly version: number;
    };
    /** @enum {string} */
    readonly AssessmentOutcome: 'passed' | 'failed';
    readonly AssessmentPage: {
      readonly items: readonly components['schemas']['AssessmentView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    readonly AssessmentReportBody: {
      /**
       * Format: date
       * @description the day of the step
       * @example 2026-03-02
       */
      readonly on: string;
      /** Format: uuid */
      readonly projectId: string;
      /**
       * @description a correction of an earlier report has a higher one
       * @default 0
       */
      readonly revision: number;
      readonly status: components['schemas']['AssessmentStatus'];
    };
    /** @enum {string} */
    readonly AssessmentStatus: 'accepted' | 'submitted' | 'passed' | 'failed' | 'withdrawn' | 'revoked';
    readonly AssessmentView: {
      /**
       * Format: date
       * @example 2026-01-12
       */
      readonly acceptedOn: string | null;
      /** @description contradictions between its reports; for the parties and staff only */
      readonly contradictions?: readonly components['schemas']['Contradictions'][];
      /**
       * Format: date
       * @example 2026-01-12
       */
      readonly decidedOn: string | null;
      /** Format: uuid */
      readonly id: string;
      readonly outcome: components['schemas']['AssessmentOutcome'] | null;
      /** Format: uuid */
      readonly projectId: string;
      /**
       * Format: date
       * @example 2026-01-12
       */
      readonly revokedOn: string | null;
      readonly status: components['schemas']['AssessmentStatus'];
      /**
       * Format: date
       * @example 2026-01-12
       */
      readonly submittedOn: string | null;
      readonly version: number;
      /**
       * Format: date
       * @example 2026-01-12
       */
      readonly withdrawnOn: string | null;
    };
    readonly BasicsBody: {
      /** @description true: the record is right; false: the values given here are right instead */
      readonly confirmed: boolean;
      /** @description likewise */
      readonly consultants?: readonly components['schemas']['ConsultantDays'][];
      /**
       * Format: date
       * @description likewise
       * @example 2026-03-02
       */
      readonly endedOn?: string;
      /**
       * Format: date
       * @description needed unless confirmed; if confirmed, it must equal the record
       * @example 2026-03-02
       */
      readonly startedOn?: string;
    };
    /** @enum {string} */
    readonly BoardLineStage:
      | 'none'
      | 'launch'
      | 'diagnosis'
      | 'planning'
      | 'documentation'
      | 'internal-audit-and-management-review'
      | 'assessment';
    /** @enum {string} */
    readonly BoardLineState: 'in-progress' | 'suspended' | 'completed' | 'terminated' | 'moved';
    readonly BoardLineView: {
      /** Format: uuid */
      readonly agencyId: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      readonly agencyName: string | null;
      /** @example 装备工业司 */
      readonly bureau: string;
      /** @example 佛山市 */
      readonly city: string;
      /** Format: date */
      readonly endedOn: string | null;
      /** Format: uuid */
      readonly enterpriseId: string;
      /** @example 佛山衡造精密机械有限公司 */
      readonly enterpriseName: string | null;
      /**
       * Format: date
       * @description the last day of the present phase
       */
      readonly expectedBy: string | null;
      /** Format: uuid */
      readonly id: string;
      /**
       * @description code of GB/T 4754-2017
       * @example 34
       */
      readonly industry: string;
      /** @description whether the public does not see the name */
      readonly nameWithheld: boolean;
      /** @example 440000 */
      readonly province: string;
      /** @description the latest stage that has begun */
      readonly stage: components['schemas']['BoardLineStage'];
      /** @description all six, in their order */
      readonly stages: readonly components['schemas']['StageOnBoard'][];
      /** @description whether the present phase takes longer than expected */
      readonly stalled: boolean;
      /** Format: date */
      readonly startedOn: string;
      readonly state: components['schemas']['BoardLineState'];
      /** @description the version of the project */
      readonly version: number;
    };
    readonly BoardPageView: {
      /** @description the number of lines that fit; null where so many meet the search that only some are counted */
      readonly count: number | null;
      /**
       * @description by filter and value, the number of counted lines that fit the value and all other filters; of the bureaus the 50 most frequent
       * @example {
       *       "progress": {
       *         "in-progress": 31,
       *         "completed": 120
       *       }
       *     }
       */
      readonly counts: {
        readonly [key: string]: {
          readonly [key: string]: number;
        };
      };
      readonly items: readonly components['schemas']['BoardLineView'][];
      readonly next: string | null;
    };
    readonly CalendarDateView: {
      /** @example 2007-2026.a191a4ab */
      readonly calendarVersion: string;
      /**
       * Format: date
       * @description the last day, which ends at 24:00 in Asia/Shanghai
       */
      readonly date: string;
      /** @description true while a year that the date needs is not announced */
      readonly provisional: boolean;
      /** @description the computation of the date */
      readonly steps: readonly components['schemas']['InTwoLanguages'][];
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
      /** Format: uuid */
      readonly enterpriseId: string;
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
    };
    readonly ChangedEnterprise: {
      /**
       * @example [
       *       "change-identity"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @example 12440600MB2C07549J */
      readonly creditCode: string;
      /** Format: uuid */
      readonly id: string;
      /** @example 1 */
      readonly version: number;
    };
    readonly ChangedMonthView: {
      /**
       * @description the person-days in force
       * @example 4.5
       */
      readonly days: number;
      readonly entries: readonly components['schemas']['StandingEntryView'][];
      /** Format: uuid */
      readonly id: string;
      /** @example 2026-03 */
      readonly month: string;
      /**
       * Format: uuid
       * @description id of the consultant in the registry
       */
      readonly personId: string;
      readonly version: number;
    };
    readonly ChangedOnSiteWork: {
      /**
       * @example [
       *       "record-on-site-work"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @description each month that the request names */
      readonly works: readonly components['schemas']['ChangedMonthView'][];
    };
    readonly ChangedProject: {
      /**
       * @example [
       *       "record-stage",
       *       "suspend",
       *       "end"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** Format: uuid */
      readonly id: string;
      readonly state: components['schemas']['ProjectState'];
      /** @example 2 */
      readonly version: number;
    };
    readonly ConsultantDays: {
      /**
       * @description days on site
       * @example 12.5
       */
      readonly days: number;
      /**
       * Format: uuid
       * @description id of the consultant in the registry
       */
      readonly personId: string;
    };
    readonly ConsultantView: {
      /**
       * @description the person-days in force
       * @example 4.5
       */
      readonly days: number;
      /** @description true for a lead consultant (项目组主要成员) */
      readonly lead: boolean;
      readonly months: readonly components['schemas']['MonthView'][];
      /**
       * Format: uuid
       * @description id of the consultant in the registry
       */
      readonly personId: string;
    };
    /** @enum {string} */
    readonly Contradictions:
      | 'submitted-before-accepted'
      | 'decided-before-submitted'
      | 'decided-without-submission'
      | 'withdrawn-before-accepted'
      | 'withdrawn-and-decided'
      | 'revoked-before-decided'
      | 'revoked-without-pass';
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
    readonly DraftSatisfactionBody: {
      /**
       * @description 咨询人员服务态度
       * @example 5
       */
      readonly attitude?: number | null;
      /**
       * @description 现状调研及诊断
       * @example 5
       */
      readonly diagnosis?: number | null;
      /**
       * @description 体系文件编写
       * @example 5
       */
      readonly documentation?: number | null;
      /**
       * @description 企业管理改善和能力提升
       * @example 5
       */
      readonly managementImprovement?: number | null;
      /**
       * @description 整体满意程度
       * @example 5
       */
      readonly overall?: number | null;
      /**
       * @description 体系分析策划
       * @example 5
       */
      readonly planning?: number | null;
      /**
       * @description 咨询人员专业素质
       * @example 5
       */
      readonly professionalQuality?: number | null;
      /**
       * @description 体系运行
       * @example 5
       */
      readonly systemOperation?: number | null;
      /**
       * @description 培训服务
       * @example 5
       */
      readonly training?: number | null;
    };
    /** @enum {string} */
    readonly DryRun: 'true' | 'false';
    readonly EndBody: {
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly endedOn: string;
    };
    /** @enum {string} */
    readonly EndedBy: 'expiry' | 'enterprise' | 'alliance-staff' | 'challenge';
    readonly EndedProject: {
      /**
       * @example [
       *       "record-stage",
       *       "suspend",
       *       "end"
       *     ]
       */
      readonly allowedActions: readonly string[];
      readonly feedback: components['schemas']['FeedbackDue'];
      /** Format: uuid */
      readonly id: string;
      readonly state: components['schemas']['ProjectState'];
      /** @example 2 */
      readonly version: number;
    };
    readonly EnterpriseEmailBody: {
      /**
       * Format: email
       * @description receives the letters of the platform; not public
       * @example office@example.cn
       */
      readonly email: string;
    };
    readonly EnterpriseIdentityChangeBody: {
      /**
       * @description the bureau in charge (归口管理司局)
       * @example 装备工业司
       */
      readonly bureau?: string;
      /** @example 佛山市 */
      readonly city?: string;
      /**
       * @description section letter or two-digit division (GB/T 4754-2017)
       * @example 34
       */
      readonly industry?: string;
      /** @example 佛山衡造精密机械有限公司 */
      readonly name?: string;
      /**
       * @description province code (GB/T 2260)
       * @example 440000
       */
      readonly province?: string;
      /** @example 登记机关准予变更登记 */
      readonly reason: string;
    };
    readonly EnterpriseLinePage: {
      readonly items: readonly components['schemas']['EnterpriseLineView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    readonly EnterpriseLineView: {
      /** @example 装备工业司 */
      readonly bureau: string;
      /** @example 佛山市 */
      readonly city: string;
      /** @example 12440600MB2C07549J */
      readonly creditCode: string | null;
      /** Format: uuid */
      readonly id: string;
      /** @example 34 */
      readonly industry: string;
      /** @example 佛山衡造精密机械有限公司 */
      readonly name: string | null;
      /** @description whether the public sees neither name nor code */
      readonly nameWithheld: boolean;
      /** @example 440000 */
      readonly province: string;
    };
    readonly EnterpriseRegistrationBody: {
      /**
       * @description the bureau in charge (归口管理司局)
       * @example 装备工业司
       */
      readonly bureau: string;
      /** @example 佛山市 */
      readonly city: string;
      /**
       * @description 统一社会信用代码 (GB 32100-2015)
       * @example 12440600MB2C07549J
       */
      readonly creditCode: string;
      /**
       * Format: email
       * @description receives the letters of the platform; not public
       * @example office@example.cn
       */
      readonly email: string;
      /**
       * @description section letter or two-digit division (GB/T 4754-2017)
       * @example 34
       */
      readonly industry: string;
      /** @example 佛山衡造精密机械有限公司 */
      readonly name: string;
      /**
       * @description province code (GB/T 2260)
       * @example 440000
       */
      readonly province: string;
    };
    readonly EnterpriseView: {
      /**
       * @example [
       *       "change-identity"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @example 装备工业司 */
      readonly bureau: string;
      /** @example 佛山市 */
      readonly city: string;
      /** @example 12440600MB2C07549J */
      readonly creditCode: string | null;
      /**
       * @description for the enterprise itself and staff
       * @example office@example.cn
       */
      readonly email?: string;
      /** Format: uuid */
      readonly id: string;
      /** @example 34 */
      readonly industry: string;
      /** @example 佛山衡造精密机械有限公司 */
      readonly name: string | null;
      /** @description whether the public sees neither name nor code */
      readonly nameWithheld: boolean;
      /** @example 440000 */
      readonly province: string;
      /** @example 1 */
      readonly version: number;
    };
    readonly EntryView: {
      /** @description whether the enterprise, or staff for it, has spoken of the day */
      readonly cosigned: boolean;
      /**
       * @description the days in force: 1, 0.5 or 0
       * @example 1
       */
      readonly days: number;
      /** @description whether the person’s work of that day, over all projects, exceeds one day */
      readonly elsewhere: boolean;
      /** @description ids of these other projects; for staff */
      readonly elsewhereProjects?: readonly string[];
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly on: string;
      /** @description every statement about the day, the first one first */
      readonly said: readonly components['schemas']['StatementView'][];
    };
    readonly ExpectationView: {
      /** @description the last day of the phase, with the steps that gave it */
      readonly by: components['schemas']['CalendarDateView'];
      readonly phase: components['schemas']['Phase'];
      /**
       * Format: date
       * @description the first day of the phase
       */
      readonly since: string;
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
    readonly FeedbackAddressBody: {
      /**
       * Format: email
       * @description the e-mail address of the enterprise
       * @example office@example.cn
       */
      readonly email: string;
    };
    readonly FeedbackBody: {
      /** @description the basic information of the project, confirmed or corrected */
      readonly basics: components['schemas']['BasicsBody'];
      /** @description for the alliance only */
      readonly comment?: string | null;
      /** @description 5 is 非常满意, 1 is 非常不满意; null where a stage was not done */
      readonly satisfaction: components['schemas']['SatisfactionBody'];
    };
    readonly FeedbackDraftBody: {
      readonly basics?: components['schemas']['BasicsBody'] | null;
      /** @description for the alliance only */
      readonly comment?: string | null;
      /** @description the answers so far */
      readonly satisfaction: components['schemas']['DraftSatisfactionBody'];
    };
    readonly FeedbackDraftView: {
      readonly basics: components['schemas']['BasicsBody'] | null;
      readonly comment: string | null;
      readonly satisfaction: components['schemas']['DraftSatisfactionBody'];
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly savedOn: string;
    };
    readonly FeedbackDue: {
      /**
       * Format: date
       * @description the last day, inclusive
       * @example 2026-06-02
       */
      readonly due: string;
      /** @description whether the date needs a year whose holidays are not announced yet */
      readonly provisional: boolean;
      /** @description the computation of the date */
      readonly steps: readonly components['schemas']['InTwoLanguages'][];
    };
    readonly FeedbackForm: {
      readonly agencyName: string | null;
      /**
       * @example [
       *       "save-draft",
       *       "give-feedback"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @description the latest version */
      readonly answer: components['schemas']['AnswerView'] | null;
      /** @description the record, for confirmation or correction */
      readonly basics: components['schemas']['RecordedBasics'];
      readonly doesNotApply: components['schemas']['InTwoLanguages'];
      readonly draft: components['schemas']['FeedbackDraftView'] | null;
      readonly due: components['schemas']['FeedbackDue'];
      /** @description whether the last day is over; an answer is still accepted */
      readonly late: boolean;
      readonly levels: readonly components['schemas']['LevelInWords'][];
      /**
       * Format: date
       * @description the last day on which links can be used
       * @example 2026-07-29
       */
      readonly linksValidUntil: string;
      /** Format: uuid */
      readonly projectId: string;
      readonly questions: readonly components['schemas']['FeedbackQuestionGroup'][];
      /** @description of the draft, for its If-Match; 0 before there is one */
      readonly version: number;
    };
    readonly FeedbackQuestion: {
      readonly en: string;
      /** @description whether the answer may be "does not apply", which is null */
      readonly mayNotApply: boolean;
      readonly name: components['schemas']['Name'];
      readonly zh: string;
    };
    readonly FeedbackQuestionGroup: {
      readonly en: string;
      readonly questions: readonly components['schemas']['FeedbackQuestion'][];
      readonly zh: string;
    };
    readonly FeedbackSignalPage: {
      readonly items: readonly components['schemas']['FeedbackSignalView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    readonly FeedbackSignalsOfProject: {
      readonly items: readonly components['schemas']['FeedbackSignalView'][];
    };
    readonly FeedbackSignalView: {
      /** Format: uuid */
      readonly agencyId: string;
      /** @example [] */
      readonly allowedActions: readonly string[];
      /** Format: uuid */
      readonly enterpriseId: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly foundOn: string;
      /** Format: uuid */
      readonly id: string;
      readonly kind: components['schemas']['Kind'];
      /** Format: uuid */
      readonly projectId: string;
      /** @description the meaning of the kind */
      readonly text: components['schemas']['InTwoLanguages'];
      /** @example 1 */
      readonly version: number;
    };
    /** @enum {string} */
    readonly FeedbackVersionBy: 'link' | 'account';
    readonly FeedbackVersions: {
      /**
       * Format: date
       * @description the last day to answer; null before the project ends
       * @example 2026-03-02
       */
      readonly due: string | null;
      /** @description every version, in order */
      readonly items: readonly components['schemas']['FeedbackVersionView'][];
      /** @description the last day passed without an answer */
      readonly missed: boolean;
      /** Format: uuid */
      readonly projectId: string;
    };
    readonly FeedbackVersionView: {
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly amendedOn: string | null;
      /**
       * Format: date-time
       * @example 2026-03-02T04:00:00.000Z
       */
      readonly answeredAt: string;
      readonly basics: components['schemas']['StatedBasics'] | null;
      readonly by: components['schemas']['FeedbackVersionBy'];
      readonly comment: string | null;
      /**
       * Format: date
       * @description the day of the first version
       * @example 2026-03-02
       */
      readonly givenOn: string;
      /** @description given after the last day */
      readonly late: boolean;
      readonly satisfaction: components['schemas']['SatisfactionBody'];
      /** @description 1 is the first, 2 its amendment */
      readonly version: number;
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
    readonly GivenFeedback: {
      /**
       * @example [
       *       "save-draft",
       *       "amend-feedback"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly givenOn: string;
      /**
       * Format: uuid
       * @description id of the project
       */
      readonly id: string;
      /** @description given after the last day */
      readonly late: boolean;
      readonly version: number;
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
    readonly Industry:
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
    readonly IndustryCountsView: {
      /** @description the projects that ended, by ending */
      readonly ended?: {
        readonly completed: number;
        readonly moved: number;
        readonly terminated: number;
      };
      /** @example 34 */
      readonly industry: string;
      /** @description the projects that began the stage */
      readonly stages?: {
        readonly assessment: number;
        readonly diagnosis: number;
        readonly documentation: number;
        readonly 'internal-audit-and-management-review': number;
        readonly launch: number;
        readonly planning: number;
      };
      readonly started: number;
    };
    readonly InTwoLanguages: {
      readonly en: string;
      readonly zh: string;
    };
    readonly IssuedFeedbackLink: {
      /** Format: uuid */
      readonly id: string;
      /**
       * Format: date
       * @description the last day on which it can be used
       * @example 2026-07-29
       */
      readonly validUntil: string;
      /** @example 1 */
      readonly version: number;
    };
    /** @enum {string} */
    readonly Kind: 'same-address' | 'same-device' | 'burst' | 'identical-text' | 'before-end' | 'basics-differ';
    readonly LevelInWords: {
      readonly en: string;
      /** @example 5 */
      readonly level: number;
      readonly zh: string;
    };
    readonly ListedProject: {
      /** Format: uuid */
      readonly agencyId: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      readonly agencyName: string | null;
      /**
       * @example [
       *       "confirm",
       *       "decline",
       *       "withdraw"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** Format: date */
      readonly confirmedOn: string | null;
      /**
       * Format: uuid
       * @description the project that it takes over
       */
      readonly continues: string | null;
      /** Format: date */
      readonly endedOn: string | null;
      /** Format: uuid */
      readonly enterpriseId: string;
      /** @example 佛山衡造精密机械有限公司 */
      readonly enterpriseName: string | null;
      /** Format: uuid */
      readonly id: string;
      /** @description whether the public does not see the name */
      readonly nameWithheld: boolean;
      /** Format: date */
      readonly proposedOn: string;
      /** Format: date */
      readonly startedOn: string;
      readonly state: components['schemas']['ProjectState'];
      readonly version: number;
    };
    readonly ListedProjectPage: {
      readonly items: readonly components['schemas']['ListedProject'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
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
    readonly MaterialView: {
      /** Format: uuid */
      readonly fileId: string;
      /** @description hexadecimal */
      readonly sha256: string;
    };
    /** @enum {string} */
    readonly Mode: 'all-or-nothing' | 'each-row';
    readonly MonthCountsView: {
      /** @description the projects that ended, by ending */
      readonly ended?: {
        readonly completed: number;
        readonly moved: number;
        readonly terminated: number;
      };
      /** @example 2026-03 */
      readonly month: string;
      /** @description the projects that began the stage */
      readonly stages?: {
        readonly assessment: number;
        readonly diagnosis: number;
        readonly documentation: number;
        readonly 'internal-audit-and-management-review': number;
        readonly launch: number;
        readonly planning: number;
      };
      readonly started: number;
    };
    readonly MonthView: {
      /**
       * @description the person-days in force
       * @example 4.5
       */
      readonly days: number;
      readonly entries: readonly components['schemas']['EntryView'][];
      /** Format: uuid */
      readonly id: string;
      /** @example 2026-03 */
      readonly month: string;
      readonly version: number;
    };
    /** @enum {string} */
    readonly Name:
      | 'overall'
      | 'managementImprovement'
      | 'diagnosis'
      | 'planning'
      | 'documentation'
      | 'systemOperation'
      | 'training'
      | 'attitude'
      | 'professionalQuality';
    readonly OnSiteWorkBody: {
      /** @description each day once, of one month or several */
      readonly entries: readonly components['schemas']['WorkDayBody'][];
      /**
       * Format: uuid
       * @description id of the consultant in the registry
       * @example 2d3e4f50-6172-8c8d-be9f-a0b1c2d3e4f5
       */
      readonly personId: string;
    };
    readonly OnSiteWorkView: {
      /**
       * @example [
       *       "record-on-site-work",
       *       "cosign-on-site-work"
       *     ]
       */
      readonly allowedActions: readonly string[];
      readonly consultants: readonly components['schemas']['ConsultantView'][];
      /**
       * @description the person-days that make a lead consultant
       * @example 10
       */
      readonly leadConsultantDays: number;
      /** Format: uuid */
      readonly projectId: string;
    };
    /** @enum {string} */
    readonly Phase: 'consulting' | 'assessment-body' | 'committee';
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
    readonly Progress: 'in-progress' | 'completed';
    readonly ProjectBody: {
      /**
       * Format: uuid
       * @description id of the agency in the registry
       * @example 0b1c2d3e-4f50-8a6b-9c7d-8e9fa0b1c2d3
       */
      readonly agencyId: string;
      /**
       * Format: uuid
       * @description the enterprise’s project at another agency that this one takes over; it ends as moved when this begins
       * @example 3e4f5061-7283-8d9e-af10-b1c2d3e4f506
       */
      readonly continues?: string;
      /**
       * Format: uuid
       * @example 1c2d3e4f-5061-8b7c-ad8e-9fa0b1c2d3e4
       */
      readonly enterpriseId: string;
      /**
       * @description the reason for the takeover; with `continues`
       * @example 原机构人员变动，由本机构继续服务
       */
      readonly reason?: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly startedOn: string;
    };
    readonly ProjectReasonBody: {
      /**
       * @description recorded; the other party reads it
       * @example 双方未就服务内容达成一致
       */
      readonly reason: string;
    };
    /** @enum {string} */
    readonly ProjectState:
      'proposed' | 'declined' | 'withdrawn' | 'in-progress' | 'suspended' | 'completed' | 'terminated' | 'moved';
    readonly ProjectSuspensionBody: {
      /**
       * Format: date
       * @description first day without work
       * @example 2026-03-02
       */
      readonly from: string;
      /**
       * @description recorded; the other party reads it
       * @example 双方未就服务内容达成一致
       */
      readonly reason: string;
    };
    readonly ProjectView: {
      /** Format: uuid */
      readonly agencyId: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      readonly agencyName: string | null;
      /**
       * @example [
       *       "record-stage",
       *       "end"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @example 装备工业司 */
      readonly bureau: string;
      /** @example 佛山市 */
      readonly city: string;
      /** Format: date */
      readonly confirmedOn: string | null;
      /**
       * Format: uuid
       * @description the project at another agency that takes it over
       */
      readonly continuedBy: string | null;
      /**
       * Format: uuid
       * @description the project at another agency that it takes over
       */
      readonly continues: string | null;
      /** Format: date */
      readonly endedOn: string | null;
      /** Format: uuid */
      readonly enterpriseId: string;
      /** @example 佛山衡造精密机械有限公司 */
      readonly enterpriseName: string | null;
      /** @description the present phase */
      readonly expected: components['schemas']['ExpectationView'] | null;
      /** Format: uuid */
      readonly id: string;
      /** @example 34 */
      readonly industry: string;
      /** @description for the parties and staff; null for others */
      readonly moveReason: string | null;
      /** @description whether the public does not see the name */
      readonly nameWithheld: boolean;
      /** Format: date */
      readonly proposedOn: string;
      /** @example 440000 */
      readonly province: string;
      /** @description for the parties and staff; null for others */
      readonly reason: string | null;
      /** @description all six, in their order */
      readonly stages: readonly components['schemas']['StageOfProject'][];
      /** @description whether the present phase takes longer than expected */
      readonly stalled: boolean;
      /** Format: date */
      readonly startedOn: string;
      readonly state: components['schemas']['ProjectState'];
      readonly suspensions: readonly components['schemas']['SuspensionOfProject'][];
      readonly version: number;
    };
    /** @enum {string} */
    readonly Province:
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
    readonly ProvinceCountsView: {
      /** @description the projects that ended, by ending */
      readonly ended?: {
        readonly completed: number;
        readonly moved: number;
        readonly terminated: number;
      };
      /** @example 440000 */
      readonly province: string;
      /** @description the projects that began the stage */
      readonly stages?: {
        readonly assessment: number;
        readonly diagnosis: number;
        readonly documentation: number;
        readonly 'internal-audit-and-management-review': number;
        readonly launch: number;
        readonly planning: number;
      };
      readonly started: number;
    };
    readonly PublishedSatisfaction: {
      /**
       * @description one for each project, in its latest version
       * @example 11
       */
      readonly answers: number;
      /**
       * @description the projects that enterprises were asked about
       * @example 14
       */
      readonly asked: number;
      /**
       * @description the number of the batch; each adds the answers of five more enterprises or more
       * @example 1
       */
      readonly batch: number;
      /** @description the nine questions in their order */
      readonly distribution: readonly components['schemas']['AnswerDistribution'][];
      /**
       * @description upper end of the 95 % interval of the mean
       * @example 4.5
       */
      readonly high: number;
      /**
       * @description lower end of the 95 % interval of the mean
       * @example 3.9
       */
      readonly low: number;
      /**
       * @description mean of levels 1 to 5, for the questions with new figures in this batch
       * @example 4.2
       */
      readonly mean: number;
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly publishedOn: string;
      /**
       * @description answers ÷ asked
       * @example 0.79
       */
      readonly responseRate: number;
      /**
       * @description the mean drawn toward the prior, as in the rating
       * @example 4.02
       */
      readonly shrunk: number;
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
    readonly Reason: 'business-plan' | 'confidentiality' | 'security' | 'other';
    readonly RecordedBasics: {
      readonly consultants: readonly components['schemas']['RecordedConsultant'][];
      /**
       * Format: date
       * @example 2026-01-31
       */
      readonly endedOn: string;
      /**
       * Format: date
       * @example 2025-09-01
       */
      readonly startedOn: string;
    };
    readonly RecordedConsultant: {
      /**
       * @description days on site
       * @example 12.5
       */
      readonly days: number;
      /** @description true when the on-site days make a lead consultant (项目组主要成员) */
      readonly lead: boolean;
      /**
       * Format: uuid
       * @description id of the consultant in the registry
       */
      readonly personId: string;
    };
    /** @enum {string} */
    readonly RecordStageStage:
      'launch' | 'diagnosis' | 'planning' | 'documentation' | 'internal-audit-and-management-review' | 'assessment';
    readonly ReportedAssessmentView: {
      /**
       * @example [
       *       "report"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** Format: uuid */
      readonly id: string;
      readonly status: components['schemas']['AssessmentStatus'];
      readonly version: number;
    };
    readonly ResumptionBody: {
      /**
       * Format: date
       * @description first day of work again
       * @example 2026-03-02
       */
      readonly from: string;
    };
    readonly RowFaultView: {
      /** @example registry.credit-code-invalid */
      readonly code: string;
      /** @description null: the whole row */
      readonly column: string | null;
      readonly en: string;
      readonly zh: string;
    };
    readonly SatisfactionBody: {
      /**
       * @description 咨询人员服务态度
       * @example 5
       */
      readonly attitude: number | null;
      /**
       * @description 现状调研及诊断
       * @example 5
       */
      readonly diagnosis: number | null;
      /**
       * @description 体系文件编写
       * @example 5
       */
      readonly documentation: number | null;
      /**
       * @description 企业管理改善和能力提升
       * @example 5
       */
      readonly managementImprovement: number | null;
      /**
       * @description 整体满意程度
       * @example 5
       */
      readonly overall: number | null;
      /**
       * @description 体系分析策划
       * @example 5
       */
      readonly planning: number | null;
      /**
       * @description 咨询人员专业素质
       * @example 5
       */
      readonly professionalQuality: number | null;
      /**
       * @description 体系运行
       * @example 5
       */
      readonly systemOperation: number | null;
      /**
       * @description 培训服务
       * @example 5
       */
      readonly training: number | null;
    };
    readonly SatisfactionView: {
      /** Format: uuid */
      readonly agencyId: string;
      /** @description null before the first batch */
      readonly published: components['schemas']['PublishedSatisfaction'] | null;
    };
    readonly SavedFeedbackDraft: {
      /**
       * @example [
       *       "save-draft",
       *       "give-feedback"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /**
       * Format: uuid
       * @description id of the project
       */
      readonly id: string;
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly savedOn: string | null;
      /** @description of the draft */
      readonly version: number;
    };
    readonly StageBody: {
      /**
       * Format: date
       * @description absent or null while in progress
       * @example 2026-03-02
       */
      readonly completedOn?: string | null;
      /** @description ids of uploaded files that document it; absent leaves them as they are */
      readonly materialIds?: readonly string[];
      /**
       * Format: date
       * @description absent leaves it as it is, null removes it
       * @example 2026-03-02
       */
      readonly plannedFrom?: string | null;
      /**
       * Format: date
       * @description absent leaves it as it is, null removes it
       * @example 2026-03-02
       */
      readonly plannedUntil?: string | null;
      /**
       * @description the reason for starting before an earlier stage, or for opening it again
       * @example 企业先行开展了文件编写，后补充诊断
       */
      readonly reason?: string;
      /**
       * Format: date
       * @description absent or null while it has not started
       * @example 2026-03-02
       */
      readonly startedOn?: string | null;
    };
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
    readonly StageOfProject: {
      /** Format: date */
      readonly completedOn: string | null;
      /**
       * Format: date
       * @description when the enterprise confirmed the dates
       */
      readonly confirmedOn: string | null;
      /** @description for the parties and staff; null for others */
      readonly materials: readonly components['schemas']['MaterialView'][] | null;
      /** Format: date */
      readonly plannedFrom: string | null;
      /** Format: date */
      readonly plannedUntil: string | null;
      /** @description for the parties and staff; null for others */
      readonly reason: string | null;
      readonly recordedBy: components['schemas']['StatementBy'] | null;
      /** @description for the parties and staff; null for others */
      readonly recordedBySub: string | null;
      /** Format: date */
      readonly recordedOn: string | null;
      readonly stage: components['schemas']['RecordStageStage'];
      /** Format: date */
      readonly startedOn: string | null;
    };
    readonly StageOnBoard: {
      /** Format: date */
      readonly completedOn: string | null;
      /**
       * Format: date
       * @description when the enterprise confirmed the dates
       */
      readonly confirmedOn: string | null;
      /** Format: date */
      readonly plannedFrom: string | null;
      /** Format: date */
      readonly plannedUntil: string | null;
      readonly stage: components['schemas']['RecordStageStage'];
      /** Format: date */
      readonly startedOn: string | null;
    };
    readonly StandingEntryView: {
      /** @description whether the enterprise, or staff for it, has spoken of the day */
      readonly cosigned: boolean;
      /**
       * @description the days in force: 1, 0.5 or 0
       * @example 1
       */
      readonly days: number;
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly on: string;
    };
    readonly StatedBasics: {
      /** @description whether the enterprise confirms the record */
      readonly confirmed: boolean;
      readonly consultants: readonly components['schemas']['ConsultantDays'][];
      /** Format: date */
      readonly endedOn: string;
      /** Format: date */
      readonly startedOn: string;
    };
    /** @enum {string} */
    readonly StatementBy: 'agency' | 'enterprise' | 'alliance-staff';
    readonly StatementView: {
      readonly by: components['schemas']['StatementBy'];
      /** @example 1 */
      readonly days: number;
      /**
       * Format: date
       * @description the day of the statement
       * @example 2026-03-03
       */
      readonly on: string;
      /** @description the account that made it; for staff */
      readonly sub?: string;
    };
    readonly StatisticsView: {
      /** @description in all of the months */
      readonly industries: readonly components['schemas']['IndustryCountsView'][];
      /** @description every month from the first to the last */
      readonly months: readonly components['schemas']['MonthCountsView'][];
      /** @description in all of the months */
      readonly provinces: readonly components['schemas']['ProvinceCountsView'][];
    };
    readonly SuspensionOfProject: {
      /** Format: date */
      readonly from: string;
      /** @description for the parties and staff; null for others */
      readonly reason: string | null;
      /**
       * Format: date
       * @description the last day, inclusive
       */
      readonly until: string | null;
    };
    readonly TerminationBody: {
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly endedOn: string;
      /**
       * @description recorded; the other party reads it
       * @example 双方未就服务内容达成一致
       */
      readonly reason: string;
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
       * @description for staff, never public
       * @example 公开会泄露尚未公告的经营计划。
       */
      readonly justification: string;
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
      readonly decision: string | null;
      readonly endedBy: components['schemas']['EndedBy'] | null;
      /**
       * Format: date
       * @description the first day on which it is no longer in force
       */
      readonly endedOn: string | null;
      /** @description for staff and the owner of the secret */
      readonly endReason: string | null;
      /** Format: uuid */
      readonly enterpriseId: string;
      /** @description true when it hides the value from the public today */
      readonly hides: boolean;
      /** Format: uuid */
      readonly id: string;
      /** @description for staff and the owner of the secret */
      readonly justification: string;
      /** @description true when staff missed that day */
      readonly overdue: boolean;
      readonly reason: components['schemas']['Reason'];
      /** @example Commercial information: the project would show business plans that are not public */
      readonly reasonEn: string;
      /** @example 经营信息：公开贯标情况会泄露尚未公开的经营计划 */
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
    readonly WorkDayBody: {
      /**
       * @description 1, 0.5, or 0 for no work
       * @example 1
       */
      readonly days: number;
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly on: string;
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
            | 'tracking.report-contradicts'
            | 'tracking.several-to-decide'
            | 'tracking.stage-completed'
            | 'tracking.stage-not-recorded'
            | 'tracking.stage-started';
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
            | 'tracking.import-not-your-agency'
            | 'tracking.not-your-agency'
            | 'tracking.not-your-enterprise'
            | 'tracking.not-your-project';
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
            | 'kit.agency-unknown'
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
            | 'tracking.basics-end-before-start'
            | 'tracking.basics-person-twice'
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
            | 'kit.value-unstorable'
            | 'tracking.stage-unknown';
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
            'kit.import-kind-unknown' | 'kit.not-found' | 'kit.record-not-found' | 'tracking.feedback-link-invalid';
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
            | 'kit.unexpected';
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
  readonly readSatisfaction: {
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
      /** @description Show the satisfaction of enterprises with an agency, in batches of five or more (R5) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SatisfactionView'];
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
  readonly reportAssessment: {
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
        readonly 'application/json': components['schemas']['AssessmentReportBody'];
      };
    };
    readonly responses: {
      /** @description Report a step of an assessment; reports come in any order (R9 2b, 2c) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReportedAssessmentView'];
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
  readonly searchBoard: {
    readonly parameters: {
      readonly query?: {
        readonly agencyId?: string;
        /** @description bureau in charge (归口管理司局) */
        readonly bureau?: string;
        /** @description `next` of the page before, with the same filters */
        readonly cursor?: string;
        /** @description under way, or over in whatever way */
        readonly progress?: components['schemas']['Progress'];
        /** @description province of the enterprise (GB/T 2260) */
        readonly province?: components['schemas']['Province'];
        /** @description a part of the name of the enterprise or agency, its pinyin or initials; all words must be met */
        readonly q?: string;
        /** @description the latest stage that has begun */
        readonly stage?: components['schemas']['BoardLineStage'];
        /** @description only those whose present phase takes longer than expected */
        readonly stalled?: 'true';
        readonly state?: components['schemas']['BoardLineState'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['BoardPageView'];
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
  readonly exportBoard: {
    readonly parameters: {
      readonly query?: {
        readonly agencyId?: string;
        /** @description bureau in charge (归口管理司局) */
        readonly bureau?: string;
        /** @description under way, or over in whatever way */
        readonly progress?: components['schemas']['Progress'];
        /** @description province of the enterprise (GB/T 2260) */
        readonly province?: components['schemas']['Province'];
        /** @description a part of the name of the enterprise or agency, its pinyin or initials; all words must be met */
        readonly q?: string;
        /** @description the latest stage that has begun */
        readonly stage?: components['schemas']['BoardLineStage'];
        /** @description only those whose present phase takes longer than expected */
        readonly stalled?: 'true';
        readonly state?: components['schemas']['BoardLineState'];
      };
      readonly header?: never;
      readonly path: {
        readonly format: components['schemas']['Format'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Download a view of the board as CSV, JSON lines or Excel */
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
  readonly readStatistics: {
    readonly parameters: {
      readonly query?: {
        /** @description the first month; by default eleven before the last */
        readonly from?: string;
        /** @description industry of the enterprise (GB/T 4754-2017), as it is recorded */
        readonly industry?: components['schemas']['Industry'];
        /** @description province of the enterprise (GB/T 2260) */
        readonly province?: components['schemas']['Province'];
        /** @description the last month; by default the present one */
        readonly until?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Count projects started and ended, and stages begun, by month, province and industry */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StatisticsView'];
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
  readonly listEnterprises: {
    readonly parameters: {
      readonly query?: {
        readonly bureau?: string;
        readonly creditCode?: string;
        /** @description `next` of the page before */
        readonly cursor?: string;
        readonly province?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the enterprises by name, 50 a page; those whose name is withheld come last */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EnterpriseLinePage'];
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
  readonly registerEnterprise: {
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
        readonly 'application/json': components['schemas']['EnterpriseRegistrationBody'];
      };
    };
    readonly responses: {
      /** @description Register an enterprise */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedEnterprise'];
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
  readonly readEnterprise: {
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
      /** @description Show one enterprise, with its name and code unless they are withheld */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EnterpriseView'];
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
  readonly changeEnterpriseEmail: {
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
        readonly 'application/json': components['schemas']['EnterpriseEmailBody'];
      };
    };
    readonly responses: {
      /** @description Change the address that receives an enterprise’s letters */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedEnterprise'];
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
  readonly changeEnterpriseIdentity: {
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
        readonly 'application/json': components['schemas']['EnterpriseIdentityChangeBody'];
      };
    };
    readonly responses: {
      /** @description Record another name, region, industry or bureau of an enterprise; the code stays */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedEnterprise'];
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
      /** @description Challenge the withholding of a name; no name is required */
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
      /** @description List requests to withhold a name and their outcomes, the latest first */
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
      /** @description Ask to withhold a name as a trade secret */
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
  readonly requestFeedbackLinks: {
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
        readonly 'application/json': components['schemas']['FeedbackAddressBody'];
      };
    };
    readonly responses: {
      /** @description Send the enterprise of an e-mail address its links; the answer is the same for an unknown address */
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
  readonly listFeedbackSignals: {
    readonly parameters: {
      readonly query?: {
        readonly agencyId?: string;
        /** @description `next` of the page before */
        readonly cursor?: string;
        readonly kind?: components['schemas']['Kind'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the signals that make answers worth a spot check (R5), the latest first */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FeedbackSignalPage'];
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
  readonly readFeedbackFormByLink: {
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
      /** @description Show the holder of a one-time link the form; it spends no link (R5) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FeedbackForm'];
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
  readonly giveFeedbackByLink: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description kept as a hash for 90 days */
        readonly 'x-device-id'?: string;
      };
      readonly path: {
        readonly token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FeedbackBody'];
      };
    };
    readonly responses: {
      /** @description Give the feedback by a one-time link, or amend it until the last day; it spends the link (R5) */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['GivenFeedback'];
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
  readonly saveFeedbackDraftByLink: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly token: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FeedbackDraftBody'];
      };
    };
    readonly responses: {
      /** @description Save a draft of the feedback by a one-time link; it spends no link */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SavedFeedbackDraft'];
        };
      };
      readonly 400: components['responses']['Malformed'];
      readonly 401: components['responses']['Unauthenticated'];
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
      /** @description End a withholding, or withdraw the request: the name is public again */
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
      /** @description Grant the withholding of a name, with reasons */
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
      /** @description Refuse the withholding of a name, with reasons: the name is public */
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
  readonly listProjects: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
        readonly state?: components['schemas']['ProjectState'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the caller’s projects and proposals, or for staff all, newest first */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ListedProjectPage'];
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
  readonly proposeProject: {
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
        readonly 'application/json': components['schemas']['ProjectBody'];
      };
    };
    readonly responses: {
      /** @description Propose a project of an agency at an enterprise, which confirms it (R4); if staff propose it, it begins at once */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedProject'];
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
  readonly readProject: {
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
      /** @description Show one project; only its parties and staff see a proposal */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProjectView'];
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
  readonly listAssessments: {
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
      /** @description List the assessments of a project (R9 2) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AssessmentPage'];
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
  readonly confirmProject: {
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
      /** @description Confirm a proposed project: it begins, and one that it takes over ends as moved */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedProject'];
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
  readonly declineProject: {
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
        readonly 'application/json': components['schemas']['ProjectReasonBody'];
      };
    };
    readonly responses: {
      /** @description Decline a proposed project, with a reason */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedProject'];
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
  readonly endProject: {
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
        readonly 'application/json': components['schemas']['EndBody'];
      };
    };
    readonly responses: {
      /** @description End a completed project; its enterprise gives feedback within three months (R5) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EndedProject'];
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
  readonly readFeedbackForm: {
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
      /** @description Show the enterprise the form of an ended project, prefilled (R5) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FeedbackForm'];
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
  readonly giveFeedback: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description kept as a hash for 90 days */
        readonly 'x-device-id'?: string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FeedbackBody'];
      };
    };
    readonly responses: {
      /** @description Give the enterprise’s feedback on an ended project, or amend it until the last day (R5) */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['GivenFeedback'];
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
  readonly issueFeedbackLink: {
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
      /** @description Send the enterprise of a project a new one-time link; the earlier ones become invalid */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['IssuedFeedbackLink'];
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
  readonly listFeedbackSignalsOfProject: {
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
      /** @description List the signals about the answers on one project, at most one of each kind (R5) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FeedbackSignalsOfProject'];
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
  readonly listFeedbackAnswers: {
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
      /** @description List every version of an enterprise’s answer with its comment; for the alliance only (R5) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FeedbackVersions'];
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
  readonly saveFeedbackDraft: {
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
        readonly 'application/json': components['schemas']['FeedbackDraftBody'];
      };
    };
    readonly responses: {
      /** @description Save a draft of the feedback, complete or not */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SavedFeedbackDraft'];
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
  readonly readOnSiteWork: {
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
      /** @description Show the on-site work of a project, day by day, with the days that exceed one day (R5) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OnSiteWorkView'];
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
  readonly recordOnSiteWork: {
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
        readonly 'application/json': components['schemas']['OnSiteWorkBody'];
      };
    };
    readonly responses: {
      /** @description Record the days of a consultant on site (R5); those of the enterprise, or of staff for it, override the agency’s */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedOnSiteWork'];
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
  readonly cosignOnSiteWork: {
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
        readonly 'application/json': components['schemas']['OnSiteWorkBody'];
      };
    };
    readonly responses: {
      /** @description Co-sign days as the agency entered them (R5); if it has changed one since, none is signed */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedOnSiteWork'];
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
  readonly resumeProject: {
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
        readonly 'application/json': components['schemas']['ResumptionBody'];
      };
    };
    readonly responses: {
      /** @description Resume a suspended project */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedProject'];
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
  readonly recordStage: {
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
        readonly stage: components['schemas']['RecordStageStage'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['StageBody'];
      };
    };
    readonly responses: {
      /** @description Record the plan, the dates and the material of a stage (R4) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedProject'];
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
  readonly confirmStage: {
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
        readonly stage: components['schemas']['RecordStageStage'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Confirm the dates of a stage that the agency recorded (R4) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedProject'];
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
  readonly suspendProject: {
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
        readonly 'application/json': components['schemas']['ProjectSuspensionBody'];
      };
    };
    readonly responses: {
      /** @description Suspend a project, with a reason: the days from then on take no records */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedProject'];
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
  readonly terminateProject: {
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
        readonly 'application/json': components['schemas']['TerminationBody'];
      };
    };
    readonly responses: {
      /** @description Terminate a project, with a reason; its enterprise gives feedback within three months (R5) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EndedProject'];
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
  readonly withdrawProject: {
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
        readonly 'application/json': components['schemas']['ProjectReasonBody'];
      };
    };
    readonly responses: {
      /** @description Withdraw the proposal of a project, with a reason */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedProject'];
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

export interface paths {
  '/agencies/{id}/ratings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the public ratings of an agency, the latest cycle first */
    get: operations['listRatingsOfAgency'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cycles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the cycles, newest first */
    get: operations['listCycles'];
    put?: never;
    /** Open a half-year of rating, half a year ahead at the earliest (R7) */
    post: operations['openCycle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cycles/{cycle}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the progress of a cycle, the services it waits for, and the hash of its evidence */
    get: operations['readCycle'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cycles/{cycle}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancel a cycle opened by mistake, with the public reason */
    post: operations['cancelCycle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cycles/{cycle}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Close a cycle after its last day and ask for the seals */
    post: operations['closeCycle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cycles/{cycle}/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Publish every reviewed rating for ten working days (R8) */
    post: operations['publishNotices'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cycles/{cycle}/ratings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the ratings of a cycle by name; before their notice for staff, experts and each agency itself. Staff and experts list those of a state in the order in which they came to it */
    get: operations['listRatings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cycles/{cycle}/recommendation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the published list without those who left the register, best grade first, then by name (R10) */
    get: operations['readRecommendation'];
    put?: never;
    /** Publish the list of rated agencies (R8, R10) */
    post: operations['publishRecommendation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cycles/{cycle}/spot-check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Announce a spot check and its public drawing (R8) */
    post: operations['announceSpotCheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cycles/{cycle}/spot-check/draw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Draw facts of every drafted agency (R8) */
    post: operations['drawSpotCheck'];
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
  '/objection/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the holder of a one-time link the objection; it spends no link */
    get: operations['readObjectionByLink'];
    put?: never;
    /** Confirm an objection by its one-time link (R8) */
    post: operations['confirmObjection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List objections in the order of arrival, or those of a state */
    get: operations['listObjections'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/objections/{id}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept an objection: it blocks its agency (R8) */
    post: operations['acceptObjection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/objections/{id}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide an objection, with the reason (R8) */
    post: operations['decideObjection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/objections/{id}/declaration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Declare to have no tie to the agency, before the decision on an objection (R8) */
    post: operations['declareNoTieOnObjection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/objections/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decline an objection, with the reason (R8) */
    post: operations['declineObjection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ratings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show a rating, its facts and the distance to the next grade (R9, R10) */
    get: operations['readRating'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ratings/{id}/declaration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Declare to have no tie to the agency, before the first score (R8) */
    post: operations['declareNoTie'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ratings/{id}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the evidence behind a rating, to compute it again */
    get: operations['readEvidence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ratings/{id}/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Object to a result until 24:00 of its notice’s last day; an address is confirmed within three days (R8) */
    post: operations['fileObjection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ratings/{id}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give the result with judged scores and a reason (R8) */
    post: operations['reviewRating'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ratings/{id}/spot-check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show the drawn facts of a rating and the records behind them (R8) */
    get: operations['readSpotCheck'];
    put?: never;
    /** Record the findings on the drawn facts (R8, R11 3) */
    post: operations['concludeSpotCheck'];
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
    AcceptanceView: {
      /**
       * Format: date
       * @example 2026-07-17
       */
      on: string;
      reason: string;
    };
    /** @enum {string} */
    ActorRole: 'alliance-staff' | 'agency' | 'enterprise' | 'expert' | 'regulator' | 'subsystem' | 'public' | 'system';
    ActorView: {
      /** @description the credit code that the actor acted for */
      org?: string;
      role: components['schemas']['ActorRole'];
      sub: string;
    };
    AgencyRatingsView: {
      /** @description the latest cycle first */
      items: components['schemas']['AgencyRatingView'][];
    };
    AgencyRatingView: {
      /** Format: uuid */
      agencyId: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      agencyName: string;
      /** @example 91350100M000100Y43 */
      creditCode: string;
      /** @example 2026-H1 */
      cycle: string;
      /**
       * Format: date
       * @description day of the grant, or of the decision to leave it unrated
       */
      finalOn: string | null;
      /** @description null is 未获评级 */
      grade: components['schemas']['RatingGrade'] | null;
      /** Format: uuid */
      id: string;
      /**
       * Format: date
       * @description of the public notice
       */
      lastDay: string | null;
      /**
       * @description 1, more after an upheld objection
       * @example 1
       */
      round: number;
      state: components['schemas']['RatingState'];
      /** @description points of 100, two decimals */
      total: number;
      /** @example 1 */
      version: number;
      /**
       * @description working days of the running notice after today
       * @example 1
       */
      workingDaysLeft: number | null;
    };
    AnnounceSpotCheckBody: {
      /** @default 5 */
      factsPerAgency?: number;
      /**
       * Format: date
       * @description the day of that drawing, after today
       * @example 2026-07-05
       */
      resultOn: string;
      /**
       * @description a public drawing that nobody in the alliance controls
       * @example 双色球2026077期
       */
      source: string;
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
    CancelCycleBody: {
      /**
       * @description public
       * @example 误开，应为2026-H1。
       */
      reason: string;
    };
    CancellationView: {
      /**
       * Format: date
       * @example 2026-01-05
       */
      on: string;
      reason: string;
    };
    CauseView: {
      handler: string;
      /** @description the Idempotency-Key of a request, the id of an event or of a deadline */
      id: string;
    };
    ChangedCycleView: {
      /**
       * @example [
       *       "publish-notices"
       *     ]
       */
      allowedActions: string[];
      /** @example 2026-H1 */
      id: string;
      state: components['schemas']['CycleState'];
      /** @example 2 */
      version: number;
    };
    ChangedObjectionView: {
      /** Format: uuid */
      agencyId: string;
      /**
       * @example [
       *       "decide"
       *     ]
       */
      allowedActions: string[];
      /**
       * Format: date
       * @example 2026-07-17
       */
      filedOn: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      ratingId: string;
      state: components['schemas']['FiledObjectionState'];
      /** @example 1 */
      version: number;
    };
    ChangedRatingView: {
      /**
       * @example [
       *       "review"
       *     ]
       */
      allowedActions: string[];
      /** Format: uuid */
      id: string;
      state: components['schemas']['RatingState'];
      /** @example 2 */
      version: number;
    };
    CycleLinePage: {
      items: components['schemas']['CycleLineView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    CycleLineView: {
      /** @description set while it is cancelled */
      cancellation: components['schemas']['CancellationView'] | null;
      /** @example 2026-H1 */
      cycle: string;
      /** @example 2026.1 */
      methodology: string;
      /**
       * Format: date
       * @description the first day of the public notices
       */
      noticesOn: string | null;
      /** Format: date */
      recommendedOn: string | null;
      state: components['schemas']['CycleState'];
      /** @example 1 */
      version: number;
    };
    /** @enum {string} */
    CycleState: 'open' | 'sealing' | 'sealed' | 'drafted' | 'cancelled';
    CycleView: {
      /**
       * @example [
       *       "close"
       *     ]
       */
      allowedActions: string[];
      /** @description set while it is cancelled */
      cancellation: components['schemas']['CancellationView'] | null;
      /** @example 2026-H1 */
      cycle: string;
      evidence: components['schemas']['EvidenceView'] | null;
      /** @example 2026.1 */
      methodology: string;
      /**
       * Format: date
       * @description the first day of the public notices
       */
      noticesOn: string | null;
      /**
       * @description number of ratings by their state
       * @example {
       *       "drafted": 12,
       *       "unrated": 3
       *     }
       */
      ratings: {
        [key: string]: number;
      };
      /** Format: date */
      recommendedOn: string | null;
      spotCheck: components['schemas']['DrawView'] | null;
      state: components['schemas']['CycleState'];
      /** @example 1 */
      version: number;
      /** @description services whose seal, or some of whose facts, are missing */
      waitingFor: components['schemas']['CycleWaitingFor'][];
    };
    /** @enum {string} */
    CycleWaitingFor: 'registry' | 'tracking' | 'complaints';
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
    DeclarationView: {
      /** @description the sub of the expert’s tokens */
      by: string;
      /**
       * Format: date
       * @example 2026-07-17
       */
      on: string;
    };
    DistanceView: {
      /** @description bars to the grade, even with the points */
      blockedBy: components['schemas']['ReasonView'][];
      /** @description the most points first, three at most */
      improve: components['schemas']['ImprovementView'][];
      /** @description 0 if there are enough points */
      pointsMissing: number;
      to: components['schemas']['RatingGrade'];
      unmet: components['schemas']['RequirementView'][];
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
    DrawnFactView: {
      /** @description the fact itself, as it is in the evidence */
      data: {
        [key: string]: unknown;
      };
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description project with its material
       */
      materialOf: string | null;
      /** @description the one record of it */
      record: components['schemas']['FactRecordView'] | null;
      /**
       * @description the service that recorded it
       * @example tracking
       */
      source: string;
      /** @description id of the record that the fact is about */
      subject: string;
      /** @example tracking.project-started.v1 */
      type: string;
    };
    DrawSpotCheckBody: {
      /**
       * @description the result of the public drawing, as published
       * @example 03 11 12 19 24 31 + 09
       */
      result: string;
    };
    DrawView: {
      /**
       * Format: date
       * @example 2026-07-02
       */
      announcedOn: string;
      /** @description SHA-256 of the secret in the seed, hexadecimal */
      commitment: string;
      /** Format: date */
      drawnOn: string | null;
      factsPerAgency: number;
      /** @description of the facts behind all drafts: SHA-256, hexadecimal */
      listHash: string;
      /** @description of the public drawing */
      result: string | null;
      /**
       * Format: date
       * @description its day
       * @example 2026-07-05
       */
      resultOn: string;
      /** @description source, result and secret, with which anyone can repeat the draw; null until every check is concluded */
      seed: string | null;
      /**
       * @description the public drawing
       * @example 双色球2026077期
       */
      source: string;
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
    EvidenceFactView: {
      /** @description what the method reads of it */
      data: {
        [key: string]: unknown;
      };
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      subject: string;
      /** @example tracking.project-started.v1 */
      type: string;
      version: number;
    };
    EvidenceView: {
      facts: number;
      /** @description SHA-256 over the sorted evidence, hexadecimal */
      hash: string;
    };
    /** @enum {string} */
    FactRecordKind:
      'certificate' | 'complaint' | 'disclosure' | 'knowledge' | 'merit' | 'on-site-work' | 'project' | 'team';
    FactRecordView: {
      /** @description of the record; the revision of a disclosure, the project of on-site work, the agency of a team */
      id: string;
      kind: components['schemas']['FactRecordKind'];
    };
    FactView: {
      /**
       * Format: date
       * @description business date of the fact
       */
      date: string | null;
      /** Format: uuid */
      id: string;
      /** @description the one record of it that the reader may read */
      record: components['schemas']['FactRecordView'] | null;
      /** @example tracking.project-started.v1 */
      type: string;
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
    FiledObjectionState: 'unconfirmed' | 'filed' | 'open' | 'declined' | 'lapsed' | 'upheld' | 'dismissed';
    FiledObjectionView: {
      /** Format: uuid */
      agencyId: string;
      /**
       * @example [
       *       "decide"
       *     ]
       */
      allowedActions: string[];
      /**
       * Format: date
       * @description last day for the confirmation; at most three letters a day go to an address
       */
      confirmableUntil: string | null;
      /**
       * Format: date
       * @example 2026-07-17
       */
      filedOn: string;
      /** Format: uuid */
      id: string;
      /** @description true when one of the same words is under way, which this one joined */
      joined: boolean;
      /** Format: uuid */
      ratingId: string;
      state: components['schemas']['FiledObjectionState'];
      /** @example 1 */
      version: number;
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
    FindingBody: {
      /** @description whether all drawn facts are true */
      authentic: boolean;
      /** @description ids of the facts behind the rating that were found false */
      falseFacts?: string[];
      /** @example 抽查的五项信息均与合同及签到记录相符。 */
      reason: string;
    };
    FindingView: {
      authentic: boolean;
      falseFacts: string[];
      /**
       * Format: date
       * @example 2026-07-17
       */
      on: string;
      reason: string;
    };
    ImprovementView: {
      en: string;
      /** @example certified-consultants */
      indicator: string;
      points: number;
      zh: string;
    };
    IndicatorView: {
      /**
       * @description paragraph of the measures
       * @example R9 1a
       */
      clause: string;
      /** @example certified-consultants */
      code: string;
      en: string;
      explanation: components['schemas']['InTwoLanguages'];
      /** @description ids of the facts behind the value */
      facts: string[];
      maxPoints: number;
      points: number;
      unit: components['schemas']['InTwoLanguages'];
      /** @description a count, an exact share, the lower end of a band, or null without facts */
      value: (number | components['schemas']['ShareView']) | null;
      zh: string;
    };
    InTwoLanguages: {
      en: string;
      zh: string;
    };
    ListedObjectionPage: {
      items: components['schemas']['ListedObjectionView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    ListedObjectionView: {
      /** Format: uuid */
      agencyId: string;
      /**
       * Format: date
       * @example 2026-07-17
       */
      filedOn: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      ratingId: string;
      state: components['schemas']['FiledObjectionState'];
      /** @example 1 */
      version: number;
    };
    ListedRatingPage: {
      items: components['schemas']['ListedRatingView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    ListedRatingView: {
      /** Format: uuid */
      agencyId: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      agencyName: string;
      /** @example 91350100M000100Y43 */
      creditCode: string;
      /**
       * Format: date
       * @description day of the grant, or of the decision to leave it unrated
       */
      finalOn: string | null;
      /** @description null is 未获评级 */
      grade: components['schemas']['RatingGrade'] | null;
      /** Format: uuid */
      id: string;
      /**
       * Format: date
       * @description of the public notice
       */
      lastDay: string | null;
      /**
       * @description 1, more after an upheld objection
       * @example 1
       */
      round: number;
      state: components['schemas']['RatingState'];
      /** @description points of 100, two decimals */
      total: number;
      /** @example 1 */
      version: number;
      /**
       * @description working days of the running notice after today
       * @example 1
       */
      workingDaysLeft: number | null;
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
      /** @description the drawn facts that the project is about */
      facts: string[];
      /** Format: uuid */
      projectId: string;
      /**
       * Format: date-time
       * @example 2026-07-02T04:00:00.000Z
       */
      received: string;
      restsOn: components['schemas']['RestsOnView'][];
    };
    NoticeView: {
      /** @example 2007-2026.1 */
      calendarVersion: string;
      /**
       * Format: date
       * @description ends at 24:00 in Asia/Shanghai
       * @example 2026-07-17
       */
      lastDay: string;
      /** @description true while a year that the date needs is not announced */
      provisional: boolean;
      /**
       * Format: date
       * @example 2026-07-17
       */
      publishedOn: string;
      /** @description the computation of the last day */
      steps: components['schemas']['InTwoLanguages'][];
      /**
       * @description working days of the running notice after today
       * @example 1
       */
      workingDaysLeft: number | null;
    };
    ObjectionAnswerBody: {
      /**
       * @description public
       * @example 列明了具体事实和证据，予以受理。
       */
      reason: string;
    };
    ObjectionBody: {
      /** @description the Draft-Token under which the files were uploaded */
      draftToken?: string;
      /**
       * Format: email
       * @description gets the link that confirms the objection; not for tokens of an agency, enterprise or regulator
       * @example someone@example.cn
       */
      email?: string;
      /**
       * @description texts or URLs
       * @example [
       *       "https://example.cn/contract.pdf"
       *     ]
       */
      evidence?: string[];
      /**
       * Format: uuid
       * @description uploaded files, as evidence
       */
      fileIds?: string[];
      /** @example 公示所列项目中有一项并非由该机构承担。 */
      statement: string;
    };
    ObjectionDecisionBody: {
      /** @example 经核对项目合同，异议不成立。 */
      reason: string;
      /** @description an upheld objection leads to a new review and a new notice */
      upheld: boolean;
    };
    ObjectionQuestion: {
      /** @example 福州衡鉴管理咨询有限公司 */
      agencyName: string;
      /**
       * @example [
       *       "confirm"
       *     ]
       */
      allowedActions: string[];
      /**
       * Format: date
       * @example 2026-07-20
       */
      confirmableUntil: string;
      /** @example 2026-H1 */
      cycle: string;
      evidence: string[];
      /**
       * Format: date
       * @example 2026-07-17
       */
      filedOn: string;
      /** Format: uuid */
      ratingId: string;
      statement: string;
    };
    /** @enum {string} */
    ObjectionState: 'filed' | 'open' | 'declined' | 'upheld' | 'dismissed';
    ObjectionView: {
      /** @description the word of staff on acceptance */
      acceptance: components['schemas']['AcceptanceView'] | null;
      /**
       * @example [
       *       "decide"
       *     ]
       */
      allowedActions: string[];
      /** Format: date */
      decidedOn: string | null;
      /** @description for staff and experts */
      evidence?: string[];
      /**
       * Format: date
       * @example 2026-07-17
       */
      filedOn: string;
      /** @description for staff and experts */
      fileIds?: string[];
      /** Format: uuid */
      id: string;
      reason: string | null;
      state: components['schemas']['ObjectionState'];
      /** @description for staff and experts */
      statement?: string;
      /** @example 1 */
      version: number;
    };
    OpenCycleBody: {
      /**
       * @description a half-year: 2026-01-01 to 2026-06-30
       * @example 2026-H1
       */
      cycle: string;
      /**
       * @description version of the rating method
       * @example 2026.1
       */
      methodology: string;
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
    PublishedEvidenceView: {
      /** Format: uuid */
      agencyId: string;
      /**
       * Format: date
       * @example 2026-06-30
       */
      cutoff: string;
      /** @description with other ids than anywhere else */
      facts: components['schemas']['EvidenceFactView'][];
      /** @description facts that the spot check found false */
      falseFacts: string[];
      /** @description as published, where single answers are secret (R5) */
      given: components['schemas']['IndicatorView'][];
      /** @description SHA-256 over one line per fact, sorted by id: id, type, subject, SHA-256 of the data */
      hash: string;
      /** @example 2026.1 */
      methodology: string;
      /** @description of the method, before a ruling that lowers or revokes it */
      result: components['schemas']['PublishedResultView'];
      /** @description the experts' scores */
      scores: {
        [key: string]: number;
      };
      /** @description facts that any spot check found false */
      voidFacts: string[];
    };
    PublishedResultView: {
      grade: components['schemas']['RatingGrade'] | null;
      /** @description points of 100, two decimals */
      total: number;
    };
    /** @enum {string} */
    RatingGrade: 'A' | 'B' | 'C' | 'D';
    /** @enum {string} */
    RatingState: 'drafted' | 'under-spot-check' | 'in-review' | 'reviewed' | 'on-notice' | 'granted' | 'unrated';
    RatingView: {
      /** Format: uuid */
      agencyId: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      agencyName: string;
      /**
       * @example [
       *       "review"
       *     ]
       */
      allowedActions: string[];
      /** @example 91350100M000100Y43 */
      creditCode: string;
      /**
       * Format: date
       * @description last business date whose facts count
       * @example 2026-07-17
       */
      cutoff: string;
      /** @example 2026-H1 */
      cycle: string;
      /** @description declarations of experts to have no tie to the agency: all for staff, the own one for an expert */
      declarations: components['schemas']['DeclarationView'][];
      distance: components['schemas']['DistanceView'] | null;
      /** @description ids of the facts drawn for the spot check */
      drawnFacts: string[] | null;
      facts: components['schemas']['FactView'][];
      /**
       * Format: date
       * @description day of the grant, or of the decision to leave it unrated
       */
      finalOn: string | null;
      finding: components['schemas']['FindingView'] | null;
      /** @description null is 未获评级 */
      grade: components['schemas']['RatingGrade'] | null;
      /** Format: uuid */
      id: string;
      indicators: components['schemas']['IndicatorView'][];
      /** @example 2026.1 */
      methodology: string;
      notice: components['schemas']['NoticeView'] | null;
      objections: components['schemas']['ObjectionView'][];
      reasons: components['schemas']['ReasonView'][];
      reviews: components['schemas']['ReviewView'][];
      /**
       * @description 1, more after an upheld objection
       * @example 1
       */
      round: number;
      state: components['schemas']['RatingState'];
      /** @description points of 100, two decimals */
      total: number;
      /** @example 1 */
      version: number;
    };
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
    ReasonView: {
      /** @example rating.points-too-low */
      code: string;
      en: string;
      facts: string[];
      zh: string;
    };
    RecommendationView: {
      agencies: components['schemas']['RecommendedAgencyView'][];
      /** @example 2026-H1 */
      cycle: string;
      /**
       * Format: date
       * @description null while nothing is published
       */
      publishedOn: string | null;
    };
    RecommendedAgencyView: {
      /** Format: uuid */
      agencyId: string;
      /**
       * @description the present one
       * @example 91350100M000100Y43
       */
      creditCode: string;
      /** @description the latest first */
      formerNames: string[];
      grade: components['schemas']['RatingGrade'];
      /**
       * Format: date
       * @example 2026-07-17
       */
      grantedOn: string;
      /**
       * @description the present one
       * @example 福州衡鉴管理咨询有限公司
       */
      name: string;
      /** Format: uuid */
      ratingId: string;
    };
    RecommendedCycleView: {
      /**
       * @example [
       *       "publish-notices"
       *     ]
       */
      allowedActions: string[];
      /** @example 2026-H1 */
      id: string;
      /**
       * Format: date
       * @example 2026-07-17
       */
      recommendedOn: string;
      state: components['schemas']['CycleState'];
      /** @example 2 */
      version: number;
    };
    /** @enum {string} */
    RecordKind: 'project' | 'stage' | 'on-site-work' | 'assessment' | 'feedback' | 'signal' | 'file';
    RequirementView: {
      atLeast: number;
      en: string;
      /** @example certified-consultants */
      indicator: string;
      /** @description a count, an exact share, the lower end of a band, or null without facts */
      value: (number | components['schemas']['ShareView']) | null;
      zh: string;
    };
    RestsOnView: {
      /**
       * @description role that recorded it
       * @example agency
       */
      by: string;
      /** @description id of the record, or name of the stage */
      id: string;
      /**
       * Format: date
       * @description day of the record
       * @example 2026-03-02
       */
      on: string;
      /** @description content of the record */
      states: {
        [key: string]: unknown;
      };
      what: components['schemas']['RecordKind'];
    };
    ReviewBody: {
      /**
       * @description points per indicator that the methodology leaves to experts
       * @example {
       *       "other": 1
       *     }
       */
      judged: {
        [key: string]: number;
      };
      /** @example 材料齐全，服务过程规范，同意测算结果。 */
      reason: string;
    };
    ReviewedRatingView: {
      /**
       * @example [
       *       "review"
       *     ]
       */
      allowedActions: string[];
      grade: components['schemas']['RatingGrade'] | null;
      /** Format: uuid */
      id: string;
      state: components['schemas']['RatingState'];
      /** @description points of 100, two decimals */
      total: number;
      /** @example 2 */
      version: number;
    };
    ReviewView: {
      judged: {
        [key: string]: number;
      };
      /**
       * Format: date
       * @example 2026-07-17
       */
      on: string;
      reason: string;
      /** @example 1 */
      round: number;
    };
    ShareView: {
      denominator: number;
      numerator: number;
    };
    SpotCheckView: {
      /** Format: uuid */
      agencyId: string;
      agencyName: string;
      /**
       * @example [
       *       "conclude-spot-check"
       *     ]
       */
      allowedActions: string[];
      /** @example 2026-H1 */
      cycle: string;
      /** @description empty before the draw */
      facts: components['schemas']['DrawnFactView'][];
      /**
       * Format: uuid
       * @description of the rating
       */
      id: string;
      /** @description one for each project; it arrives a moment after the draw */
      material: components['schemas']['MaterialView'][];
      state: components['schemas']['RatingState'];
      /** @example 2 */
      version: number;
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
            | 'rating.cycle-not-cancellable'
            | 'rating.cycle-not-drafted'
            | 'rating.cycle-not-open'
            | 'rating.cycle-opened-already'
            | 'rating.cycle-still-running'
            | 'rating.declared-already'
            | 'rating.evidence-changed'
            | 'rating.fact-in-sealed-span'
            | 'rating.not-granted'
            | 'rating.not-in-review'
            | 'rating.not-on-notice'
            | 'rating.not-reviewed'
            | 'rating.not-under-spot-check'
            | 'rating.nothing-to-publish'
            | 'rating.nothing-to-recommend'
            | 'rating.objection-decided'
            | 'rating.objection-equal'
            | 'rating.objection-late'
            | 'rating.objection-not-due'
            | 'rating.objection-under-way'
            | 'rating.spot-check-announced-already'
            | 'rating.spot-check-drawn-already'
            | 'rating.spot-check-list-changed'
            | 'rating.spot-check-not-announced'
            | 'rating.spot-check-result-awaited';
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
            | 'kit.not-allowed'
            | 'rating.objected-yourself'
            | 'rating.own-objection'
            | 'rating.reviewed-by-yourself'
            | 'rating.tie-not-declared';
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
            | 'kit.value-against-rule'
            | 'rating.contact-missing'
            | 'rating.cycle-too-early'
            | 'rating.fact-not-in-evidence'
            | 'rating.finding-contradictory'
            | 'rating.methodology-not-effective'
            | 'rating.methodology-unknown'
            | 'rating.score-invalid'
            | 'rating.spot-check-result-known';
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
            | 'kit.message-unreadable'
            | 'kit.part-not-utf8'
            | 'kit.path-invalid'
            | 'kit.query-not-utf8'
            | 'kit.value-unstorable';
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
            | 'kit.not-found'
            | 'kit.record-not-found'
            | 'rating.not-published'
            | 'rating.objection-link-invalid';
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
          code?: 'kit.body-too-large' | 'kit.file-too-large';
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
          code?: 'kit.busy' | 'kit.file-drafts-full' | 'kit.file-quota-count' | 'kit.file-quota-day';
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
  listRatingsOfAgency: {
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
      /** @description List the public ratings of an agency, the latest cycle first */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyRatingsView'];
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
  listCycles: {
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
      /** @description List the cycles, newest first */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CycleLinePage'];
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
  openCycle: {
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
        'application/json': components['schemas']['OpenCycleBody'];
      };
    };
    responses: {
      /** @description Open a half-year of rating, half a year ahead at the earliest (R7) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedCycleView'];
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
  readCycle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cycle: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the progress of a cycle, the services it waits for, and the hash of its evidence */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CycleView'];
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
  cancelCycle: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        cycle: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelCycleBody'];
      };
    };
    responses: {
      /** @description Cancel a cycle opened by mistake, with the public reason */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedCycleView'];
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
  closeCycle: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        cycle: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Close a cycle after its last day and ask for the seals */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedCycleView'];
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
  publishNotices: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        cycle: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Publish every reviewed rating for ten working days (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedCycleView'];
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
  listRatings: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
        state?: components['schemas']['RatingState'];
      };
      header?: never;
      path: {
        cycle: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the ratings of a cycle by name; before their notice for staff, experts and each agency itself. Staff and experts list those of a state in the order in which they came to it */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedRatingPage'];
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
  readRecommendation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cycle: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Show the published list without those who left the register, best grade first, then by name (R10) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecommendationView'];
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
  publishRecommendation: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        cycle: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Publish the list of rated agencies (R8, R10) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecommendedCycleView'];
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
  announceSpotCheck: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        cycle: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnnounceSpotCheckBody'];
      };
    };
    responses: {
      /** @description Announce a spot check and its public drawing (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedCycleView'];
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
  drawSpotCheck: {
    parameters: {
      query?: never;
      header: {
        /** @description a new value for each request, the same for its repetition */
        'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        'If-Match': string;
      };
      path: {
        cycle: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DrawSpotCheckBody'];
      };
    };
    responses: {
      /** @description Draw facts of every drafted agency (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedCycleView'];
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
  readObjectionByLink: {
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
      /** @description Show the holder of a one-time link the objection; it spends no link */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObjectionQuestion'];
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
  confirmObjection: {
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
    requestBody?: never;
    responses: {
      /** @description Confirm an objection by its one-time link (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedObjectionView'];
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
  listObjections: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
        state?: components['schemas']['ObjectionState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List objections in the order of arrival, or those of a state */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedObjectionPage'];
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
  acceptObjection: {
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
        'application/json': components['schemas']['ObjectionAnswerBody'];
      };
    };
    responses: {
      /** @description Accept an objection: it blocks its agency (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedObjectionView'];
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
  decideObjection: {
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
        'application/json': components['schemas']['ObjectionDecisionBody'];
      };
    };
    responses: {
      /** @description Decide an objection, with the reason (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedObjectionView'];
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
  declareNoTieOnObjection: {
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
      /** @description Declare to have no tie to the agency, before the decision on an objection (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedObjectionView'];
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
  declineObjection: {
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
        'application/json': components['schemas']['ObjectionAnswerBody'];
      };
    };
    responses: {
      /** @description Decline an objection, with the reason (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedObjectionView'];
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
  readRating: {
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
      /** @description Show a rating, its facts and the distance to the next grade (R9, R10) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RatingView'];
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
  declareNoTie: {
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
      /** @description Declare to have no tie to the agency, before the first score (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedRatingView'];
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
  readEvidence: {
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
      /** @description Show the evidence behind a rating, to compute it again */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedEvidenceView'];
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
  fileObjection: {
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
        'application/json': components['schemas']['ObjectionBody'];
      };
    };
    responses: {
      /** @description Object to a result until 24:00 of its notice’s last day; an address is confirmed within three days (R8) */
      201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FiledObjectionView'];
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
  reviewRating: {
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
        'application/json': components['schemas']['ReviewBody'];
      };
    };
    responses: {
      /** @description Give the result with judged scores and a reason (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewedRatingView'];
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
  readSpotCheck: {
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
      /** @description Show the drawn facts of a rating and the records behind them (R8) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SpotCheckView'];
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
  concludeSpotCheck: {
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
        'application/json': components['schemas']['FindingBody'];
      };
    };
    responses: {
      /** @description Record the findings on the drawn facts (R8, R11 3) */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedRatingView'];
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

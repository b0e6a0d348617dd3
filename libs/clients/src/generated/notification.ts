export interface paths {
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
  '/letters/own': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the letters to your organisation, newest first, without text and links */
    get: operations['listOwnLetters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the e-mails, newest first, without address and text */
    get: operations['listMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/{id}/resending': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a failed e-mail again, with those that it lists; any other stays as it is */
    post: operations['resendMessage'];
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
    CalendarCountsView: {
      /**
       * @description the calendar in force
       * @example 2007-2026.a191a4ab
       */
      calendar: string;
      /** @description by clock */
      counts: components['schemas']['DeadlineCountsView'][];
    };
    CauseView: {
      handler: string;
      /** @description the Idempotency-Key of a request, the id of an event or of a deadline */
      id: string;
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
    InTwoLanguages: {
      en: string;
      zh: string;
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
    MessagePage: {
      items: components['schemas']['MessageView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    /** @enum {string} */
    MessageStatus: 'waiting' | 'gathered' | 'queued' | 'sending' | 'sent' | 'failed';
    /** @enum {string} */
    MessageTemplate:
      | 'agency-registered'
      | 'application-returned'
      | 'application-refused'
      | 'agency-suspended'
      | 'agency-reinstated'
      | 'standard-announced'
      | 'confirmation-due'
      | 'disclosure-stale'
      | 'withholding-granted'
      | 'withholding-refused'
      | 'withholding-ended'
      | 'withholding-challenged'
      | 'certificate-lapsed'
      | 'consent-asked'
      | 'agreement-asked'
      | 'name-withholding-granted'
      | 'name-withholding-refused'
      | 'name-withholding-ended'
      | 'name-challenged'
      | 'project-proposed'
      | 'project-declined'
      | 'feedback-clock'
      | 'feedback-asked'
      | 'feedback-reminded'
      | 'complaint-to-answer'
      | 'filer-told'
      | 'answer-extension-decided'
      | 'answer-commented'
      | 'mediation-opened'
      | 'offer-made'
      | 'mediation-failed'
      | 'complaint-settled'
      | 'evidence-added'
      | 'complaint-withdrawn'
      | 'panel-ready'
      | 'ruling-issued'
      | 'reconsideration-requested'
      | 'reconsideration-decided'
      | 'panel-seat'
      | 'panel-seat-taken'
      | 'panel-seat-left'
      | 'panel-opinion-due'
      | 'panel-decided'
      | 'case-panel-seat'
      | 'case-panel-seat-taken'
      | 'case-panel-seat-left'
      | 'case-panel-opinion-due'
      | 'case-panel-decided'
      | 'hearing-opened'
      | 'hearing-concluded'
      | 'announcement-published'
      | 'repair-decided'
      | 'announcement-ended'
      | 'draft-rating'
      | 'notice-published'
      | 'objection-to-confirm'
      | 'objection-accepted'
      | 'objection-declined'
      | 'objection-decided'
      | 'rating-granted'
      | 'left-unrated'
      | 'case-opened'
      | 'case-decided'
      | 'rating-case-opened'
      | 'case-panel-ready'
      | 'rating-case-decided'
      | 'registry-deadline-moved'
      | 'tracking-deadline-moved'
      | 'complaints-deadline-moved'
      | 'rating-deadline-moved';
    MessageView: {
      attempts: number;
      /**
       * Format: date-time
       * @example 2026-03-02T04:00:00.000000Z
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description the event that caused it
       */
      eventId: string;
      /**
       * Format: date-time
       * @example 2026-03-02T04:00:00.000000Z
       */
      firstTriedAt: string | null;
      /**
       * Format: date
       * @description the business date of the letters of its kind that it may be gathered with; null when it goes at once
       */
      gatheredOn: string | null;
      /** Format: uuid */
      id: string;
      /** @example 550 EENVELOPE RCPT TO */
      lastFault: string | null;
      /**
       * Format: uuid
       * @description the agency, enterprise, person, objector or filer it goes to
       */
      partyId: string;
      /** @description the name of the addressee, as far as it is known */
      partyName: string | null;
      /**
       * Format: date-time
       * @description when the mail server accepted it
       * @example 2026-03-02T04:00:00.000000Z
       */
      sentAt: string | null;
      /**
       * Format: uuid
       * @description the message whose mail lists this one with others
       */
      sentWith: string | null;
      status: components['schemas']['MessageStatus'];
      template: components['schemas']['MessageTemplate'];
    };
    OwnLetterPage: {
      items: components['schemas']['OwnLetterView'][];
      /** @description `cursor` of the next page */
      next: string | null;
    };
    OwnLetterView: {
      /** Format: uuid */
      id: string;
      /**
       * Format: date
       * @description business date of the letter
       * @example 2026-03-02
       */
      on: string;
      status: components['schemas']['MessageStatus'];
      /** @example 关于请反馈贯标咨询服务项目满意度情况的通知 */
      subject: string;
      template: components['schemas']['MessageTemplate'];
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
  };
  responses: {
    /** @description refused with 409 */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
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
          code?: 'kit.not-allowed';
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
            'kit.agency-unknown' | 'kit.event-unacceptable' | 'kit.idempotency-key-reused' | 'kit.value-against-rule';
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
            | 'kit.file-name-missing'
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
          code?: 'kit.not-found' | 'kit.record-not-found';
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
          code?: 'kit.body-too-large';
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
          code?: 'kit.busy';
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
          code?: 'kit.charset-unsupported' | 'kit.content-type-unsupported';
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
  listOwnLetters: {
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
      /** @description List the letters to your organisation, newest first, without text and links */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnLetterPage'];
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
  listMessages: {
    parameters: {
      query?: {
        /** @description `next` of the page before */
        cursor?: string;
        partyId?: string;
        status?: components['schemas']['MessageStatus'];
        template?: components['schemas']['MessageTemplate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the e-mails, newest first, without address and text */
      200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessagePage'];
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
  resendMessage: {
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
      /** @description Send a failed e-mail again, with those that it lists; any other stays as it is */
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
}

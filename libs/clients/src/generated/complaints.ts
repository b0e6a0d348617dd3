export interface paths {
  readonly '/agencies/{agencyId}/complaints/summary': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Count the outcomes of the complaints about an agency, and the clocks met (R6) */
    readonly get: operations['readComplaintSummary'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/complaints': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List complaints, the oldest first */
    readonly get: operations['listComplaints'];
    readonly put?: never;
    /** File a complaint about an agency (R6) */
    readonly post: operations['fileComplaint'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/complaints/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a complaint and its clocks; an agency sees those about itself (R6) */
    readonly get: operations['readComplaint'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/complaints/{id}/acceptance': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Accept a complaint; the agency then answers (R6) */
    readonly post: operations['acceptComplaint'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/complaints/{id}/answer': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Answer a complaint about your agency, with evidence (R6) */
    readonly post: operations['answerComplaint'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/complaints/{id}/decline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Decline a complaint, with the reason (R6) */
    readonly post: operations['declineComplaint'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/complaints/{id}/ruling': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Uphold a complaint, with its severity, or dismiss it (R6) */
    readonly post: operations['ruleOnComplaint'];
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
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @enum {string} */
    readonly Allegation: 'false-disclosure' | 'misconduct' | 'separation-breached' | 'formalism' | 'other';
    /** @enum {string} */
    readonly AllowedActions: 'accept' | 'decline' | 'answer' | 'rule';
    readonly AnswerComplaintBody: {
      /**
       * @description texts or URLs
       * @example [
       *       "https://example.cn/contracts.pdf"
       *     ]
       */
      readonly evidence?: readonly string[];
      /** @example 项目数量已按合同逐一核对，附合同清单。 */
      readonly statement: string;
    };
    readonly AwaitedComplaintView: {
      readonly allowedActions: readonly components['schemas']['AllowedActions'][];
      /** @description last day of the running clock, null if there is none */
      readonly due: components['schemas']['LegalDateView'] | null;
      /** Format: uuid */
      readonly id: string;
      /** @example 2 */
      readonly version: number;
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
    readonly ChangedComplaintView: {
      readonly allowedActions: readonly components['schemas']['AllowedActions'][];
      /** Format: uuid */
      readonly id: string;
      /** @example 2 */
      readonly version: number;
    };
    readonly ClockCountsView: {
      readonly acceptance: components['schemas']['ClockCountView'];
      readonly answer: components['schemas']['ClockCountView'];
      readonly ruling: components['schemas']['ClockCountView'];
    };
    readonly ClockCountView: {
      readonly met: number;
      readonly missed: number;
    };
    readonly ClocksView: {
      readonly acceptance?: components['schemas']['ClockView'];
      readonly answer?: components['schemas']['ClockView'];
      readonly ruling?: components['schemas']['ClockView'];
    };
    readonly ClockView: {
      readonly due: components['schemas']['CalendarDateView'];
      /** @description true once its last day ended without that action */
      readonly missed: boolean;
      /**
       * @description version of the rules that the clock began under
       * @example 2026.1
       */
      readonly rules: string;
      /**
       * Format: date
       * @description day of the action it waits for
       */
      readonly stoppedOn: string | null;
    };
    readonly ComplaintSummaryView: {
      /** Format: uuid */
      readonly agencyId: string;
      readonly clocks: components['schemas']['ClockCountsView'];
      readonly declined: number;
      readonly dismissed: number;
      /** @description pending + declined + dismissed + upheld */
      readonly filed: number;
      readonly pending: number;
      readonly upheld: number;
      readonly upheldBySeverity: components['schemas']['SeverityCountsView'];
    };
    readonly ComplaintView: {
      /** Format: uuid */
      readonly agencyId: string;
      readonly allegation: components['schemas']['Allegation'];
      readonly allowedActions: readonly components['schemas']['AllowedActions'][];
      readonly answer: string | null;
      /** Format: date */
      readonly answeredOn: string | null;
      readonly answerEvidence: readonly string[] | null;
      readonly clocks: components['schemas']['ClocksView'];
      /**
       * Format: date
       * @description day of acceptance or decline
       */
      readonly decidedOn: string | null;
      readonly declineReason: string | null;
      readonly evidence: readonly string[];
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly filedOn: string;
      /** Format: uuid */
      readonly id: string;
      readonly outcome: components['schemas']['Outcome'] | null;
      /** Format: date */
      readonly ruledOn: string | null;
      readonly rulingReason: string | null;
      readonly severity: components['schemas']['Severity'] | null;
      readonly state: components['schemas']['State'];
      readonly statement: string;
      /** @example 1 */
      readonly version: number;
    };
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
    readonly DeclineComplaintBody: {
      /** @example 投诉所述情形与贯标咨询服务无关。 */
      readonly reason: string;
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
    readonly FileComplaintBody: {
      /**
       * Format: uuid
       * @description the agency complained about
       * @example 0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11
       */
      readonly agencyId: string;
      /** @description the misconduct alleged, after R11 */
      readonly allegation: components['schemas']['Allegation'];
      /**
       * Format: email
       * @description stored separately and shown to nobody
       * @example someone@example.cn
       */
      readonly email?: string;
      /**
       * @description texts or URLs, shown to the agency
       * @example [
       *       "https://example.cn/contract.pdf"
       *     ]
       */
      readonly evidence?: readonly string[];
      /**
       * @description shown to the agency
       * @example 该机构公开的项目数量与实际不符。
       */
      readonly statement: string;
    };
    readonly InTwoLanguages: {
      readonly en: string;
      readonly zh: string;
    };
    readonly LegalDateView: {
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
    readonly ListedComplaintPage: {
      readonly items: readonly components['schemas']['ListedComplaintView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    readonly ListedComplaintView: {
      /** Format: uuid */
      readonly agencyId: string;
      readonly allegation: components['schemas']['Allegation'];
      /**
       * Format: date
       * @description last day of the running clock
       * @example 2026-03-11
       */
      readonly due: string | null;
      /**
       * Format: date
       * @example 2026-03-02
       */
      readonly filedOn: string;
      /** Format: uuid */
      readonly id: string;
      readonly state: components['schemas']['State'];
      /** @example 1 */
      readonly version: number;
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
    readonly Outcome: 'upheld' | 'dismissed';
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
    readonly RuleOnComplaintBody: {
      readonly outcome: components['schemas']['Outcome'];
      /**
       * @description published with the ruling: no personal information
       * @example 双方证据表明，公开的项目数量不实。
       */
      readonly reason: string;
      /** @description for an upheld complaint */
      readonly severity?: components['schemas']['Severity'];
    };
    /** @enum {string} */
    readonly Severity: 'minor' | 'ordinary' | 'serious';
    readonly SeverityCountsView: {
      readonly minor: number;
      readonly ordinary: number;
      readonly serious: number;
    };
    /** @enum {string} */
    readonly State: 'filed' | 'accepted' | 'declined' | 'answered' | 'ruled';
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
            | 'complaints.already-answered'
            | 'complaints.already-decided'
            | 'complaints.already-ruled'
            | 'complaints.answer-awaited'
            | 'complaints.not-accepted';
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
          readonly code?: 'complaints.not-your-agency' | 'kit.not-allowed';
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
            | 'complaints.agency-unknown'
            | 'complaints.severity-missing'
            | 'complaints.severity-not-applicable'
            | 'kit.agency-unknown'
            | 'kit.event-unacceptable'
            | 'kit.idempotency-key-reused';
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
            | 'kit.idempotency-key-missing'
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
          readonly code?: 'kit.not-found' | 'kit.record-not-found';
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
          readonly code?: 'kit.body-too-large';
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
          readonly code?: 'kit.content-type-unsupported';
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
  readonly readComplaintSummary: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly agencyId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Count the outcomes of the complaints about an agency, and the clocks met (R6) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ComplaintSummaryView'];
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
  readonly listComplaints: {
    readonly parameters: {
      readonly query?: {
        readonly agencyId?: string;
        /** @description `next` of the page before */
        readonly cursor?: string;
        readonly state?: components['schemas']['State'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List complaints, the oldest first */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ListedComplaintPage'];
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
  readonly fileComplaint: {
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
        readonly 'application/json': components['schemas']['FileComplaintBody'];
      };
    };
    readonly responses: {
      /** @description File a complaint about an agency (R6) */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AwaitedComplaintView'];
        };
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
  readonly readComplaint: {
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
      /** @description Show a complaint and its clocks; an agency sees those about itself (R6) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ComplaintView'];
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
  readonly acceptComplaint: {
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
      /** @description Accept a complaint; the agency then answers (R6) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AwaitedComplaintView'];
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
  readonly answerComplaint: {
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
        readonly 'application/json': components['schemas']['AnswerComplaintBody'];
      };
    };
    readonly responses: {
      /** @description Answer a complaint about your agency, with evidence (R6) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AwaitedComplaintView'];
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
  readonly declineComplaint: {
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
        readonly 'application/json': components['schemas']['DeclineComplaintBody'];
      };
    };
    readonly responses: {
      /** @description Decline a complaint, with the reason (R6) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedComplaintView'];
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
  readonly ruleOnComplaint: {
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
        readonly 'application/json': components['schemas']['RuleOnComplaintBody'];
      };
    };
    readonly responses: {
      /** @description Uphold a complaint, with its severity, or dismiss it (R6) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedComplaintView'];
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
}

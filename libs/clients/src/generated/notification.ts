export interface paths {
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
  readonly '/messages': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the e-mails, newest first, without address and text */
    readonly get: operations['listMessages'];
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
    readonly MessagePage: {
      readonly items: readonly components['schemas']['MessageView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    readonly MessageView: {
      readonly attempts: number;
      /**
       * Format: date-time
       * @example 2026-03-02T04:00:00.000000Z
       */
      readonly createdAt: string;
      /**
       * Format: uuid
       * @description the event that caused it
       */
      readonly eventId: string;
      /**
       * Format: date-time
       * @example 2026-03-02T04:00:00.000000Z
       */
      readonly firstTriedAt: string | null;
      /** Format: uuid */
      readonly id: string;
      /** @example 550 EENVELOPE RCPT TO */
      readonly lastFault: string | null;
      /**
       * Format: uuid
       * @description the agency, enterprise or person it goes to
       */
      readonly partyId: string;
      /**
       * Format: date-time
       * @description when the mail server accepted it
       * @example 2026-03-02T04:00:00.000000Z
       */
      readonly sentAt: string | null;
      readonly status: components['schemas']['Status'];
      readonly template: components['schemas']['Template'];
    };
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
    /** @enum {string} */
    readonly Status: 'waiting' | 'queued' | 'sending' | 'sent' | 'failed';
    /** @enum {string} */
    readonly Template:
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
      | 'draft-rating'
      | 'notice-published'
      | 'rating-granted'
      | 'left-unrated';
  };
  responses: {
    /** @description refused with 409 */
    readonly Conflict: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
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
          readonly code?: 'kit.not-allowed';
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
          readonly code?: 'kit.agency-unknown' | 'kit.event-unacceptable' | 'kit.idempotency-key-reused';
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
  readonly listMessages: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
        readonly status?: components['schemas']['Status'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the e-mails, newest first, without address and text */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MessagePage'];
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

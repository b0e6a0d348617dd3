export interface paths {
  readonly '/cycles': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the cycles, newest first */
    readonly get: operations['listCycles'];
    readonly put?: never;
    /** Open a half-year of rating with its methodology (R7) */
    readonly post: operations['openCycle'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/cycles/{cycle}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show the progress of a cycle, the services it waits for, and the hash of its evidence */
    readonly get: operations['readCycle'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/cycles/{cycle}/close': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Close a cycle after its last day and ask the services for their seals */
    readonly post: operations['closeCycle'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/cycles/{cycle}/notices': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Publish every reviewed rating for ten working days (R8) */
    readonly post: operations['publishNotices'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/cycles/{cycle}/ratings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the ratings of a cycle by name; before their notice for staff, experts and each agency itself */
    readonly get: operations['listRatings'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/cycles/{cycle}/recommendation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show the published list, best grade first, then by name (R10) */
    readonly get: operations['readRecommendation'];
    readonly put?: never;
    /** Publish the list of rated agencies; again, when more grades are final (R8, R10) */
    readonly post: operations['publishRecommendation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/cycles/{cycle}/spot-check': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Draw facts of every drafted agency for verification (R8) */
    readonly post: operations['drawSpotCheck'];
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
  readonly '/objections/{id}/decision': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Decide an objection, with the reason (R8) */
    readonly post: operations['decideObjection'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/ratings/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show a rating, the facts behind every figure and the distance to the next grade (R9, R10) */
    readonly get: operations['readRating'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/ratings/{id}/objections': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Object to a result on notice, until 24:00 of its last day (R8) */
    readonly post: operations['fileObjection'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/ratings/{id}/review': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give the result with judged scores and a reason (R8) */
    readonly post: operations['reviewRating'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/ratings/{id}/spot-check': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show the drawn facts of a rating and the records behind them (R8) */
    readonly get: operations['readSpotCheck'];
    readonly put?: never;
    /** Record the findings on the drawn facts (R8, R11 3) */
    readonly post: operations['concludeSpotCheck'];
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
    readonly ChangedCycleView: {
      /**
       * @example [
       *       "publish-notices"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @example 2026-H1 */
      readonly id: string;
      /** @example 2 */
      readonly version: number;
    };
    readonly ChangedObjectionView: {
      /**
       * @example [
       *       "decide"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** Format: uuid */
      readonly id: string;
      readonly outcome: components['schemas']['Outcome'];
      /** Format: uuid */
      readonly ratingId: string;
      /** @example 1 */
      readonly version: number;
    };
    readonly ChangedRatingView: {
      /**
       * @example [
       *       "review"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** Format: uuid */
      readonly id: string;
      readonly state: components['schemas']['RatingState'];
      /** @example 2 */
      readonly version: number;
    };
    readonly CycleLinePage: {
      readonly items: readonly components['schemas']['CycleLineView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    readonly CycleLineView: {
      /** @example 2026-H1 */
      readonly cycle: string;
      /** @example 2026.1 */
      readonly methodology: string;
      /** Format: date */
      readonly recommendedOn: string | null;
      readonly state: components['schemas']['CycleState'];
      /** @example 1 */
      readonly version: number;
    };
    /** @enum {string} */
    readonly CycleState: 'open' | 'sealing' | 'sealed' | 'drafted';
    readonly CycleStateView: {
      /**
       * @example [
       *       "publish-notices"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @example 2026-H1 */
      readonly id: string;
      readonly state: components['schemas']['CycleState'];
      /** @example 2 */
      readonly version: number;
    };
    readonly CycleView: {
      /**
       * @example [
       *       "close"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @example 2026-H1 */
      readonly cycle: string;
      readonly evidence: components['schemas']['EvidenceView'] | null;
      /** @example 2026.1 */
      readonly methodology: string;
      /**
       * @description number of ratings by their state
       * @example {
       *       "drafted": 12,
       *       "unrated": 3
       *     }
       */
      readonly ratings: {
        readonly [key: string]: number;
      };
      /** Format: date */
      readonly recommendedOn: string | null;
      readonly spotCheck: components['schemas']['DrawView'] | null;
      readonly state: components['schemas']['CycleState'];
      /** @example 1 */
      readonly version: number;
      /** @description services whose seal, or some of whose facts, are missing */
      readonly waitingFor: readonly components['schemas']['WaitingFor'][];
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
    readonly DistanceView: {
      /** @description bars to the grade, even with the points */
      readonly blockedBy: readonly components['schemas']['ReasonView'][];
      /** @description the most points first, three at most */
      readonly improve: readonly components['schemas']['ImprovementView'][];
      /** @description 0 if there are enough points */
      readonly pointsMissing: number;
      readonly to: components['schemas']['Grade'];
      readonly unmet: readonly components['schemas']['RequirementView'][];
    };
    readonly DrawBody: {
      /** @default 5 */
      readonly factsPerAgency: number;
      /**
       * @description without it, the hash of the evidence
       * @example lottery number of 2026-07-02
       */
      readonly seed?: string;
    };
    readonly DrawnCycleView: {
      /**
       * @example [
       *       "publish-notices"
       *     ]
       */
      readonly allowedActions: readonly string[];
      readonly factsPerAgency: number;
      /** @example 2026-H1 */
      readonly id: string;
      readonly seed: string;
      /** @example 2 */
      readonly version: number;
    };
    readonly DrawnFactView: {
      /** @description the fact itself, as it is in the evidence */
      readonly data: {
        readonly [key: string]: unknown;
      };
      /** Format: uuid */
      readonly id: string;
      /**
       * Format: uuid
       * @description project with its material
       */
      readonly materialOf: string | null;
      /**
       * @description the service that recorded it
       * @example tracking
       */
      readonly source: string;
      /** @description id of the record that the fact is about */
      readonly subject: string;
      /** @example tracking.project-started.v1 */
      readonly type: string;
    };
    readonly DrawView: {
      /**
       * Format: date
       * @example 2026-07-02
       */
      readonly drawnOn: string;
      readonly factsPerAgency: number;
      /** @description the seed with which anyone can repeat the draw */
      readonly seed: string;
    };
    readonly EvidenceView: {
      readonly facts: number;
      /** @description SHA-256 over the sorted evidence, hexadecimal */
      readonly hash: string;
    };
    readonly FactView: {
      /**
       * Format: date
       * @description business date of the fact
       */
      readonly date: string | null;
      /** Format: uuid */
      readonly id: string;
      /** @example tracking.project-started.v1 */
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
    readonly FindingBody: {
      /** @description whether all drawn facts are true */
      readonly authentic: boolean;
      /** @description ids of the facts behind the rating that were found false */
      readonly falseFacts?: readonly string[];
      /** @example 抽查的五项信息均与合同及签到记录相符。 */
      readonly reason: string;
    };
    readonly FindingView: {
      readonly authentic: boolean;
      readonly falseFacts: readonly string[];
      /**
       * Format: date
       * @example 2026-07-17
       */
      readonly on: string;
      readonly reason: string;
    };
    /** @enum {string} */
    readonly Grade: 'A' | 'B' | 'C' | 'D';
    readonly ImprovementView: {
      readonly en: string;
      /** @example certified-consultants */
      readonly indicator: string;
      readonly points: number;
      readonly zh: string;
    };
    readonly IndicatorView: {
      /**
       * @description paragraph of the measures
       * @example R9 1a
       */
      readonly clause: string;
      /** @example certified-consultants */
      readonly code: string;
      readonly en: string;
      readonly explanation: components['schemas']['InTwoLanguages'];
      /** @description ids of the facts behind the value */
      readonly facts: readonly string[];
      readonly maxPoints: number;
      readonly points: number;
      readonly unit: components['schemas']['InTwoLanguages'];
      /** @description a count, an exact share or mean, or null without facts */
      readonly value: (number | components['schemas']['ShareView']) | null;
      readonly zh: string;
    };
    readonly InTwoLanguages: {
      readonly en: string;
      readonly zh: string;
    };
    readonly ListedRatingPage: {
      readonly items: readonly components['schemas']['ListedRatingView'][];
      /** @description `cursor` of the next page */
      readonly next: string | null;
    };
    readonly ListedRatingView: {
      /** Format: uuid */
      readonly agencyId: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      readonly agencyName: string;
      /** @example 91350100M000100Y43 */
      readonly creditCode: string;
      /**
       * Format: date
       * @description day of the grant, or of the decision to leave it unrated
       */
      readonly finalOn: string | null;
      /** @description null is 未获评级 */
      readonly grade: components['schemas']['Grade'] | null;
      /** Format: uuid */
      readonly id: string;
      /**
       * Format: date
       * @description of the public notice
       */
      readonly lastDay: string | null;
      /**
       * @description 1, more after an upheld objection
       * @example 1
       */
      readonly round: number;
      readonly state: components['schemas']['RatingState'];
      /** @description points of 100, two decimals */
      readonly total: number;
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
    readonly MaterialView: {
      /** @description the drawn facts that the project is about */
      readonly facts: readonly string[];
      /** Format: uuid */
      readonly projectId: string;
      /**
       * Format: date-time
       * @example 2026-07-02T04:00:00.000Z
       */
      readonly received: string;
      readonly restsOn: readonly components['schemas']['RestsOnView'][];
    };
    readonly NoticeView: {
      /** @example 2007-2026.1 */
      readonly calendarVersion: string;
      /**
       * Format: date
       * @description ends at 24:00 in Asia/Shanghai
       * @example 2026-07-17
       */
      readonly lastDay: string;
      /** @description true while a year that the date needs is not announced */
      readonly provisional: boolean;
      /**
       * Format: date
       * @example 2026-07-17
       */
      readonly publishedOn: string;
      /** @description the computation of the last day */
      readonly steps: readonly components['schemas']['InTwoLanguages'][];
    };
    readonly ObjectionBody: {
      /**
       * @description texts or URLs
       * @example [
       *       "https://example.cn/contract.pdf"
       *     ]
       */
      readonly evidence?: readonly string[];
      /** @example 公示所列项目中有一项并非由该机构承担。 */
      readonly statement: string;
    };
    readonly ObjectionDecisionBody: {
      /** @example 经核对项目合同，异议不成立。 */
      readonly reason: string;
      /** @description an upheld objection leads to a new review and a new notice */
      readonly upheld: boolean;
    };
    readonly ObjectionView: {
      /** Format: date */
      readonly decidedOn: string | null;
      /** @description for staff and experts */
      readonly evidence?: readonly string[];
      /**
       * Format: date
       * @example 2026-07-17
       */
      readonly filedOn: string;
      /** Format: uuid */
      readonly id: string;
      readonly outcome: components['schemas']['Outcome'];
      readonly reason: string | null;
      /** @description for staff and experts */
      readonly statement?: string;
      /** @example 1 */
      readonly version: number;
    };
    readonly OpenCycleBody: {
      /**
       * @description a half-year: 2026-01-01 to 2026-06-30
       * @example 2026-H1
       */
      readonly cycle: string;
      /**
       * @description version of the rating method
       * @example 2026.1
       */
      readonly methodology: string;
    };
    /** @enum {string} */
    readonly Outcome: 'open' | 'upheld' | 'dismissed';
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
    readonly RatingState:
      'drafted' | 'under-spot-check' | 'in-review' | 'reviewed' | 'on-notice' | 'granted' | 'unrated';
    readonly RatingView: {
      /** Format: uuid */
      readonly agencyId: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      readonly agencyName: string;
      /**
       * @example [
       *       "review"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @example 91350100M000100Y43 */
      readonly creditCode: string;
      /**
       * Format: date
       * @description last business date whose facts count
       * @example 2026-07-17
       */
      readonly cutoff: string;
      /** @example 2026-H1 */
      readonly cycle: string;
      readonly distance: components['schemas']['DistanceView'] | null;
      /** @description ids of the facts drawn for the spot check */
      readonly drawnFacts: readonly string[] | null;
      readonly facts: readonly components['schemas']['FactView'][];
      /**
       * Format: date
       * @description day of the grant, or of the decision to leave it unrated
       */
      readonly finalOn: string | null;
      readonly finding: components['schemas']['FindingView'] | null;
      /** @description null is 未获评级 */
      readonly grade: components['schemas']['Grade'] | null;
      /** Format: uuid */
      readonly id: string;
      readonly indicators: readonly components['schemas']['IndicatorView'][];
      /** @example 2026.1 */
      readonly methodology: string;
      readonly notice: components['schemas']['NoticeView'] | null;
      readonly objections: readonly components['schemas']['ObjectionView'][];
      readonly reasons: readonly components['schemas']['ReasonView'][];
      readonly reviews: readonly components['schemas']['ReviewView'][];
      /**
       * @description 1, more after an upheld objection
       * @example 1
       */
      readonly round: number;
      readonly state: components['schemas']['RatingState'];
      /** @description points of 100, two decimals */
      readonly total: number;
      /** @example 1 */
      readonly version: number;
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
    readonly ReasonView: {
      /** @example rating.points-too-low */
      readonly code: string;
      readonly en: string;
      readonly facts: readonly string[];
      readonly zh: string;
    };
    readonly RecommendationView: {
      readonly agencies: readonly components['schemas']['RecommendedAgencyView'][];
      /** @example 2026-H1 */
      readonly cycle: string;
      /**
       * Format: date
       * @description null while nothing is published
       */
      readonly publishedOn: string | null;
    };
    readonly RecommendedAgencyView: {
      /** Format: uuid */
      readonly agencyId: string;
      /** @example 91350100M000100Y43 */
      readonly creditCode: string;
      readonly grade: components['schemas']['Grade'];
      /**
       * Format: date
       * @example 2026-07-17
       */
      readonly grantedOn: string;
      /** @example 福州衡鉴管理咨询有限公司 */
      readonly name: string;
      /** Format: uuid */
      readonly ratingId: string;
    };
    readonly RecommendedCycleView: {
      /**
       * @example [
       *       "publish-notices"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @example 2026-H1 */
      readonly id: string;
      /**
       * Format: date
       * @example 2026-07-17
       */
      readonly recommendedOn: string;
      /** @example 2 */
      readonly version: number;
    };
    readonly RequirementView: {
      readonly atLeast: number;
      readonly en: string;
      /** @example certified-consultants */
      readonly indicator: string;
      /** @description a count, an exact share or mean, or null without facts */
      readonly value: (number | components['schemas']['ShareView']) | null;
      readonly zh: string;
    };
    readonly RestsOnView: {
      /**
       * @description role that recorded it
       * @example agency
       */
      readonly by: string;
      /** @description id of the record, or name of the stage */
      readonly id: string;
      /**
       * Format: date
       * @description day of the record
       * @example 2026-03-02
       */
      readonly on: string;
      /** @description content of the record */
      readonly states: {
        readonly [key: string]: unknown;
      };
      readonly what: components['schemas']['What'];
    };
    readonly ReviewBody: {
      /**
       * @description points per indicator that the methodology leaves to experts
       * @example {
       *       "other": 1
       *     }
       */
      readonly judged: {
        readonly [key: string]: number;
      };
      /** @example 材料齐全，服务过程规范，同意测算结果。 */
      readonly reason: string;
    };
    readonly ReviewedRatingView: {
      /**
       * @example [
       *       "review"
       *     ]
       */
      readonly allowedActions: readonly string[];
      readonly grade: components['schemas']['Grade'] | null;
      /** Format: uuid */
      readonly id: string;
      readonly state: components['schemas']['RatingState'];
      /** @description points of 100, two decimals */
      readonly total: number;
      /** @example 2 */
      readonly version: number;
    };
    readonly ReviewView: {
      readonly judged: {
        readonly [key: string]: number;
      };
      /**
       * Format: date
       * @example 2026-07-17
       */
      readonly on: string;
      readonly reason: string;
      /** @example 1 */
      readonly round: number;
    };
    readonly ShareView: {
      readonly denominator: number;
      readonly numerator: number;
    };
    readonly SpotCheckView: {
      /** Format: uuid */
      readonly agencyId: string;
      readonly agencyName: string;
      /**
       * @example [
       *       "conclude-spot-check"
       *     ]
       */
      readonly allowedActions: readonly string[];
      /** @example 2026-H1 */
      readonly cycle: string;
      /** @description empty before the draw */
      readonly facts: readonly components['schemas']['DrawnFactView'][];
      /**
       * Format: uuid
       * @description of the rating
       */
      readonly id: string;
      /** @description one for each project; it arrives a moment after the draw */
      readonly material: readonly components['schemas']['MaterialView'][];
      readonly state: components['schemas']['RatingState'];
      /** @example 2 */
      readonly version: number;
    };
    /** @enum {string} */
    readonly WaitingFor: 'registry' | 'tracking' | 'complaints';
    /** @enum {string} */
    readonly What: 'project' | 'stage' | 'on-site-work' | 'assessment' | 'feedback' | 'signal' | 'file';
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
            | 'rating.cycle-not-drafted'
            | 'rating.cycle-not-open'
            | 'rating.cycle-opened-already'
            | 'rating.cycle-still-running'
            | 'rating.not-in-review'
            | 'rating.not-on-notice'
            | 'rating.not-reviewed'
            | 'rating.not-under-spot-check'
            | 'rating.nothing-to-publish'
            | 'rating.nothing-to-recommend'
            | 'rating.objection-decided'
            | 'rating.objection-late'
            | 'rating.spot-check-drawn-already';
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
          readonly code?:
            | 'kit.event-unacceptable'
            | 'kit.idempotency-key-reused'
            | 'rating.fact-not-in-evidence'
            | 'rating.finding-contradictory'
            | 'rating.methodology-not-effective'
            | 'rating.methodology-unknown'
            | 'rating.score-invalid';
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
          readonly code?: 'kit.not-found' | 'kit.record-not-found' | 'rating.not-published';
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
  readonly listCycles: {
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
      /** @description List the cycles, newest first */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CycleLinePage'];
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
  readonly openCycle: {
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
        readonly 'application/json': components['schemas']['OpenCycleBody'];
      };
    };
    readonly responses: {
      /** @description Open a half-year of rating with its methodology (R7) */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CycleStateView'];
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
  readonly readCycle: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly cycle: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show the progress of a cycle, the services it waits for, and the hash of its evidence */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CycleView'];
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
  readonly closeCycle: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly cycle: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Close a cycle after its last day and ask the services for their seals */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CycleStateView'];
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
  readonly publishNotices: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly cycle: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Publish every reviewed rating for ten working days (R8) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedCycleView'];
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
  readonly listRatings: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before */
        readonly cursor?: string;
        readonly state?: components['schemas']['RatingState'];
      };
      readonly header?: never;
      readonly path: {
        readonly cycle: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the ratings of a cycle by name; before their notice for staff, experts and each agency itself */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ListedRatingPage'];
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
  readonly readRecommendation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly cycle: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Show the published list, best grade first, then by name (R10) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RecommendationView'];
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
  readonly publishRecommendation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly cycle: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Publish the list of rated agencies; again, when more grades are final (R8, R10) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RecommendedCycleView'];
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
  readonly drawSpotCheck: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description a new value for each request, the same for its repetition */
        readonly 'Idempotency-Key': string;
        /** @description the ETag of the record that was read */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly cycle: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DrawBody'];
      };
    };
    readonly responses: {
      /** @description Draw facts of every drafted agency for verification (R8) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DrawnCycleView'];
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
  readonly decideObjection: {
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
        readonly 'application/json': components['schemas']['ObjectionDecisionBody'];
      };
    };
    readonly responses: {
      /** @description Decide an objection, with the reason (R8) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedObjectionView'];
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
  readonly readRating: {
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
      /** @description Show a rating, the facts behind every figure and the distance to the next grade (R9, R10) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RatingView'];
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
  readonly fileObjection: {
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
        readonly 'application/json': components['schemas']['ObjectionBody'];
      };
    };
    readonly responses: {
      /** @description Object to a result on notice, until 24:00 of its last day (R8) */
      readonly 201: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedObjectionView'];
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
  readonly reviewRating: {
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
        readonly 'application/json': components['schemas']['ReviewBody'];
      };
    };
    readonly responses: {
      /** @description Give the result with judged scores and a reason (R8) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReviewedRatingView'];
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
  readonly readSpotCheck: {
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
      /** @description Show the drawn facts of a rating and the records behind them (R8) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SpotCheckView'];
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
  readonly concludeSpotCheck: {
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
        readonly 'application/json': components['schemas']['FindingBody'];
      };
    };
    readonly responses: {
      /** @description Record the findings on the drawn facts (R8, R11 3) */
      readonly 200: {
        headers: {
          /** @description for If-Match of the next change, and If-None-Match */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChangedRatingView'];
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

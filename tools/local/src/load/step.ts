import type { ServiceClient, ServiceName } from '@heng/clients';
import type { Api } from './api.js';
import type { Answer, As, GrpcCall } from './call.js';
import type { Located } from './read-table.js';

/** The steps of one day follow this order; within one phase, their order does not matter. */
const phases = [
  'open the cycle',
  'enrol experts',
  'draft applications',
  'submit applications',
  'register agencies',
  'register enterprises and consultants',
  'employ, certify, disclose, claim',
  'decide claims',
  'propose projects',
  'confirm projects',
  'record on-site work',
  'co-sign on-site work',
  'record stages',
  'submit for assessment',
  'decide assessments',
  'end projects',
  'give feedback',
  'file complaints',
  'accept or decline complaints',
  'answer complaints',
  'announce panels',
  'draw panels',
  'declare to have no tie',
  'give opinions',
  'vote',
  'rule on complaints',
  'merge complaints',
  'end employments',
  'explain signals',
  'settle signals',
  'deregister',
] as const;
export type Phase = (typeof phases)[number];
export const rankOf = (phase: Phase): number => phases.indexOf(phase);

/** The ids and versions that the services gave, by the sample's own names (`project P-0001`). */
export type Made = Map<string, Answer>;

type Once = Readonly<{ 'Idempotency-Key': string }>;
type Of<Header> = Readonly<{ header: Header; path: Readonly<{ id: string }> }>;

/** The means of a request; the sample's own names stand for records. */
export type Asking = Readonly<{
  http: Api['http'];
  grpc: (call: GrpcCall) => Promise<Answer>;
  idOf: (name: string) => string;
  header: Once;
  /** The parameters of a request that adds to a record. */
  under: (name: string) => Of<Once>;
  /** The parameters of a request that changes a record, based on the version before. */
  on: (name: string) => Of<Once & Readonly<{ 'If-Match': string }>>;
}>;
/** The same with the client of one service. */
export type AskingOf<S extends ServiceName> = Omit<Asking, 'http'> & Readonly<{ as: (whom?: As) => ServiceClient<S> }>;
/** On-site work is answered with a record for each month, which nothing of the sample names. */
type Answered = Promise<{ data?: Answer | Readonly<{ works: unknown }> }>;

/** One request of the sample. */
export type Step = Readonly<{
  date: string;
  phase: Phase;
  /** The row it comes from. */
  at: string;
  /** The same on every load: a repeated load changes nothing. */
  key: string;
  service: ServiceName;
  call: (asking: Asking) => Answered;
  /** The record that it makes; a step that also changes one finds the new one in the answer as `agencyId`. */
  makes?: string;
  /** The record that it changes: the requests about one follow each other, each based on the version before. */
  changes?: string;
}>;

type Details<S extends ServiceName> = Pick<Step, 'makes' | 'changes'> &
  Readonly<{ call: (asking: AskingOf<S>) => Answered }>;

/** Makes steps of one row: `name` is the row's own key, `what` tells the steps of one row apart. */
export const stepsOf =
  <S extends ServiceName>(service: S) =>
  (row: Located<unknown>, name: string) =>
  (date: string, phase: Phase, what: string, { call, ...details }: Details<S>): Step => ({
    date,
    phase,
    at: row.at,
    key: encodeURIComponent(`${row.at.split(':')[0]} ${name} ${what}`),
    service,
    call: ({ http, ...asking }) => call({ ...asking, as: (whom) => http(service, whom) }),
    ...details,
  });

import type { Grade } from '@heng/contracts';
import type { RowOf } from '../load/tables.js';

type MeritKind = RowOf<'merits'>['kind'];
export type Merit = Readonly<{ kind: MeritKind; level?: 'national' | 'provincial' | 'municipal'; refused?: true }>;

/** The design of an agency, which determines its grade by the methodology before anything is computed. */
export type Design = Readonly<{
  grade: Grade | null;
  why: string;
  /** The number of agencies of this design. */
  count: number;
  team: Readonly<{
    /** Persons who lead enough projects to be full-time staff (R9 1b); they hold certificates. */
    staff: number;
    /** Further persons with a valid certificate. */
    certified: number;
    /** Persons whose certificate expires in the half-year without renewal. */
    expired?: number;
    /** The number of staff whose certificate expires in the half-year and is renewed by R9 1a. */
    renewed?: number;
    /** Staff and certified persons who leave for another agency in the half-year. */
    leaving?: number;
  }>;
  projects: Readonly<{
    /** Begun and assessed before the last year. */
    assessedBefore: number;
    /** Begun before the last year, assessed in it. */
    carriedOver: number;
    /** Ended before the last year without assessment. */
    endedBefore: number;
    /** Begun and assessed in the last year. */
    assessed: number;
    /** Begun in the last year and still running. */
    running: number;
  }>;
  /** The number of failed assessments, the latest ones. */
  failed: number;
  /**
   * The number of enterprises that answer, those late among them, and their mean level in ninths: 41 is 41 ÷ 9 = 4.56.
   */
  feedback: Readonly<{ answers: number; late: number; ninths: number }>;
  merits: readonly Merit[];
  /** Experts' points for other circumstances (R9 7), one per review. */
  reviews: readonly number[];
  disclosure: 'complete' | 'without-income' | 'without-team' | 'spoilt-by-revision' | 'none';
  special?:
    | 'deregistered'
    | 'false-fact'
    | 'serious-complaints'
    | 'two-upheld-complaints'
    | 'objection-dismissed'
    | 'objection-upheld';
}>;

const national: Merit = { kind: 'government-award', level: 'national' };
const provincial: Merit = { kind: 'government-award', level: 'provincial' };
const [alliance, contribution, research, shared, citation] = (
  ['alliance-award', 'contribution', 'research', 'shared-knowledge', 'citation'] as const
).map((kind): Merit => ({ kind })) as [Merit, Merit, Merit, Merit, Merit];

const strong = {
  team: { staff: 5, certified: 4, expired: 1, renewed: 1 },
  projects: { assessedBefore: 4, carriedOver: 4, endedBefore: 1, assessed: 6, running: 5 },
  failed: 1,
  feedback: { answers: 13, late: 1, ninths: 43 },
  merits: [national, alliance, contribution, research, shared, shared, citation, citation],
  reviews: [1.5],
  disclosure: 'complete',
} as const;

const middling = {
  team: { staff: 3, certified: 2, expired: 1, renewed: 1 },
  projects: { assessedBefore: 3, carriedOver: 2, endedBefore: 1, assessed: 4, running: 3 },
  failed: 1,
  feedback: { answers: 8, late: 1, ninths: 41 },
  merits: [provincial, alliance, shared, shared, citation, { ...contribution, refused: true }],
  reviews: [1],
  disclosure: 'complete',
} as const;

const small = {
  team: { staff: 1, certified: 2, expired: 1 },
  projects: { assessedBefore: 2, carriedOver: 1, endedBefore: 1, assessed: 2, running: 2 },
  failed: 0,
  feedback: { answers: 5, late: 1, ninths: 40 },
  merits: [shared],
  reviews: [0.5],
  disclosure: 'complete',
} as const;

const beginner = {
  team: { staff: 0, certified: 2 },
  projects: { assessedBefore: 0, carriedOver: 0, endedBefore: 1, assessed: 2, running: 2 },
  failed: 0,
  feedback: { answers: 3, late: 0, ninths: 38 },
  merits: [],
  reviews: [0],
  disclosure: 'complete',
} as const;

const starting = {
  team: { staff: 0, certified: 1 },
  projects: { assessedBefore: 0, carriedOver: 0, endedBefore: 1, assessed: 0, running: 1 },
  failed: 0,
  feedback: { answers: 0, late: 0, ninths: 0 },
  merits: [],
  reviews: [0],
  disclosure: 'complete',
} as const;

/** The agencies of the sample, with the grade intended for each kind. */
export const designs: readonly Design[] = [
  { ...strong, grade: 'A', why: 'strong in every indicator', count: 4 },
  {
    ...strong,
    grade: 'B',
    why: 'points for A, but two full-time staff where A requires three',
    count: 1,
    team: { staff: 2, certified: 7 },
  },
  {
    ...strong,
    grade: 'C',
    why: 'points for A, but the spot check found a false fact, which leaves C at best',
    count: 1,
    special: 'false-fact',
  },
  { ...middling, grade: 'B', why: 'a middling agency with experience and an award', count: 6 },
  {
    ...middling,
    grade: 'B',
    why: 'middling; an objection during the public notice was dismissed',
    count: 1,
    special: 'objection-dismissed',
  },
  {
    ...middling,
    grade: null,
    why: 'three serious complaints within three months, verified (R11 4)',
    count: 1,
    special: 'serious-complaints',
  },
  {
    ...middling,
    grade: 'C',
    why: 'middling, but a serious and an ordinary complaint were upheld',
    count: 1,
    special: 'two-upheld-complaints',
    feedback: { answers: 8, late: 1, ninths: 36 },
  },
  {
    ...middling,
    grade: 'B',
    why: 'C at first; an objection was upheld and the second review gave the points for B',
    count: 1,
    special: 'objection-upheld',
    team: { staff: 2, certified: 2 },
    projects: { assessedBefore: 2, carriedOver: 2, endedBefore: 1, assessed: 4, running: 2 },
    feedback: { answers: 8, late: 1, ninths: 38 },
    merits: [alliance, research, provincial],
    reviews: [0, 2],
  },
  { ...small, grade: 'C', why: 'small, with good work', count: 9 },
  {
    ...small,
    grade: 'D',
    why: 'small; its leading consultant left, and the certificates with her',
    count: 1,
    team: { staff: 1, certified: 1, leaving: 2 },
  },
  { ...beginner, grade: 'D', why: 'a beginner with its first assessments', count: 6 },
  { ...starting, grade: null, why: 'too few points: no assessment yet', count: 4 },
  { ...beginner, grade: null, why: 'never disclosed anything', count: 1, disclosure: 'none' },
  { ...small, grade: null, why: 'disclosure incomplete: income is missing', count: 1, disclosure: 'without-income' },
  { ...beginner, grade: null, why: 'disclosure incomplete: the team is missing', count: 1, disclosure: 'without-team' },
  {
    ...small,
    grade: null,
    why: 'the latest revision of its disclosure is incomplete',
    count: 1,
    disclosure: 'spoilt-by-revision',
  },
  { ...small, grade: null, why: 'deregistered within the half-year', count: 1, special: 'deregistered' },
];

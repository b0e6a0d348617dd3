import type { RowOf } from '../load/tables.js';
import type { MadeAgency } from './agencies.js';
import type { Design } from './designs.js';

type Complaint = RowOf<'complaints'>;
export type Course = Omit<Complaint, 'number' | 'agency' | 'statement' | 'evidence' | 'email'>;

export const statements: Readonly<Record<Complaint['allegation'], string>> = {
  'false-disclosure': '该机构公开的服务企业名单中有本企业，但未曾为本企业提供服务。',
  misconduct: '咨询人员现场工作天数与合同约定严重不符，并要求企业代填记录。',
  'separation-breached': '该机构承诺可协调评定人员，保证通过评定。',
  formalism: '体系文件照搬其他企业，未开展现状调研，企业未见实际改进。',
  other: '合同约定的培训未按期开展，多次联系未得到答复。',
};

const filed = (allegation: Complaint['allegation'], filedOn: string): Course => ({
  allegation,
  filedOn,
  acceptedOn: null,
  declinedOn: null,
  declineReason: null,
  answeredOn: null,
  answer: null,
  ruledOn: null,
  outcome: null,
  severity: null,
  rulingReason: null,
  sameAs: null,
  mergedOn: null,
});
const accepted = (course: Course, acceptedOn: string): Course => ({ ...course, acceptedOn });
const answered = (course: Course, answeredOn: string): Course => ({
  ...course,
  answeredOn,
  answer: '本机构已核对项目记录，说明及证明材料见附件。',
});
const ruled = (course: Course, ruledOn: string, severity: Complaint['severity']): Course =>
  severity === null
    ? { ...course, ruledOn, outcome: 'dismissed', rulingReason: '经核对双方证据，投诉所述事实不成立。' }
    : { ...course, ruledOn, outcome: 'upheld', severity, rulingReason: '经核对双方证据，投诉所述事实成立。' };

/** A complaint through all steps: filed, accepted, answered, ruled. */
export const heard = (
  allegation: Complaint['allegation'],
  [filedOn, acceptedOn, answeredOn, ruledOn]: readonly [string, string, string, string],
  severity: Complaint['severity'],
) => ruled(answered(accepted(filed(allegation, filedOn), acceptedOn), answeredOn), ruledOn, severity);
const declined = (allegation: Complaint['allegation'], filedOn: string, declinedOn: string): Course => ({
  ...filed(allegation, filedOn),
  declinedOn,
  declineReason: '所述事项不属于贯标咨询服务，且未附证据。',
});
/** The agency lets the fifteen days pass: the ruling rests on the complainant's evidence alone. */
const unanswered = (
  allegation: Complaint['allegation'],
  [filedOn, acceptedOn, ruledOn]: readonly [string, string, string],
) => ruled(accepted(filed(allegation, filedOn), acceptedOn), ruledOn, 'minor');

const [JANUARY, MARCH, APRIL, MAY] = [
  ['2026-01-10', '2026-01-20', '2026-01-28', '2026-02-20'],
  ['2026-03-10', '2026-03-17', '2026-03-28', '2026-04-20'],
  ['2026-04-10', '2026-04-17', '2026-04-28', '2026-05-20'],
  ['2026-05-10', '2026-05-15', '2026-05-28', '2026-06-10'],
] as const;

/** The accused agencies and the outcomes. Agencies of a kind are numbered from 0. */
const courses: readonly (readonly [design: (design: Design) => boolean, nth: number, Course])[] = [
  [({ special }) => special === 'serious-complaints', 0, heard('misconduct', APRIL, 'serious')],
  [({ special }) => special === 'serious-complaints', 0, heard('separation-breached', MAY, 'serious')],
  [
    ({ special }) => special === 'serious-complaints',
    0,
    heard('formalism', ['2026-06-02', '2026-06-05', '2026-06-15', '2026-06-28'], 'serious'),
  ],
  [({ special }) => special === 'two-upheld-complaints', 0, heard('false-disclosure', MARCH, 'serious')],
  [({ special }) => special === 'two-upheld-complaints', 0, heard('formalism', APRIL, 'ordinary')],
  [({ special }) => special === 'deregistered', 0, heard('misconduct', MARCH, 'ordinary')],
  ...[0, 1, 2, 3].map((nth) => [strong, nth, heard('other', nth % 2 ? MARCH : JANUARY, null)] as const),
  [strong, 0, declined('other', '2026-02-10', '2026-02-20')],
  [strong, 1, heard('other', ['2025-03-28', '2025-04-28', '2025-05-08', '2025-05-28'], 'ordinary')],
  ...[0, 1, 2].map(
    (nth) => [middling, nth, heard('formalism', [MARCH, APRIL, MAY][nth]!, nth === 0 ? 'minor' : null)] as const,
  ),
  [middling, 3, unanswered('other', ['2026-03-10', '2026-03-20', '2026-04-20'])],
  [middling, 4, declined('false-disclosure', '2026-04-10', '2026-04-17')],
  [middling, 5, accepted(filed('formalism', '2026-06-20'), '2026-06-28')],
  ...[0, 1].map((nth) => [small, nth, heard('misconduct', nth ? MAY : JANUARY, 'minor')] as const),
  [small, 2, unanswered('formalism', ['2026-04-10', '2026-04-20', '2026-05-20'])],
  [small, 3, heard('false-disclosure', JANUARY, 'ordinary')],
  [small, 4, declined('misconduct', '2026-05-10', '2026-05-15')],
  [small, 5, answered(accepted(filed('other', '2026-06-02'), '2026-06-05'), '2026-06-15')],
  [small, 6, filed('other', '2026-06-28')],
  [small, 7, accepted(filed('misconduct', '2026-06-20'), '2026-06-28')],
  [beginner, 0, declined('other', '2026-03-10', '2026-03-17')],
  [beginner, 1, heard('formalism', MARCH, 'minor')],
  [beginner, 2, filed('misconduct', '2026-06-30')],
  [({ disclosure }) => disclosure === 'none', 0, declined('other', '2026-02-10', '2026-02-28')],
];

function strong({ grade, why }: Design): boolean {
  return grade === 'A' && why.startsWith('strong');
}
function middling({ grade, special }: Design): boolean {
  return grade === 'B' && !special && true;
}
function small({ grade, team, special }: Design): boolean {
  return grade === 'C' && team.staff === 1 && !special;
}
function beginner({ grade, team }: Design): boolean {
  return grade === 'D' && team.staff === 0;
}

export function makeComplaints(agencies: readonly MadeAgency[]): Complaint[] {
  const inOrder = courses.toSorted(([, , a], [, , b]) => (a.filedOn < b.filedOn ? -1 : 1));
  return inOrder.map(([isKind, nth, course], i) => {
    const agency = agencies.filter(({ design }) => isKind(design))[nth]!;
    const number = `T-${String(i + 1).padStart(3, '0')}`;
    const evidence = i % 4 === 3 ? null : `https://evidence.example.cn/complaints/${i + 1}.zip`;
    const email = i % 3 === 0 ? null : `complainant-${i + 1}@example.cn`;
    return {
      number,
      agency: agency.row.creditCode,
      statement: statements[course.allegation],
      evidence,
      email,
      ...course,
    };
  });
}

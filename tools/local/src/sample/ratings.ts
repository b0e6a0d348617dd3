import type { RowOf } from '../load/tables.js';
import type { CyclePlan } from '../load/read-sample.js';
import type { MadeAgency } from './agencies.js';
import { SPAN } from './days.js';

/** The actions of the alliance and its experts after the half-year. */
export const plan: CyclePlan = {
  cycle: '2026-H1',
  methodology: '2026.1',
  span: SPAN,
  spotCheckOn: '2026-07-02',
  noticesOn: '2026-07-14',
  recommendedOn: '2026-08-20',
};

/**
 * True for an agency that is registered at the end with a complete disclosure; it gets a draft to be checked and
 * reviewed.
 */
const isDrafted = ({ design, row }: MadeAgency): boolean =>
  design.disclosure === 'complete' && row.deregisteredOn === null;

export function makeSpotCheck(agencies: readonly MadeAgency[]): RowOf<'spotCheck'>[] {
  return agencies.filter(isDrafted).map(({ row, design }) => {
    const genuine = design.special !== 'false-fact';
    return {
      agency: row.creditCode,
      authentic: genuine,
      falseFact: genuine ? null : 'tracking.on-site-work-recorded.v1',
      reason: genuine ? '抽查事项经向企业核实，均属实。' : '经向企业核实，现场工作记录与实际不符，天数多计。',
      concludedOn: '2026-07-08',
    };
  });
}

export function makeReviews(agencies: readonly MadeAgency[]): RowOf<'reviews'>[] {
  return agencies.filter(isDrafted).flatMap(({ row, design }) =>
    design.reviews.map((other, i) => ({
      agency: row.creditCode,
      round: i + 1,
      other,
      reason:
        i === 0
          ? '专家组审阅公开资料和抽查结果后评分。'
          : '异议成立，补充材料证明该机构承担了区域贯标公共服务，重新评分。',
      reviewedOn: i === 0 ? '2026-07-13' : '2026-07-29',
    })),
  );
}

export function makeObjections(agencies: readonly MadeAgency[]): RowOf<'objections'>[] {
  const against = (special: string) => agencies.find(({ design }) => design.special === special)!.row.creditCode;
  return [
    {
      number: 'Y-001',
      agency: against('objection-dismissed'),
      statement: '该机构公示的评级结果偏高，其部分项目由他人完成。',
      evidence: null,
      filedOn: '2026-07-17',
      upheld: false,
      decidedOn: '2026-07-22',
      reason: '经核实，项目均由该机构人员完成，异议不成立。',
    },
    {
      number: 'Y-002',
      agency: against('objection-upheld'),
      statement: '本机构承担的区域贯标公共服务未计入评审，现补充证明材料。',
      evidence: 'https://evidence.example.cn/objections/2.pdf',
      filedOn: '2026-07-20',
      upheld: true,
      decidedOn: '2026-07-28',
      reason: '补充材料属实，应重新评审。',
    },
  ];
}

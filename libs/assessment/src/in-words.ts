import type { Text } from './indicator.js';
import type { IndicatorCode, Methodology } from './methodology.js';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** The formula of an indicator's value in words, with the thresholds of the methodology. */
export function formulaOf(code: IndicatorCode, { definitions, indicators }: Methodology): Text {
  const { leadConsultantDays: days, certificateRenewal: renewal, fullTimeStaff: staff, satisfaction } = definitions;
  const { lastYearMonths: year } = definitions;
  const { prior, fewEnterprises: few } = satisfaction;
  const { withinMonths } = indicators.complaints.deductions;
  const merits = {
    zh: '截至截止日经联盟认定的项数，按类别分别计分。',
    en: 'What the alliance recognised by the cutoff, counted by kind.',
  };
  const formulas: Record<IndicatorCode, Text> = {
    'certified-consultants': {
      zh: `截止日在职且证书在有效期内的人数。证书期满之日，有效期内作为项目组主要成员（在一家企业现场工作满${days}人日）服务且已通过评定的企业达${renewal.enterprises}家的，换发${renewal.months}个月有效的新证书。`,
      en: `The persons employed on the cutoff day who hold a valid certificate. One that expires is renewed for ${renewal.months} months if its holder, in its validity, was lead consultant (${days} on-site days or more at an enterprise) for ${renewal.enterprises} enterprises that had passed by then.`,
    },
    'full-time-staff': {
      zh: `截止日在职、近${staff.withinMonths}个月内作为项目组主要成员（在一家企业现场工作满${days}人日）服务过${staff.enterprises}家及以上已通过评定的企业的人数。`,
      en: `The persons employed on the cutoff day who, within ${staff.withinMonths} months, were lead consultants (${days} on-site days or more at an enterprise) for ${staff.enterprises} or more enterprises that have passed.`,
    },
    'projects-total': { zh: '截止日前启动的全部项目数。', en: 'All projects started by the cutoff.' },
    'projects-last-year': { zh: `近${year}个月内启动的项目数。`, en: `The projects started within ${year} months.` },
    'submitted-total': {
      zh: '截止日前提交评定工作委员会的企业数，一家企业只计一次。',
      en: 'The enterprises submitted to the assessment committee by the cutoff, each counted once.',
    },
    'submitted-last-year': {
      zh: `近${year}个月内提交评定工作委员会的企业数，一家企业只计一次。`,
      en: `The enterprises submitted to the assessment committee within ${year} months, each counted once.`,
    },
    'pass-rate': {
      zh: '通过评定的企业数 ÷ 提交评定的企业数。',
      en: 'Enterprises that passed ÷ enterprises submitted.',
    },
    satisfaction: {
      zh: `全部反馈的平均分，另加${prior.weight}份${prior.mean}分的假定反馈一并平均；只显示所在的档次。作出反馈的企业不足${few.below}家时不作计算，得满分的${percent(few.share)}或不得分（见说明）。`,
      en: `The mean of all answers together with ${prior.weight} assumed answers of ${prior.mean}, shown as a band only. With answers of fewer than ${few.below} enterprises it is not computed and earns ${percent(few.share)} of its points or none (see the notes).`,
    },
    'response-rate': {
      zh: '反馈期限已满的项目中，已作反馈的项目数 ÷ 全部项目数；只显示所在的档次。',
      en: 'Of the projects whose time to answer is over, those answered ÷ all of them, shown as a band only.',
    },
    complaints: {
      zh: `满分减去扣分，最低0分：近${withinMonths}个月内成立的投诉举报按情节扣分，逾期未答复的每件另扣。同一事实只计一件。`,
      en: `The most points less deductions, 0 at least: each complaint upheld within ${withinMonths} months by its severity, and each that was not answered in time. The same facts count once.`,
    },
    'alliance-awards': merits,
    'public-awards': merits,
    contributions: merits,
    research: merits,
    'shared-knowledge': merits,
    other: { zh: '由专家评审评分并说明理由。', en: 'Scored by the experts, with a reason.' },
  };
  return formulas[code];
}

/** The conditions beside the points, in words: requirements of grades, and what limits the grade (R2, R11). */
export function gatesOf({ bars, grades, indicators }: Methodology): (Text & Readonly<{ rule: 'R2' | 'R7' | 'R11' }>)[] {
  const { seriousComplaints: serious, falseFacts } = bars;
  const limit = (best: string | null): Text =>
    best === null ? { zh: '不予评级', en: 'no grade' } : { zh: `最高评为${best}级`, en: `${best} at best` };
  return [
    {
      ...{ rule: 'R2', zh: '未完成注册、已注销或在暂停期内，或信息公开不完整的，不予评级。' },
      en: 'No grade for an agency that is not registered, has left or is suspended, or whose disclosure is incomplete.',
    },
    ...grades.flatMap(({ grade, requires }) =>
      requires.map(({ indicator: code, atLeast }) => {
        const { zh, en, unit } = indicators[code];
        return {
          rule: 'R7' as const,
          zh: `评为${grade}级，${zh}应不低于${unit.zh ? `${atLeast}${unit.zh}` : percent(atLeast)}。`,
          en: `Grade ${grade} takes at least ${unit.en ? atLeast : percent(atLeast)}: ${en}.`,
        };
      }),
    ),
    {
      rule: 'R11',
      zh: `抽查发现虚假信息的，${limit(falseFacts.bestGrade).zh}。`,
      en: `A fact found false by the spot check: ${limit(falseFacts.bestGrade).en}.`,
    },
    {
      rule: 'R11',
      zh: `${serious.atLeast}件及以上情节严重的投诉举报经核实属实，且提出日期相互间隔不超过${serious.withinMonths}个月的，自裁定之日起${serious.barsForMonths}个月内${limit(serious.bestGrade).zh}。`,
      en: `${serious.atLeast} or more serious complaints filed within ${serious.withinMonths} months of each other and upheld: ${limit(serious.bestGrade).en} for ${serious.barsForMonths} months from the ruling.`,
    },
  ];
}

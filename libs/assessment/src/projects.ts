import { idsOf, isWithinMonths, type Question, type StandingFacts } from './evidence.js';
import type { Finding } from './indicator.js';
import type { Methodology } from './methodology.js';

/** R9 2: the agency's projects, the enterprises submitted to the assessment committee, and how many of these passed. */
export function projectFindings(facts: StandingFacts, { definitions }: Methodology, { agencyId, cutoff }: Question) {
  const months = definitions.lastYearMonths;
  const projects = facts.projects.filter(({ data }) => data.agencyId === agencyId);
  const submissions = facts.submissions.filter(({ data }) => data.agencyId === agencyId);
  const recentProjects = projects.filter(({ data }) => isWithinMonths(data.startedOn, months, cutoff));
  const recentSubmissions = submissions.filter(({ data }) => isWithinMonths(data.submittedOn, months, cutoff));
  const decisions = facts.decisions.filter(({ data }) => data.agencyId === agencyId);
  return {
    'projects-total': finding(projects.length, projects, ['承担项目', '个', 'projects taken on']),
    'projects-last-year': finding(recentProjects.length, recentProjects, [
      `近${months}个月内启动项目`,
      '个',
      `projects started within ${months} months`,
    ]),
    'submitted-total': finding(enterprisesOf(submissions).size, submissions, [
      '提交评定企业',
      '家',
      'enterprises submitted',
    ]),
    'submitted-last-year': finding(enterprisesOf(recentSubmissions).size, recentSubmissions, [
      `近${months}个月内提交评定企业`,
      '家',
      `enterprises submitted within ${months} months`,
    ]),
    'pass-rate': passRate(submissions, decisions),
  };
}

/** R9 2c: passed ÷ submitted, of distinct enterprises; an enterprise passed if any of its assessments did. */
function passRate(submissions: StandingFacts['submissions'], decisions: StandingFacts['decisions']): Finding {
  const submitted = enterprisesOf(submissions);
  const passes = decisions.filter(({ data }) => data.outcome === 'passed' && submitted.has(data.enterpriseId));
  const passed = enterprisesOf(passes).size;
  return {
    value: submitted.size > 0 ? { numerator: passed, denominator: submitted.size } : null,
    facts: idsOf(submissions, passes),
    explanation: {
      zh: `提交评定${submitted.size}家企业，通过${passed}家`,
      en: `${passed} of ${submitted.size} enterprises submitted passed`,
    },
  };
}

function finding(value: number, facts: readonly { id: string }[], [zh, unit, en]: [string, string, string]): Finding {
  return { value, facts: idsOf(facts), explanation: { zh: `${zh}${value}${unit}`, en: `${value} ${en}` } };
}

function enterprisesOf(facts: ReadonlyArray<{ data: { enterpriseId: string } }>): Set<string> {
  return new Set(facts.map(({ data }) => data.enterpriseId));
}

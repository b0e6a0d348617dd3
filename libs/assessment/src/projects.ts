import { idsOf, isWithinMonths, type Question, type StandingFacts } from './evidence.js';
import type { Finding } from './indicator.js';
import type { Methodology } from './methodology.js';
import { agencyInCharge } from './moves.js';
import { revocationOf, withdrawalOf } from './undone.js';

/**
 * R9 2: the agency's projects, the enterprises submitted to the assessment committee, and the share that passed. Where a
 * project moved to another agency, a submission and a result belong to the agency in charge on their day.
 */
export function projectFindings(facts: StandingFacts, { definitions }: Methodology, { agencyId, cutoff }: Question) {
  const months = definitions.lastYearMonths;
  const projects = facts.projects.filter(({ data }) => data.agencyId === agencyId);
  const recentProjects = projects.filter(({ data }) => isWithinMonths(data.startedOn, months, cutoff));
  const inCharge = agencyInCharge(facts.projects);
  const submissions = facts.submissions.filter(({ data }) => inCharge(data, data.submittedOn) === agencyId);
  const recentSubmissions = submissions.filter(({ data }) => isWithinMonths(data.submittedOn, months, cutoff));
  const submitted = enterprisesBy(submissions, (one) => withdrawalOf(facts, one));
  const submittedRecently = enterprisesBy(recentSubmissions, (one) => withdrawalOf(facts, one));
  const decided = new Map(facts.decisions.map((decision) => [decision.data.assessmentId, decision.data]));
  const answeredFor = facts.submissions.filter(({ data }) => {
    const decision = decided.get(data.assessmentId);
    return (decision ? inCharge(decision, decision.decidedOn) : inCharge(data, data.submittedOn)) === agencyId;
  });
  const base = enterprisesBy(answeredFor, (one) => withdrawalOf(facts, one));
  const passes = facts.decisions.filter(
    ({ data }) =>
      inCharge(data, data.decidedOn) === agencyId &&
      data.outcome === 'passed' &&
      base.enterprises.has(data.enterpriseId),
  );
  return {
    'projects-total': finding(projects.length, projects, ['承担项目', '个', 'projects taken on']),
    'projects-last-year': finding(recentProjects.length, recentProjects, [
      `近${months}个月内启动项目`,
      '个',
      `projects started within ${months} months`,
    ]),
    'submitted-total': finding(submitted.enterprises.size, submitted.facts, [
      '提交评定企业',
      '家',
      'enterprises submitted',
    ]),
    'submitted-last-year': finding(submittedRecently.enterprises.size, submittedRecently.facts, [
      `近${months}个月内提交评定企业`,
      '家',
      `enterprises submitted within ${months} months`,
    ]),
    'pass-rate': passRate(
      base,
      enterprisesBy(passes, (one) => revocationOf(facts, one, cutoff)),
    ),
  };
}

/**
 * R9 2c: passed ÷ submitted, of distinct enterprises; an enterprise passed if any of its assessments did. One whose
 * result belongs to another agency is in the share of that agency only.
 */
function passRate(submitted: Enterprises, passed: Enterprises): Finding {
  const [numerator, denominator] = [passed.enterprises.size, submitted.enterprises.size];
  return {
    value: denominator > 0 ? { numerator, denominator } : null,
    facts: idsOf(submitted.facts, passed.facts),
    explanation: {
      zh: `提交评定${denominator}家企业，通过${numerator}家`,
      en: `${numerator} of ${denominator} enterprises submitted passed`,
    },
  };
}

function finding(value: number, facts: readonly { id: string }[], [zh, unit, en]: [string, string, string]): Finding {
  return { value, facts: idsOf(facts), explanation: { zh: `${zh}${value}${unit}`, en: `${value} ${en}` } };
}

type OfEnterprise = Readonly<{ id: string; data: { enterpriseId: string } }>;
type Enterprises = Readonly<{ enterprises: ReadonlySet<string>; facts: readonly OfEnterprise[] }>;

/**
 * The enterprises with facts in force, and the facts as proof: these, and those that undid all facts of another
 * enterprise.
 */
function enterprisesBy<F extends OfEnterprise>(
  facts: readonly F[],
  undoneBy: (fact: F) => OfEnterprise | undefined,
): Enterprises {
  const standing = facts.filter((fact) => !undoneBy(fact));
  const enterprises = new Set(standing.map(({ data }) => data.enterpriseId));
  const undoing = facts.flatMap((fact) => undoneBy(fact) ?? []);
  return { enterprises, facts: [...standing, ...undoing.filter(({ data }) => !enterprises.has(data.enterpriseId))] };
}

import { type FactOf, idsOf, type Question, type StandingFacts } from './evidence.js';
import { add, divide, exact, type Fraction, multiply, roundToHundredths, sum } from './fraction.js';
import type { Finding } from './indicator.js';
import type { Methodology } from './methodology.js';
import type { FeedbackGiven } from '@heng/contracts';

type Rules = Methodology['definitions']['satisfaction'];
type Answer = FactOf<typeof FeedbackGiven>;

/** R9 3: how satisfied the enterprises are, and how many of those asked said so. */
export function satisfactionFindings(facts: StandingFacts, { definitions }: Methodology, { agencyId }: Question) {
  const own = <F extends { data: { agencyId: string } }>(list: readonly F[]) =>
    list.filter(({ data }) => data.agencyId === agencyId);
  const given = own(facts.feedbackGiven);
  const asked = [...own(facts.feedbackRequested), ...own(facts.feedbackMissed)];
  return {
    satisfaction: satisfaction(given, definitions.satisfaction),
    'response-rate': responseRate(asked, given),
  };
}

/**
 * The mean of the answers, each the mean of the levels it gives; drawn toward the prior mean, so that few answers decide
 * little: (prior mean × prior weight + Σ weight × answer) ÷ (prior weight + Σ weight). Null without an answer, and while
 * the answers are of too few enterprises to keep each to itself (R5).
 */
function satisfaction(given: readonly Answer[], { prior, fewestEnterprises, lateAnswerWeight }: Rules): Finding {
  const answers = given.flatMap((fact) => {
    const level = meanLevel(fact);
    return level ? [{ fact, level, weight: exact(fact.data.late ? lateAnswerWeight : 1) }] : [];
  });
  const weight = sum(answers.map((answer) => answer.weight));
  if (weight.n === 0n) return { value: null, facts: [], explanation: { zh: '尚无满意度反馈', en: 'no feedback yet' } };
  if (new Set(answers.map(({ fact }) => fact.data.enterpriseId)).size < fewestEnterprises) {
    const explanation = {
      zh: `不足${fewestEnterprises}家企业反馈，为不显示单个企业的评价，不予计算`,
      en: `answers of fewer than ${fewestEnterprises} enterprises`,
    };
    return { value: null, facts: [], explanation };
  }
  const levels = sum(answers.map((answer) => multiply(answer.weight, answer.level)));
  const drawn = divide(add(multiply(exact(prior.mean), exact(prior.weight)), levels), add(exact(prior.weight), weight));
  const [mean, value] = [roundToHundredths(divide(levels, weight)), roundToHundredths(drawn)];
  return {
    value: { numerator: Number(drawn.n), denominator: Number(drawn.d) },
    facts: idsOf(answers.map((answer) => answer.fact)),
    explanation: {
      zh: `${answers.length}份反馈均值${mean}，向先验均值${prior.mean}（权重${prior.weight}份）收缩后为${value}`,
      en: `mean ${mean} of ${answers.length} answers, ${value} when drawn toward the prior ${prior.mean} (weighing ${prior.weight})`,
    },
  };
}

/** Given ÷ asked, of projects whose time to answer is over or who have answered. */
function responseRate(
  asked: readonly { id: string; data: { projectId: string } }[],
  given: readonly Answer[],
): Finding {
  const projects = new Set([...asked, ...given].map(({ data }) => data.projectId)).size;
  return {
    value: projects > 0 ? { numerator: given.length, denominator: projects } : null,
    facts: idsOf(asked, given),
    explanation: {
      zh: `应反馈项目${projects}个，已反馈${given.length}个`,
      en: `${given.length} answers from ${projects} projects asked`,
    },
  };
}

/** The mean of the levels that an answer gives; undefined if it gives none. */
function meanLevel({ data }: Answer): Fraction | undefined {
  const levels = Object.values(data.satisfaction).filter((level) => level !== null);
  return levels.length > 0 ? divide(sum(levels.map(exact)), exact(levels.length)) : undefined;
}

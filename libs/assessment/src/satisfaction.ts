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
 * The shrunk mean of the answers. Null without an answer, and while the answers are of too few enterprises to keep each to
 * itself (R5).
 */
function satisfaction(given: readonly Answer[], rules: Rules): Finding {
  const { prior, fewestEnterprises } = rules;
  const answers = given.filter(({ data }) => levelsOf(data).length > 0);
  const means = shrunkMean(
    answers.map(({ data }) => data),
    rules,
  );
  if (!means) return { value: null, facts: [], explanation: { zh: '尚无满意度反馈', en: 'no feedback yet' } };
  if (new Set(answers.map(({ data }) => data.enterpriseId)).size < fewestEnterprises) {
    const explanation = {
      zh: `不足${fewestEnterprises}家企业反馈，为不显示单个企业的评价，不予计算`,
      en: `answers of fewer than ${fewestEnterprises} enterprises`,
    };
    return { value: null, facts: [], explanation };
  }
  const { shrunk } = means;
  const [mean, value] = [roundToHundredths(means.mean), roundToHundredths(shrunk)];
  return {
    value: { numerator: Number(shrunk.n), denominator: Number(shrunk.d) },
    facts: idsOf(answers),
    explanation: {
      zh: `${answers.length}份反馈均值${mean}，向先验均值${prior.mean}（权重${prior.weight}份）收缩后为${value}`,
      en: `mean ${mean} of ${answers.length} answers, ${value} when drawn toward the prior ${prior.mean} (weighing ${prior.weight})`,
    },
  };
}

/** What an answer says: its levels from 1 to 5, null where a stage was not done, and whether it came after its last day. */
export type AnswerLevels = Readonly<{ satisfaction: Readonly<Record<string, number | null>>; late: boolean }>;

/** `answers` are those that give a level: the mean of its levels and its weight, in their order. */
export type Means = Readonly<{
  mean: Fraction;
  shrunk: Fraction;
  answers: readonly Readonly<{ level: Fraction; weight: Fraction }>[];
}>;

/**
 * The mean of answers, each the mean of the levels it gives; and the same drawn toward the prior mean, so that few answers
 * decide little: (prior mean × prior weight + Σ weight × answer) ÷ (prior weight + Σ weight). Null while no answer weighs
 * anything (R9 3).
 */
export function shrunkMean(
  given: readonly AnswerLevels[],
  { prior, lateAnswerWeight }: Pick<Rules, 'prior' | 'lateAnswerWeight'>,
): Means | null {
  const answers = given.flatMap((answer) => {
    const levels = levelsOf(answer);
    if (levels.length === 0) return [];
    const level = divide(sum(levels.map(exact)), exact(levels.length));
    return [{ level, weight: exact(answer.late ? lateAnswerWeight : 1) }];
  });
  const weight = sum(answers.map((answer) => answer.weight));
  if (weight.n === 0n) return null;
  const levels = sum(answers.map((answer) => multiply(answer.weight, answer.level)));
  const priorLevels = multiply(exact(prior.mean), exact(prior.weight));
  const shrunk = divide(add(priorLevels, levels), add(exact(prior.weight), weight));
  return { mean: divide(levels, weight), shrunk, answers };
}

const levelsOf = ({ satisfaction: levels }: Pick<AnswerLevels, 'satisfaction'>): number[] =>
  Object.values(levels).filter((level) => level !== null);

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

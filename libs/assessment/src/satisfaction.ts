import type { FeedbackGiven, SatisfactionPublished } from '@heng/contracts';
import { type FactOf, idsOf, type Question, type StandingFacts } from './evidence.js';
import { add, divide, exact, type Fraction, multiply, sum } from './fraction.js';
import type { Finding } from './indicator.js';
import type { Methodology } from './methodology.js';

type Rules = Methodology['definitions']['satisfaction'];
type Answer = FactOf<typeof FeedbackGiven>;
/** The figures that an agency's answers came to when they were last published, and these answers. */
type Batch = Readonly<{ published: FactOf<typeof SatisfactionPublished>; answers: readonly Answer[] }>;

/**
 * R9 3: how satisfied the enterprises are, and how many of those asked said so. Both are of the latest batch that was
 * published: a figure of the answers at the cutoff, less that of a batch, would be what single enterprises said (R5).
 */
export function satisfactionFindings(facts: StandingFacts, methodology: Methodology, { agencyId }: Question) {
  const own = <F extends { data: { agencyId: string } }>(list: readonly F[]) =>
    list.filter(({ data }) => data.agencyId === agencyId);
  const batch = latestBatch(own(facts.satisfactionPublished), own(facts.feedbackGiven));
  const asked = own(facts.feedbackRequested);
  return {
    satisfaction: batch
      ? satisfaction(batch, methodology.definitions.satisfaction)
      : unpublished('satisfaction', asked, methodology),
    'response-rate': batch ? responseRate(batch, asked) : unpublished('response-rate', asked, methodology),
  };
}

/** What an indicator is while nothing is published: for who has too few enterprises for that, neither good nor bad. */
function unpublished(
  code: 'satisfaction' | 'response-rate',
  asked: StandingFacts['feedbackRequested'],
  { definitions, indicators }: Methodology,
): Finding {
  const { below, share } = definitions.satisfaction.unpublished;
  const enterprises = new Set(asked.map(({ data }) => data.enterpriseId)).size;
  if (enterprises === 0 || enterprises >= below) {
    const explanation = {
      zh: '截至截止日没有可采用的满意度批次',
      en: 'no published satisfaction that counts by the cutoff',
    };
    return { value: null, facts: [], explanation };
  }
  return {
    value: null,
    points: multiply(exact(indicators[code].maxPoints), exact(share)),
    facts: idsOf(asked),
    explanation: {
      zh: `反馈期限已满的企业${enterprises}家，不足${below}家，为不显示单个企业的评价，按满分的${share * 100}%计`,
      en: `the time to answer is over for ${enterprises} enterprises, fewer than ${below}: ${share * 100} % of the points`,
    },
  };
}

/** A batch of which an answer was found false does not stand. */
function latestBatch(
  published: readonly FactOf<typeof SatisfactionPublished>[],
  given: readonly Answer[],
): Batch | null {
  for (const batch of published.toSorted((a, b) => b.data.batch - a.data.batch)) {
    const answers = answersBefore(batch.data.before, given);
    if (answers.length === batch.data.answers) return { published: batch, answers };
  }
  return null;
}

/** Of each project the answer that stood before a day. */
function answersBefore(day: string, given: readonly Answer[]): Answer[] {
  const before = given.filter(({ data }) => (data.amendedOn ?? data.givenOn) < day);
  before.sort((a, b) => a.version - b.version);
  return [...new Map(before.map((answer) => [answer.data.projectId, answer])).values()];
}

/** The shrunk mean as it was published. */
function satisfaction({ published, answers }: Batch, { prior }: Rules): Finding {
  const { batch, publishedOn, mean, shrunk } = published.data;
  return {
    value: shrunk,
    facts: idsOf([published], answers),
    explanation: {
      zh: `${publishedOn}公布的第${batch}批共${answers.length}份反馈，均值${mean}，向先验均值${prior.mean}（权重${prior.weight}份）收缩后为${shrunk}`,
      en: `batch ${batch} of ${publishedOn}: mean ${mean} of ${answers.length} answers, ${shrunk} when drawn toward the prior ${prior.mean} (weighing ${prior.weight})`,
    },
  };
}

/**
 * Published answers ÷ projects whose time to answer is over, at most 1. How many of those answered, and how many answered
 * early, is not told apart: where few have ended, it would be who.
 */
function responseRate({ published, answers }: Batch, asked: StandingFacts['feedbackRequested']): Finding {
  const given = answers.length;
  const { batch } = published.data;
  return {
    value: { numerator: given, denominator: Math.max(given, asked.length) },
    facts: idsOf([published], answers, asked),
    explanation: {
      zh: `反馈期限已满的项目${asked.length}个，第${batch}批已公布反馈${given}份`,
      en: `${given} answers in batch ${batch}, ${asked.length} projects whose time to answer is over`,
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

import type { FeedbackGiven, SatisfactionPublished } from '@heng/contracts';
import { type FactOf, idsOf, type Question, type StandingFacts } from './evidence.js';
import { add, divide, exact, type Fraction, multiply, sum } from './fraction.js';
import type { Finding } from './indicator.js';
import type { Methodology } from './methodology.js';

type Rules = Methodology['definitions']['satisfaction'];
type Answer = FactOf<typeof FeedbackGiven>;
/** The figures of the latest publication and the answers behind them. */
type Batch = Readonly<{ published: FactOf<typeof SatisfactionPublished>; answers: readonly Answer[] }>;

/**
 * R9 3: the satisfaction of the enterprises, and the share of those asked that answered. Both come from the latest
 * published batch: the difference between the figures at the cutoff and those of a batch would reveal what single
 * enterprises answered (R5).
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

/** An indicator before any publication: neither good nor bad for an agency with too few enterprises. */
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

/** A batch with an answer that was found false does not count. */
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

/** The answer in force before a day, for each project. */
function answersBefore(day: string, given: readonly Answer[]): Answer[] {
  const before = given.filter(({ data }) => (data.amendedOn ?? data.givenOn) < day);
  before.sort((a, b) => a.version - b.version);
  return [...new Map(before.map((answer) => [answer.data.projectId, answer])).values()];
}

/** The published shrunk mean. */
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
 * Published answers ÷ projects whose time to answer is over, at most 1. It does not separate answers of those projects
 * from early ones: where few projects have ended, that would reveal who answered.
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

/** An answer's levels from 1 to 5, null where a stage was not done, and whether it came after its last day. */
export type AnswerLevels = Readonly<{ satisfaction: Readonly<Record<string, number | null>>; late: boolean }>;

/** `answers` are those with a level: the mean of its levels and its weight, in their order. */
export type Means = Readonly<{
  mean: Fraction;
  shrunk: Fraction;
  answers: readonly Readonly<{ level: Fraction; weight: Fraction }>[];
}>;

/**
 * The mean of answers, each the mean of its levels; and the same drawn toward the prior mean, so that few answers have
 * little effect: (prior mean × prior weight + Σ weight × answer) ÷ (prior weight + Σ weight). Null while no answer has
 * weight (R9 3).
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

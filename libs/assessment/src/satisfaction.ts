import type { FeedbackGiven } from '@heng/contracts';
import { type FactOf, idsOf, type Question, type StandingFacts } from './evidence.js';
import { exact, type Fraction, fraction, multiply } from './fraction.js';
import type { Finding, Text } from './indicator.js';
import type { Methodology } from './methodology.js';
import { bandOf, type Scale } from './scale.js';
import { shrunkMean } from './shrunk-mean.js';

type Answer = FactOf<typeof FeedbackGiven>;
type Code = 'satisfaction' | 'response-rate';

/**
 * R9 3: the satisfaction of the enterprises by all answers given by the cutoff, and the share of those that were due.
 * Both are shown as bands so coarse that one answer rarely moves them (R5), from a number of enterprises on.
 */
export function satisfactionFindings(facts: StandingFacts, methodology: Methodology, { agencyId, cutoff }: Question) {
  const own = <F extends { data: { agencyId: string } }>(list: readonly F[]) =>
    list.filter(({ data }) => data.agencyId === agencyId);
  const answers = inForce(own(facts.feedbackGiven));
  const asked = own(facts.feedbackRequested);
  const { below } = methodology.definitions.satisfaction.fewEnterprises;
  return {
    satisfaction:
      enterprisesOf(answers) >= below
        ? satisfaction(answers, methodology, cutoff)
        : tooFew('satisfaction', asked, methodology),
    'response-rate':
      enterprisesOf(asked) >= below
        ? responseRate(answers, asked, methodology, cutoff)
        : tooFew('response-rate', asked, methodology),
  };
}

/** An indicator with too few enterprises to be shown: neither good nor bad while few have had their time to answer. */
function tooFew(code: Code, asked: StandingFacts['feedbackRequested'], methodology: Methodology): Finding {
  const { below, share } = methodology.definitions.satisfaction.fewEnterprises;
  const enterprises = enterprisesOf(asked);
  if (enterprises === 0 || enterprises >= below) {
    const zh = enterprises === 0 ? '尚无反馈期限已满的企业' : `作出反馈的企业不足${below}家`;
    const en =
      enterprises === 0 ? 'the time to answer is over for nobody yet' : `fewer than ${below} enterprises answered`;
    return { value: null, facts: idsOf(asked), explanation: { zh: `${zh}，不计分`, en: `${en}: no points` } };
  }
  return {
    value: null,
    points: multiply(exact(methodology.indicators[code].maxPoints), exact(share)),
    facts: idsOf(asked),
    explanation: {
      zh: `反馈期限已满的企业${enterprises}家，不足${below}家，为不显示单个企业的评价，按满分的${share * 100}%计`,
      en: `the time to answer is over for ${enterprises} enterprises, fewer than ${below}: ${share * 100} % of the points`,
    },
  };
}

/** The latest version of each answer. */
function inForce(given: readonly Answer[]): Answer[] {
  const inOrder = given.toSorted((a, b) => a.version - b.version);
  return [...new Map(inOrder.map((answer) => [answer.data.projectId, answer])).values()];
}

function satisfaction(answers: readonly Answer[], { definitions, indicators }: Methodology, cutoff: string): Finding {
  const { fewEnterprises, ...rules } = definitions.satisfaction;
  const means = shrunkMean(
    answers.map(({ data }) => data),
    rules,
  );
  if (!means)
    return { value: null, facts: idsOf(answers), explanation: { zh: '反馈未作评分', en: 'no level was given' } };
  const { value, text } = banded(indicators.satisfaction.scale, means.shrunk);
  return {
    value,
    facts: idsOf(answers),
    explanation: {
      zh: `截至${cutoff}，${fewEnterprises.below}家及以上企业的全部反馈的均值（向先验均值收缩后）${text.zh}`,
      en: `the mean of all answers by ${cutoff}, of ${fewEnterprises.below} enterprises or more and drawn toward the prior, is ${text.en}`,
    },
  };
}

/** Answers to what was due ÷ what was due: an early answer to what is not due yet would show who answered. */
function responseRate(
  answers: readonly Answer[],
  asked: StandingFacts['feedbackRequested'],
  { indicators }: Methodology,
  cutoff: string,
): Finding {
  const due = new Set(asked.map(({ data }) => data.projectId));
  const given = answers.filter(({ data }) => due.has(data.projectId));
  const { value, text } = banded(
    indicators['response-rate'].scale,
    fraction(BigInt(given.length), BigInt(asked.length)),
  );
  return {
    value,
    facts: idsOf(given, asked),
    explanation: {
      zh: `截至${cutoff}反馈期限已满的项目${asked.length}个，反馈率${text.zh}`,
      en: `${asked.length} projects whose time to answer is over by ${cutoff}, and the share that was answered is ${text.en}`,
    },
  };
}

/** A value as the lower end of its band. */
function banded(scale: Scale, exactly: Fraction): { value: number; text: Text } {
  const { from, to } = bandOf(scale, exactly);
  return {
    value: from,
    text:
      to === null
        ? { zh: `为${from}及以上`, en: `${from} or more` }
        : { zh: `在${from}（含）至${to}之间`, en: `from ${from} to below ${to}` },
  };
}

const enterprisesOf = (list: ReadonlyArray<{ data: { enterpriseId: string } }>): number =>
  new Set(list.map(({ data }) => data.enterpriseId)).size;

import type { meritKinds } from '@heng/contracts';
import { complaintPoints } from './complaints.js';
import { checkScores, type Counts, type Finding, type Indicator, type Scores, type Text, weigh } from './indicator.js';
import { meritFigure, meritPoints, type Tariff } from './merits.js';
import type { IndicatorCode, Methodology } from './methodology.js';

/** The raw figures by name: `projects-total`, or with the part of an indicator, `complaints.minor`. */
export type Figures = Counts;

/** A raw figure that the points of an indicator follow from. */
export type Figure = Text &
  Readonly<{
    name: string;
    indicator: IndicatorCode;
    /** Points come from more or from fewer of it; absent where others decide about it. */
    better?: 'more' | 'fewer';
    /** Beyond it the points stay. */
    most: number;
    /** The values that it takes, where these are the lower ends of bands. */
    bands?: readonly number[];
  }>;

type MeritKind = (typeof meritKinds)[number];
const MERITS: Readonly<Record<MeritKind, Text>> = {
  'alliance-award': { zh: '联盟授予的奖励', en: 'awards by the alliance' },
  'government-award': { zh: '政府授予的奖励', en: 'awards by governments' },
  'association-award': { zh: '国家级协会授予的奖励', en: 'awards by national associations' },
  contribution: { zh: '重要贡献', en: 'important contributions' },
  research: { zh: '公益性研究', en: 'research done for the alliance' },
  'shared-knowledge': { zh: '分享的知识成果', en: 'pieces of shared knowledge' },
  citation: { zh: '被引用', en: 'citations' },
};
const LEVELS: Readonly<Record<NonNullable<Tariff[number]['level']>, Text>> = {
  national: { zh: '国家级', en: 'national' },
  provincial: { zh: '省级', en: 'provincial' },
  municipal: { zh: '市级', en: 'municipal' },
};
const COMPLAINTS: Readonly<Record<'minor' | 'ordinary' | 'serious' | 'missedAnswer', Text>> = {
  minor: { zh: '成立的投诉举报：轻微', en: 'upheld complaints: minor' },
  ordinary: { zh: '成立的投诉举报：一般', en: 'upheld complaints: ordinary' },
  serious: { zh: '成立的投诉举报：严重', en: 'upheld complaints: serious' },
  missedAnswer: { zh: '逾期未答复', en: 'not answered in time' },
};

/** The name in words of the merits of an entry of the methodology. */
export function meritWords({ kind, level }: Tariff[number]): Text {
  const { zh, en } = MERITS[kind];
  return level ? { zh: `${zh}（${LEVELS[level].zh}）`, en: `${en}, ${LEVELS[level].en}` } : { zh, en };
}

/** All figures of a methodology, in the order of its indicators. */
export function figuresIn({ indicators }: Methodology): Figure[] {
  return (Object.keys(indicators) as IndicatorCode[]).flatMap((indicator): Figure[] => {
    const entry = indicators[indicator];
    const { zh, en, maxPoints } = entry;
    const own = { name: indicator, indicator, zh, en };
    if ('merits' in entry)
      return entry.merits.map((merit) => ({
        ...{ ...own, ...meritWords(merit), name: `${indicator}.${meritFigure(merit)}`, better: 'more' },
        most: Math.ceil(merit.cap / merit.points),
      }));
    if ('deductions' in entry)
      return Object.entries(COMPLAINTS).map(([part, words]) => ({
        ...{ ...own, ...words, name: `${indicator}.${part}`, better: 'fewer' },
        most: maxPoints,
      }));
    if (!('scale' in entry)) return [{ ...own, most: maxPoints }];
    const steps = entry.scale.steps.map(({ from }) => from);
    if (indicator === 'pass-rate')
      return [
        {
          ...own,
          name: 'pass-rate.passed',
          zh: '通过评定的企业',
          en: 'enterprises that passed',
          better: 'more',
          most: 1e5,
        },
        { ...own, name: 'pass-rate.submitted', zh: '提交评定的企业', en: 'enterprises submitted', most: 1e5 },
      ];
    if (indicator === 'satisfaction' || indicator === 'response-rate')
      return [{ ...own, better: 'more', most: steps.at(-1)!, bands: steps }];
    return [{ ...own, better: 'more', most: steps.at(-1)! }];
  });
}

/** The figures behind an indicator, by their full names; none where it has no value. */
export function figuresOf({ code, value }: Indicator, parts: Counts | undefined, scores: Scores): Figures {
  if (parts) return Object.fromEntries(Object.entries(parts).map(([part, count]) => [`${code}.${part}`, count]));
  if (code === 'other') return { other: scores.other ?? 0 };
  if (value === null) return {};
  if (typeof value === 'number') return { [code]: value };
  return { [`${code}.passed`]: value.numerator, [`${code}.submitted`]: value.denominator };
}

/** @throws RangeError for a figure that is negative or not finite, or more passed than submitted */
export function weighed(code: IndicatorCode, figures: Figures, methodology: Methodology): Indicator {
  const parts = partsOf(code, figures);
  for (const [part, count] of Object.entries(parts))
    if (!(count >= 0 && Number.isFinite(count)))
      throw new RangeError(`${code} ${part} is ${count}, but must be 0 or more.`);
  const scores: Scores = code === 'other' ? { other: parts['']! } : {};
  checkScores(scores, methodology);
  const finding = findingOf(code, parts, methodology);
  const explanation = { zh: '按假设的数据计算', en: 'by the assumed figures' };
  return weigh(code, { ...finding, facts: [], explanation }, methodology, scores);
}

/** The figures of one indicator by the names of its parts; the empty name for one without parts. */
const partsOf = (code: IndicatorCode, figures: Figures): Counts =>
  Object.fromEntries(
    Object.entries(figures)
      .filter(([name]) => name === code || name.startsWith(`${code}.`))
      .map(([name, count]) => [name.slice(code.length + 1), count]),
  );

function findingOf(code: IndicatorCode, parts: Counts, { indicators }: Methodology): Pick<Finding, 'value' | 'points'> {
  const entry = indicators[code];
  const all = Object.values(parts).reduce((sum, count) => sum + count, 0);
  if ('merits' in entry) return { value: all, points: meritPoints(parts, entry.merits) };
  if ('deductions' in entry)
    return { value: all - (parts['missedAnswer'] ?? 0), points: complaintPoints(parts, entry) };
  if (code === 'other') return { value: null };
  if (code !== 'pass-rate') return { value: parts[''] ?? null };
  const { passed: numerator = 0, submitted: denominator = 0 } = parts;
  if (numerator > denominator) throw new RangeError(`${numerator} passed of ${denominator} submitted is impossible.`);
  return { value: denominator > 0 ? { numerator, denominator } : null };
}

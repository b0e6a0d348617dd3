import type { meritKinds } from '@heng/contracts';
import type { MeritCode, Methodology } from './methodology.js';
import type { Step } from './scale.js';

export type Fault = Readonly<{ path: readonly (string | number)[]; zh: string; en: string }>;

type MeritKind = (typeof meritKinds)[number];

/** The kinds of merits that R9 5 and 6 weigh, by indicator. */
const meritsOfIndicator: Readonly<Record<MeritCode, readonly MeritKind[]>> = {
  'alliance-awards': ['alliance-award'],
  'public-awards': ['government-award', 'association-award'],
  contributions: ['contribution'],
  research: ['research'],
  'shared-knowledge': ['shared-knowledge', 'citation'],
};

/** The contradictions between parts of a well-formed methodology document. */
export function faultsOf(methodology: Methodology): Fault[] {
  return [
    ...weightFaults(methodology),
    ...Object.entries(methodology.indicators).flatMap(([code, entry]) =>
      'scale' in entry ? stepFaults(['indicators', code, 'scale', 'steps'], entry.scale.steps, entry.maxPoints) : [],
    ),
    ...deductionFaults(methodology),
    ...(Object.keys(meritsOfIndicator) as MeritCode[]).flatMap((code) => meritFaults(methodology, code)),
    ...gradeFaults(methodology),
  ];
}

function weightFaults({ indicators }: Methodology): Fault[] {
  const hundredths = Object.values(indicators).reduce((total, entry) => total + Math.round(entry.maxPoints * 100), 0);
  if (hundredths === 10_000) return [];
  const total = hundredths / 100;
  return [
    {
      path: ['indicators'],
      zh: `各指标满分合计为${total}，应为100`,
      en: `the most points of all indicators add up to ${total}, but must to 100`,
    },
  ];
}

function stepFaults(path: readonly string[], steps: readonly Step[], maxPoints: number): Fault[] {
  const faults: Fault[] = [];
  steps.forEach(({ from, points }, i) => {
    const before = steps[i - 1];
    if (before && from <= before.from) {
      const zh = `起点${from}应大于前一档的${before.from}`;
      faults.push({
        path: [...path, i, 'from'],
        zh,
        en: `is ${from}, but must be above the step before it (${before.from})`,
      });
    }
    if (before && points < before.points) {
      const zh = `得分${points}不得低于前一档的${before.points}`;
      faults.push({
        path: [...path, i, 'points'],
        zh,
        en: `is ${points}, but must not be below the step before it (${before.points})`,
      });
    }
  });
  const highest = steps.at(-1)!.points;
  if (highest !== maxPoints) {
    const zh = `最高一档${highest}分应等于该指标满分${maxPoints}`;
    faults.push({
      path: [...path, steps.length - 1, 'points'],
      zh,
      en: `is ${highest}, but the last step must give the most points (${maxPoints})`,
    });
  }
  return faults;
}

function deductionFaults({ indicators }: Methodology): Fault[] {
  const { minor, ordinary, serious } = indicators.complaints.deductions.upheld;
  if (minor <= ordinary && ordinary <= serious) return [];
  return [
    {
      path: ['indicators', 'complaints', 'deductions', 'upheld'],
      zh: `扣分应随情节加重而不减（轻微${minor}、一般${ordinary}、严重${serious}）`,
      en: `a graver complaint must not cost less (minor ${minor}, ordinary ${ordinary}, serious ${serious})`,
    },
  ];
}

function meritFaults({ indicators }: Methodology, code: MeritCode): Fault[] {
  const path = ['indicators', code, 'merits'];
  const { merits } = indicators[code];
  const kinds = meritsOfIndicator[code];
  const seen = new Set<string>();
  const faults: Fault[] = [];
  merits.forEach(({ kind, level }, i) => {
    const name = level ? `${kind} ${level}` : kind;
    if (!kinds.includes(kind)) {
      const zh = `${kind}不属于该指标（应为${kinds.join('、')}）`;
      faults.push({ path: [...path, i, 'kind'], zh, en: `is ${kind}, but this indicator weighs ${kinds.join(', ')}` });
    }
    if (seen.has(name))
      faults.push({ path: [...path, i], zh: `${name}重复`, en: `${name} stands twice, but must once` });
    seen.add(name);
  });
  for (const kind of kinds.filter((known) => !seen.has(known))) {
    faults.push({
      path,
      zh: `缺少${kind}（不分级别）的分值`,
      en: `has no entry for ${kind} without a level, but must`,
    });
  }
  return faults;
}

function gradeFaults({ grades }: Methodology): Fault[] {
  const named = grades.map((entry) => entry.grade).join(', ');
  if (named !== 'A, B, C, D') {
    return [
      {
        path: ['grades'],
        zh: `等级依次为${named}，应为A, B, C, D`,
        en: `are ${named}, but must be A, B, C, D in this order`,
      },
    ];
  }
  return grades.flatMap(({ from }, i) => {
    const better = grades[i - 1];
    if (!better || from < better.from) return [];
    const en = `is ${from}, but must be below the better grade's (${better.from})`;
    return [{ path: ['grades', i, 'from'], zh: `起评分${from}应低于上一等级的${better.from}`, en }];
  });
}

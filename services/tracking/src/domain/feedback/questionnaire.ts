import { type Satisfaction, satisfactions, type Stage } from '@heng/contracts';
import type { StageRecords } from '../projects/project.js';

type Words = Readonly<{ zh: string; en: string }>;

/** The five levels *(default)*, the best first. */
export const levels: readonly (Words & Readonly<{ level: number }>)[] = [
  { level: 5, zh: '非常满意', en: 'very satisfied' },
  { level: 4, zh: '满意', en: 'satisfied' },
  { level: 3, zh: '一般', en: 'neither satisfied nor dissatisfied' },
  { level: 2, zh: '不满意', en: 'dissatisfied' },
  { level: 1, zh: '非常不满意', en: 'very dissatisfied' },
];
export const DOES_NOT_APPLY: Words = { zh: '不适用', en: 'does not apply' };

type Question = Words & Readonly<{ name: Satisfaction; of?: Stage | 'no-stage' }>;

/**
 * The nine satisfactions in their groups (R5). `of` is the stage that a question is about; training belongs to none.
 */
const groups: readonly (Words & Readonly<{ questions: readonly Question[] }>)[] = [
  {
    zh: '整体评价',
    en: 'Overall',
    questions: [
      { name: 'overall', zh: '对贯标咨询服务的整体满意程度', en: 'The consulting as a whole' },
      {
        name: 'managementImprovement',
        zh: '对贯标咨询服务为企业管理改善和能力提升所带来价值的满意程度',
        en: 'Its value for the enterprise’s management and capability',
      },
    ],
  },
  {
    zh: '阶段评价',
    en: 'Stages',
    questions: [
      {
        name: 'diagnosis',
        of: 'diagnosis',
        zh: '对现状调研及诊断所提供咨询服务的满意程度',
        en: 'Survey and diagnosis',
      },
      { name: 'planning', of: 'planning', zh: '对体系分析策划所提供咨询服务的满意程度', en: 'Analysis and planning' },
      { name: 'documentation', of: 'documentation', zh: '对体系文件编写所提供咨询服务的满意程度', en: 'Documentation' },
      // The system has run when it is assessed (评定试点).
      {
        name: 'systemOperation',
        of: 'assessment',
        zh: '对体系运行所提供咨询服务的满意程度',
        en: 'Operation of the system',
      },
      { name: 'training', of: 'no-stage', zh: '对所提供培训服务的满意程度', en: 'Training' },
    ],
  },
  {
    zh: '服务评价',
    en: 'Service',
    questions: [
      { name: 'attitude', zh: '对咨询人员服务态度的满意程度', en: 'The consultants’ attitude' },
      { name: 'professionalQuality', zh: '对咨询人员专业素质的满意程度', en: 'The consultants’ professional quality' },
    ],
  },
];

/**
 * The questions that accept "does not apply": those about a stage, unless the enterprise itself confirmed it, and the
 * one about training (R5). The agency's own record binds no enterprise.
 */
export function mayNotApply(stages: StageRecords): ReadonlySet<Satisfaction> {
  const isConfirmed = (stage: Stage) => Boolean(stages[stage]?.startedOn && stages[stage].confirmedOn);
  const open = groups
    .flatMap(({ questions }) => questions)
    .filter(({ of }) => of === 'no-stage' || (of !== undefined && !isConfirmed(of)));
  return new Set(open.map(({ name }) => name));
}

/** The questions for the enterprise of a project, group by group. */
export function questionsFor(stages: StageRecords) {
  const open = mayNotApply(stages);
  return groups.map((group) => ({
    ...{ zh: group.zh, en: group.en },
    questions: group.questions.map(({ name, zh, en }) => ({ name, zh, en, mayNotApply: open.has(name) })),
  }));
}

/** The questions that need a level and have none. */
export const unanswered = (
  answers: Readonly<Partial<Record<Satisfaction, number | null>>>,
  stages: StageRecords,
): Satisfaction[] => {
  const open = mayNotApply(stages);
  return satisfactions.filter((name) => (answers[name] ?? null) === null && !open.has(name));
};

import type { Grade } from '@heng/contracts';

/** The text of an e-mail, the same in HTML and in plain text. */
export type Letter = Readonly<{
  subject: string;
  /** The reason for the letter. */
  opening: string;
  particulars: readonly Particular[];
  list?: Readonly<{ title: string; items: readonly string[] }>;
  /** The matters of a letter that gathers several. */
  matters?: readonly Matter[];
  /** The reader's next steps and expectations, a paragraph each. */
  steps: readonly string[];
  /** The part of the measures it rests on. */
  rule: string;
  /** A link to the portal: `path` begins with a slash. */
  action: Action;
}>;
export type Action = Readonly<{ label: string; path: string }>;
export type Matter = Readonly<{ text: string; action: Action }>;
export type Particular = Readonly<{ label: string; value: string }>;

export const SENDER = '中国两化融合服务联盟';
export const MEASURES = '《信息化和工业化融合管理体系贯标咨询服务机构监督与评级管理办法》';

/** R5: why and by when an enterprise gives its feedback (民法典 201–203). */
export const FEEDBACK_RULE = `${MEASURES}“信息公开要求”关于项目结束后三个月之内反馈的规定；期间依《中华人民共和国民法典》第二百零一条至第二百零三条计算，项目结束当日不计入，最后一日是法定休假日的，以法定休假日结束的次日为最后一日`;

const GRADES: Record<Grade, string> = { A: '卓越', B: '优秀', C: '良好', D: '合格' };

/** `2026-03-02` → 2026年3月2日 */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** `2026-H1` → 2026年上半年 */
export const cycleInWords = (cycle: string): string =>
  `${cycle.slice(0, 4)}年${cycle.endsWith('H1') ? '上' : '下'}半年`;

/** R7: the grade with its level; null is 未获评级. */
export const gradeInWords = (grade: Grade | null): string => (grade ? `${grade}级（${GRADES[grade]}）` : '未获评级');

const SECTIONS: Record<string, string> = {
  basics: '机构基本信息',
  process: '服务流程与方法',
  yearsAndIncome: '服务年限及收入',
  team: '专业服务团队',
  experience: '服务经验及成效',
  knowledge: '知识共享与交流',
  other: '其他情况',
};

/** R3: a section by its title; a later disclosure standard may add others. */
export const sectionInWords = (section: string): string =>
  SECTIONS[section] ? `“${SECTIONS[section]}”` : '新增的部分';

/** A reason that rating gives, with its dates in words and the fields of a disclosure by their sections. */
export const reasonInWords = (zh: string): string =>
  zh
    .replace(/\d{4}-\d\d-\d\d/g, dateInWords)
    .replace(/[a-z]\w*\.[a-z]\w*(?:, [a-z]\w*\.[a-z]\w*)*/gi, (fields) =>
      [...new Set(fields.split(', ').map((field) => sectionInWords(field.split('.')[0]!)))].join('、'),
    );

/** `team.fullTimeCount` → “专业服务团队”中的一项内容 */
export const fieldInWords = (field: string): string => `${sectionInWords(field.split('.')[0]!)}中的一项内容`;

/** A last day, the calendar that gave it, and a warning when it is provisional. */
export function dueParticulars(label: string, due: string, calendar: string, provisional: boolean): Particular[] {
  const warning =
    '该日期所依据的放假安排尚未公布，为暂定日期，期限不在暂定日期届满；安排公布后重新计算，如有变动，将另行通知。';
  return [
    { label, value: `${dateInWords(due)}（当日24时截止）` },
    { label: '日期计算依据', value: `国务院办公厅放假安排，工作日历${calendar}版` },
    ...(provisional ? [{ label: '特别说明', value: warning }] : []),
  ];
}

import { checkCreditCode, isIndustry, isProvince } from '@heng/contracts';
import { isoDate } from '@heng/legal-time';
import { CellFault } from './fault.js';

/** The first and the last business date of a sample, both inclusive. */
export type Span = Readonly<{ from: string; until: string }>;

/** The type of a column: it reads the text of a cell. `read` throws a CellFault. */
export type Column<T> = Readonly<{
  read: (text: string, span: Span) => T;
  /** The table whose key the cell names. */
  refersTo?: string;
}>;

function refuse(code: string, zh: string, en: string): never {
  throw new CellFault({ code: `load.${code}`, zh, en });
}

const column = <T>(read: (text: string, span: Span) => T): Column<T> => ({
  read: (cell, span) => (cell === '' ? refuse('empty', '不能为空。', 'must not be empty.') : read(cell, span)),
});

/** The same column, where an empty cell is null. */
export const optional = <T>({ read, ...rest }: Column<T>): Column<T | null> => ({
  ...rest,
  read: (cell, span) => (cell === '' ? null : read(cell, span)),
});

export const text = (most: number) =>
  column((cell) =>
    cell.length <= most ? cell : refuse('too-long', `超过${most}个字。`, `has more than ${most} characters.`),
  );

/** A unified social credit code; one whose outer check digit alone is wrong is taken, as the registry takes it. */
export const creditCode = column((cell) => {
  const check = checkCreditCode(cell);
  return 'fault' in check ? refuse('credit-code-invalid', check.zh, check.en) : check.code;
});

export const province = column((cell) =>
  isProvince(cell)
    ? cell
    : refuse('province-unknown', `“${cell}”不是GB/T 2260省级代码。`, `"${cell}" is no province code of GB/T 2260.`),
);

export const industry = column((cell) =>
  isIndustry(cell)
    ? cell
    : refuse('industry-unknown', `“${cell}”不是GB/T 4754-2017行业代码。`, `"${cell}" is no code of GB/T 4754-2017.`),
);

export const email = column((cell) =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)
    ? cell
    : refuse('email-invalid', `“${cell}”不是电子邮件地址。`, `"${cell}" is no e-mail address.`),
);

/** A business date of any year, for what happened before the sample begins. */
export const anyDate = column((cell) => {
  try {
    return String(isoDate(cell));
  } catch {
    return refuse('date-invalid', `“${cell}”不是YYYY-MM-DD日期。`, `"${cell}" is no date YYYY-MM-DD.`);
  }
});

/** A business date within the sample's span. */
export const date: Column<string> = {
  read: (cell, span) => {
    const day = anyDate.read(cell, span);
    if (day >= span.from && day <= span.until) return day;
    const { from, until } = span;
    return refuse(
      'date-outside-period',
      `${day}不在样本期间${from}至${until}之内。`,
      `${day} is outside the sample's period ${from} to ${until}.`,
    );
  },
};

export const oneOf = <const T extends string>(...choices: readonly T[]) =>
  column((cell) => {
    const known = choices.find((choice) => choice === cell);
    const list = choices.join(', ');
    return known ?? refuse('choice-unknown', `“${cell}”应为${list}之一。`, `"${cell}" is none of ${list}.`);
  });

/** A number from `least` to `most` in steps, such as halves of days. */
export const number = (least: number, most: number, step = 1) =>
  column((cell) => {
    const value = Number(cell);
    if (value >= least && value <= most && Number.isInteger(value / step)) return value;
    return refuse(
      'number-invalid',
      `“${cell}”应为${least}至${most}之间、以${step}为步长的数。`,
      `"${cell}" is no number from ${least} to ${most} in steps of ${step}.`,
    );
  });

export const yesNo = column((cell) => {
  if (cell === 'true' || cell === 'false') return cell === 'true';
  return refuse('choice-unknown', `“${cell}”应为true或false。`, `"${cell}" is neither true nor false.`);
});

/** Days of on-site work with a blank between them, half a day marked as such: `2026-03-02 2026-03-03/0.5`. */
export const workedDays: Column<readonly WorkedDay[]> = column((cell, span) =>
  cell.split(' ').map((one) => {
    const [day = '', part = '1'] = one.split('/');
    return { on: date.read(day, span), days: number(0.5, 1, 0.5).read(part, span) };
  }),
);
export type WorkedDay = Readonly<{ on: string; days: number }>;
export const workedDaysInWords = (days: readonly WorkedDay[]): string =>
  days.map(({ on, days: part }) => (part === 1 ? on : `${on}/${part}`)).join(' ');

/** The key of a row in another table; whether there is one is checked when all tables are read. */
export const ref = (refersTo: string): Column<string> => ({ ...text(40), refersTo });

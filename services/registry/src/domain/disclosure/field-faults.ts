import { holdsIdCardNumber } from '@heng/contracts';
import { z } from 'zod';
import type { FieldType, StandardField } from './disclosure-standard.js';
import { projectEntries, projectEntriesFault } from './project-entries.js';

/** A fault of a value, as the end of a sentence that begins with the field's name. */
export type Fault = Readonly<{ zh: string; en: string }>;

const TEXT_MAX = 5000;
const LIST_MAX = 1000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const quantity = z.number().min(0);
// PostgreSQL stores neither NUL nor half a surrogate pair.
const text = z
  .string()
  .max(TEXT_MAX)
  .refine((value) => value.isWellFormed() && !value.includes('\0'));

const shapes: Record<FieldType, z.ZodType> = {
  count: z.int().min(0),
  number: quantity,
  range: z.strictObject({ from: quantity, to: quantity }).refine(({ from, to }) => from <= to),
  text,
  list: z.array(text.refine((entry) => entry.trim() !== '')).max(LIST_MAX),
  persons: z.array(z.string().regex(UUID)).max(LIST_MAX),
  projects: projectEntries,
};

const demand: Record<Exclude<FieldType, 'projects'>, Fault> = {
  count: { zh: '须为不小于0的整数', en: 'must be a whole number of 0 or more' },
  number: { zh: '须为不小于0的数', en: 'must be a number of 0 or more' },
  range: {
    zh: '须为范围 { from, to }，两端为不小于0的数且 from 不大于 to',
    en: 'must be a range { from, to } of numbers of 0 or more, from not above to',
  },
  text: { zh: `须为不超过${TEXT_MAX}字的文字`, en: `must be a text of at most ${TEXT_MAX} characters` },
  list: {
    zh: `须为不超过${LIST_MAX}项的列表，每项为非空文字`,
    en: `must be a list of at most ${LIST_MAX} texts, none of them blank`,
  },
  persons: {
    zh: '须为人员编号的列表；未经本人同意不得公开姓名（个人信息保护法第二十五条）',
    en: 'must be a list of person ids; a name is not public without that person’s consent (PIPL 25)',
  },
};

/** An identity-card number is never accepted (PIPL 28); disclosures are public. */
const NO_ID_CARD: Fault = {
  zh: '不得含有居民身份证号码（个人信息保护法第二十八条）',
  en: 'must not hold an identity-card number (PIPL 28)',
};

/** True when a value is empty: absent, null or a blank text. */
export const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** The fault of a value against the field's type; undefined when there is none. */
export function faultOf({ type, atLeast = 0 }: StandardField, value: unknown): Fault | undefined {
  if (!shapes[type].safeParse(value).success) return type === 'projects' ? projectEntriesFault(value) : demand[type];
  const texts = textsIn(value);
  if (type !== 'persons' && texts.some(holdsIdCardNumber)) return NO_ID_CARD;
  if (Array.isArray(value) && value.length < atLeast) {
    return { zh: `至少须有${atLeast}项`, en: `must have at least ${atLeast} entry` };
  }
  return undefined;
}

/** The texts of a value, of its entries and of their parts. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

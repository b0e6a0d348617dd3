import { date } from '@heng/contracts';
import { z } from 'zod';
import { refuse } from './disclosure-refusals.js';

/**
 * The types of fields. `count` is a whole number, `range` is `{ from, to }`, `list` is one text per entry, `persons` is
 * a list of the register's person ids: a name is public only with that person's own consent (PIPL 25). `projects` is a
 * list of `ProjectEntry`.
 */
export const fieldTypes = ['count', 'number', 'range', 'text', 'list', 'persons', 'projects'] as const;
export type FieldType = (typeof fieldTypes)[number];

const text = (max: number) => z.string().trim().min(1).max(max);
const names = { zh: text(500), en: text(500) };
/** A record of at least one entry; its names stand in content, paths and code. */
const someOf = <T extends z.ZodType>(entry: T, en: string, zh: string) =>
  z
    .record(z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/), entry)
    .refine((entries) => Object.keys(entries).length > 0, { message: en, params: { zh } });

const field = z
  .strictObject({
    type: z.enum(fieldTypes),
    unit: text(20).exactOptional(),
    required: z.boolean(),
    /** For a list: the least number of entries. Elsewhere `[]` means "none" and is an answer. */
    atLeast: z.number().int().min(1).max(1000).exactOptional(),
    /** For the alliance's staff only, never public. */
    staffOnly: z.literal(true).exactOptional(),
    /** The field may contain a trade secret: staff may grant its withholding from the public. */
    mayBeWithheld: z.literal(true).exactOptional(),
    /** The text field of the section that explains why the platform's figure differs; without an explanation the field counts as missing. */
    explainedBy: z.string().exactOptional(),
    ...names,
  })
  .superRefine(({ type, atLeast, staffOnly, mayBeWithheld }, context) => {
    const fault = (path: string, message: string, zh: string) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { zh } });
    if (atLeast !== undefined && type !== 'list' && type !== 'persons')
      fault('atLeast', 'atLeast is for lists and persons only', '只有列表和人员名单可以规定最少项数');
    if (staffOnly && mayBeWithheld)
      fault('mayBeWithheld', 'what is for staff only is never public', '仅供工作人员的字段本就不公开');
  });

const section = z
  .strictObject({
    ...names,
    /** The paragraph of the measures. */
    clause: text(50),
    /** The clause of GB/T 23005-2020 on the same matter, where there is one. */
    gbt23005: text(50).exactOptional(),
    fields: someOf(field, 'a section has at least one field', '每个部分至少有一个字段'),
  })
  .superRefine(({ fields }, context) => {
    for (const [name, { explainedBy }] of Object.entries(fields))
      if (explainedBy !== undefined && !(Object.hasOwn(fields, explainedBy) && fields[explainedBy]!.type === 'text'))
        context.addIssue({
          code: 'custom',
          path: ['fields', name, 'explainedBy'],
          message: 'explainedBy names a text field of the section',
          params: { zh: 'explainedBy 须为同一部分中的文字字段' },
        });
  });

const document = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d{1,3}$/),
  inForceFrom: date,
  sections: someOf(section, 'a standard has at least one section', '信息公开要求至少有一个部分'),
});

export type StandardField = Readonly<z.infer<typeof field>>;
export type StandardSection = Readonly<z.infer<typeof section>>;
/** 信息公开要求: the disclosures required of an agency from a day on (R3). The alliance refines it in new versions. */
export type DisclosureStandard = Readonly<z.infer<typeof document>>;

/**
 * Checks a document of the disclosure standard. @throws `registry.disclosure-standard-invalid` naming each path and
 * fault
 */
export function parseStandard(json: unknown): DisclosureStandard {
  const { success, data, error } = document.safeParse(json);
  if (success) return data;
  const chinese = document.safeParse(json, { error: z.locales.zhCN().localeError }).error!.issues;
  const faults = error.issues.map(({ path, message }, n) => ({
    path: path.join('.') || 'document',
    en: message,
    zh: inChinese(chinese[n]!),
  }));
  throw refuse('disclosure-standard-invalid', {
    faults,
    faultsZh: faults.map(({ path, zh }) => `${path}：${zh}`).join('；'),
    faultsEn: faults.map(({ path, en }) => `${path}: ${en}`).join('; '),
  });
}

const inChinese = (issue: z.core.$ZodIssue): string =>
  issue.code === 'custom' ? String(issue.params?.['zh']) : issue.message;

const byBeginning = (a: DisclosureStandard, b: DisclosureStandard): number => (a.inForceFrom < b.inForceFrom ? -1 : 1);

/** The version in force on a day is the latest that has begun (R3); undefined before the first. */
export const standardInForce = (standards: readonly DisclosureStandard[], day: string) =>
  standards.toSorted(byBeginning).findLast(({ inForceFrom }) => inForceFrom <= day);

/** The versions published in advance that begin after a day, the next one first. */
export const standardsToCome = (standards: readonly DisclosureStandard[], day: string): DisclosureStandard[] =>
  standards.filter(({ inForceFrom }) => inForceFrom > day).toSorted(byBeginning);

/** The version in force on a day. @throws `registry.disclosure-standard-none` */
export function mustBeInForce(standards: readonly DisclosureStandard[], today: string): DisclosureStandard {
  const standard = standardInForce(standards, today);
  if (!standard) throw refuse('disclosure-standard-none', { today });
  return standard;
}

/** The version in force on a day, then each coming one. @throws `registry.disclosure-standard-none` */
export const standardsFrom = (standards: readonly DisclosureStandard[], today: string): DisclosureStandard[] => [
  mustBeInForce(standards, today),
  ...standardsToCome(standards, today),
];

/** The fields of a standard as `section.field`, in its order. */
export const fieldsOf = ({ sections }: DisclosureStandard): [path: string, field: StandardField][] =>
  Object.entries(sections).flatMap(([section, { fields }]) =>
    Object.entries(fields).map(([name, field]): [string, StandardField] => [`${section}.${name}`, field]),
  );

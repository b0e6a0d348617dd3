import { date } from '@heng/contracts';
import { z } from 'zod';
import { type DisclosureStandard, fieldTypes } from './disclosure-standard.js';
import { refuse } from './disclosure-refusals.js';

/** A sentence or a name in one language. */
const text = z.string().trim().min(1).max(500);
const clause = z.string().trim().min(1).max(50);
/** The names of sections and fields in content, paths and code. */
const name = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);

const field = z
  .strictObject({
    type: z.enum(fieldTypes),
    unit: z.string().trim().min(1).max(20).exactOptional(),
    required: z.boolean(),
    atLeast: z.number().int().min(1).max(1000).exactOptional(),
    staffOnly: z.literal(true).exactOptional(),
    mayBeWithheld: z.literal(true).exactOptional(),
    zh: text,
    en: text,
  })
  .superRefine(({ type, atLeast, staffOnly, mayBeWithheld }, context) => {
    if (atLeast !== undefined && type !== 'list' && type !== 'persons')
      fault(context, 'atLeast', 'atLeast is for lists and persons only', '只有列表和人员名单可以规定最少项数');
    if (staffOnly && mayBeWithheld)
      fault(context, 'mayBeWithheld', 'what is for staff only is never public', '仅供工作人员的字段本就不公开');
  });

const section = z.strictObject({
  zh: text,
  en: text,
  clause,
  gbt23005: clause.exactOptional(),
  fields: z.record(name, field).refine((fields) => Object.keys(fields).length > 0, {
    message: 'a section has at least one field',
    params: { zh: '每个部分至少有一个字段' },
  }),
});

const document = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d{1,3}$/),
  inForceFrom: date,
  sections: z.record(name, section).refine((sections) => Object.keys(sections).length > 0, {
    message: 'a standard has at least one section',
    params: { zh: '信息公开要求至少有一个部分' },
  }),
});

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

function fault(context: z.RefinementCtx, path: string, message: string, zh: string): void {
  context.addIssue({ code: 'custom', path: [path], message, params: { zh } });
}

const inChinese = (issue: z.core.$ZodIssue): string =>
  issue.code === 'custom' ? String(issue.params?.['zh']) : issue.message;

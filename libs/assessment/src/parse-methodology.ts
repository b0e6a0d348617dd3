import { z } from 'zod';
import { faultsOf } from './methodology-faults.js';
import { type Methodology, methodologyShape } from './methodology.js';

/** Checks a methodology document and that its parts agree with each other. */
export const methodologySchema = methodologyShape.superRefine((methodology, context) => {
  for (const { path, en, zh } of faultsOf(methodology)) {
    context.addIssue({ code: 'custom', path: [...path], message: en, params: { zh } });
  }
});

/** A faulty methodology document: the path of the fault and one sentence in both languages. */
export class MethodologyError extends Error {
  constructor(
    readonly path: string,
    readonly en: string,
    readonly zh: string,
  ) {
    super(en);
    this.name = 'MethodologyError';
  }
}

/** Checks a document. @throws MethodologyError naming the path of the first fault, the fault and the rule */
export function parseMethodology(json: unknown): Methodology {
  const result = methodologySchema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const path = issue.path.join('.') || 'document';
  const zh = issue.code === 'custom' ? String(issue.params?.zh) : inChinese(json);
  throw new MethodologyError(path, `Methodology ${path}: ${issue.message}.`, `评级方法 ${path}：${zh}。`);
}

function inChinese(json: unknown): string {
  const { localeError } = z.locales.zhCN();
  return methodologySchema.safeParse(json, { error: localeError }).error!.issues[0]!.message;
}

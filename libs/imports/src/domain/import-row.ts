import { emailFault, hasLength, nameFault, provinces, type TextFault, UnfitEvent } from '@heng/contracts';
import { defineRefusals, DomainError, invalid } from '@heng/kit/domain';

const refuse = defineRefusals('kit', {
  'import-text-length': invalid(
    '应为 {least} 至 {most} 个字符。',
    'The value has to have {least} to {most} characters.',
  ),
  'import-text-unfit': invalid('该值{faultZh}。', 'The value {faultEn}.'),
  'import-email-invalid': invalid('该值{faultZh}。', 'The value {faultEn}.'),
  'import-province-unknown': invalid(
    '不是省级行政区的名称或代码（GB/T 2260），如“福建省”或 350000。',
    'The value is neither the name nor the code of a province (GB/T 2260), such as 350000.',
  ),
});

type Unfit = 'import-text-unfit' | 'import-email-invalid';

/** A row judged by the rules: its plan, or all its refusals. */
export type RowJudgement<P> = Readonly<{ plan: P } | { refusals: readonly DomainError[] }>;

/** Runs the checks and returns all their refusals, of one code and field once. */
function refusalsOf(checks: readonly (() => unknown)[]): DomainError[] {
  const refusals = checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      if (error instanceof DomainError) return [error];
      if (error instanceof UnfitEvent) return error.fields.map(({ field, fault }) => unfit(field, fault));
      throw error;
    }
  });
  return [...Map.groupBy(refusals, ({ code, details }) => `${code} ${String(details['field'])}`).values()].map(
    ([first]) => first!,
  );
}

/** Plans a row whose values pass all checks and that the rules do not refuse. */
export function judgeRow<P>(checks: readonly (() => unknown)[], plan: () => P): RowJudgement<P> {
  let planned: P;
  const refusals = refusalsOf(checks);
  if (refusals.length === 0) refusals.push(...refusalsOf([() => (planned = plan())]));
  return refusals.length > 0 ? { refusals } : { plan: planned! };
}

/** @throws `kit.import-text-length` */
export function mustBeOfLength(field: string, text: string, least: number, most: number): void {
  if (!hasLength(text, least, most)) throw refuse('import-text-length', { field, least, most });
}

const unfit = (field: string, { zh: faultZh, en: faultEn }: TextFault, reason: Unfit = 'import-text-unfit') =>
  refuse(reason, { field, faultZh, faultEn });

/** A name by the rule of the forms. @throws `kit.import-text-unfit`, `kit.import-text-length` */
export function mustBeName(field: string, text: string, least: number, most: number): void {
  mustBeOfLength(field, text, least, most);
  const fault = nameFault(text);
  if (fault) throw unfit(field, fault);
}

/** An address by the rule of the forms. @throws `kit.import-email-invalid` */
export function mustBeEmail(field: string, text: string): void {
  const fault = emailFault(text);
  if (fault) throw unfit(field, fault, 'import-email-invalid');
}

/**
 * The code of a province given by its code, its name or the beginning of its name: 福建. @throws
 * `kit.import-province-unknown`
 */
export function provinceCode(text: string): string {
  const name = text.normalize('NFKC');
  const found = provinces.find(
    ({ code, zh, en }) =>
      code === name || en.toLowerCase() === name.toLowerCase() || (name.length >= 2 && zh.startsWith(name)),
  );
  if (!found) throw refuse('import-province-unknown', { field: 'province' });
  return found.code;
}

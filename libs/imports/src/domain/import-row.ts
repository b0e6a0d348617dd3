import { provinces } from '@heng/contracts';
import { z } from 'zod';
import { defineRefusals, DomainError, invalid } from '@heng/kit/domain';

const refuse = defineRefusals('kit', {
  'import-text-length': invalid(
    '应为 {least} 至 {most} 个字符。',
    'The value has to have {least} to {most} characters.',
  ),
  'import-email-invalid': invalid('不是有效的电子邮箱地址。', 'The value is not an e-mail address.'),
  'import-province-unknown': invalid(
    '不是省级行政区的名称或代码（GB/T 2260），如“福建省”或 350000。',
    'The value is neither the name nor the code of a province (GB/T 2260), such as 350000.',
  ),
});

/** A row judged by the rules: its plan, or all its refusals. */
export type RowJudgement<P> = Readonly<{ plan: P } | { refusals: readonly DomainError[] }>;

/** Runs independent checks and returns all their refusals. */
function refusalsOf(checks: readonly (() => unknown)[]): DomainError[] {
  return checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      if (error instanceof DomainError) return [error];
      throw error;
    }
  });
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
  if (text.length < least || text.length > most) throw refuse('import-text-length', { field, least, most });
}

const email = z.email().max(254);

/** @throws `kit.import-email-invalid` */
export function mustBeEmail(field: string, text: string): void {
  if (!email.safeParse(text).success) throw refuse('import-email-invalid', { field });
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

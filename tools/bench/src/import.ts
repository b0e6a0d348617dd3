import { creditCodeFrom } from '@heng/contracts';
import type { Bed } from './bed.js';
import { type ImportFigures, importFile } from './import-file.js';

const AGENCIES = 500;
const WARM_UP = 10_000;

/** Imports this many consultants with their employments, in each mode, after fewer that warm the service up. */
export async function importConsultants(bed: Bed, count: number): Promise<Record<string, ImportFigures>> {
  const codes = Array.from({ length: AGENCIES }, (_, n) => creditCodeFrom('350100', `MB${String(n).padStart(6, '0')}`));
  const agencies = codes.map((code, n) => `${code},贯标咨询机构${n},福建省,office${n}@example.cn`);
  await importFile(bed, 'registry', 'agencies', 'each-row', ['creditCode,name,province,email', ...agencies]);
  await importFile(bed, 'registry', 'consultants', 'each-row', consultants(codes, 'w', WARM_UP));
  return {
    'each-row': await importFile(bed, 'registry', 'consultants', 'each-row', consultants(codes, 'r', count)),
    'all-or-nothing': await importFile(
      bed,
      'registry',
      'consultants',
      'all-or-nothing',
      consultants(codes, 'a', count),
    ),
  };
}

/** A realistic file of a staff member: some persons have an address, some have none. */
function consultants(codes: readonly string[], tag: string, count: number): string[] {
  const rows = Array.from({ length: count }, (_, n) => {
    const email = n % 5 === 0 ? '' : `${tag}${n}@example.cn`;
    const day = `2025-0${1 + (n % 9)}-${String(1 + (n % 28)).padStart(2, '0')}`;
    return `咨询人员${tag}${n},${email},${codes[n % codes.length]},${day},${n % 3 === 0 ? '否' : '是'}`;
  });
  return ['姓名,本人邮箱,机构统一社会信用代码,入职日期,是否专职', ...rows];
}

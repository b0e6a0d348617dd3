import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import '@heng/files/domain';
import '@heng/imports/domain';
import { declaredRefusals } from '@heng/kit/domain';
import './withholding/withheld-fields.js';

const names = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

/** The faults in the wording of a refusal. Texts in two languages come as details such as `faultZh` and `faultEn`. */
function faultsOf([code, { zh, en }]: [string, { zh: string; en: string }]): string[] {
  const rules: Record<string, boolean> = {
    'its code is not in words': /^(registry|kit)\.[a-z0-9]+(-[a-z0-9]+)*$/.test(code),
    'zh is no sentence': /\p{Script=Han}.*[。}]$/u.test(zh) && !names(zh).some((name) => name.endsWith('En')),
    'en is no sentence':
      /^[A-Za-z{][^\p{Script=Han}]*[.}]$/u.test(en) && !names(en).some((name) => name.endsWith('Zh')),
  };
  return Object.entries(rules).flatMap(([fault, holds]) => (holds ? [] : [`${code}: ${fault}`]));
}

test('every refusal has its code and a sentence in both languages', async () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /refusals\.ts$/.test(name))) await import(join(import.meta.dirname, file));
  const refusals = [...declaredRefusals].filter(([code]) => /^(registry|kit)\./.test(code));
  expect(refusals.length).toBeGreaterThan(80);
  expect(refusals.flatMap(faultsOf)).toEqual([]);
});

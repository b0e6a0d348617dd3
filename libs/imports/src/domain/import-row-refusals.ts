import { defineRefusals } from '@heng/kit/domain';

/** The refusals of values in any imported row. */
export const refuse = defineRefusals('kit', {
  'import-text-length': {
    kind: 'invalid',
    zh: '应为 {least} 至 {most} 个字符。',
    en: 'The value has to have {least} to {most} characters.',
  },
  'import-email-invalid': {
    kind: 'invalid',
    zh: '不是有效的电子邮箱地址。',
    en: 'The value is not an e-mail address.',
  },
  'import-province-unknown': {
    kind: 'invalid',
    zh: '不是省级行政区的名称或代码（GB/T 2260），如“福建省”或 350000。',
    en: 'The value is neither the name nor the code of a province (GB/T 2260), such as 350000.',
  },
});

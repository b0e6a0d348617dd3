import { defineRefusals } from '@heng/kit/domain';

/** The refusals of an imported row, besides those of kit and of the rules of registration and of people. */
export const refuse = defineRefusals('registry', {
  'import-agency-unknown': {
    kind: 'invalid',
    zh: '没有以此统一社会信用代码注册的机构，请先注册机构。',
    en: 'No agency is registered with this credit code; register the agency first.',
  },
  'import-employment-known': {
    kind: 'conflict',
    zh: '本机构已登记过同名且同日入职的人员；如确为另一人，请填写其本人邮箱以区分。',
    en: 'A person of this name who began on this day is recorded at the agency; if this is another one, give the person’s own e-mail address.',
  },
});

import { defineRefusals } from '@heng/kit/domain';

/** The refusals of signals. */
export const refuse = defineRefusals('registry', {
  'signal-closed': {
    kind: 'conflict',
    zh: '该疑点已于 {closedOn} 关闭，不能再作说明或处理。',
    en: 'The signal was closed on {closedOn}; it can no longer be explained or settled.',
  },
  'signal-not-yours': {
    kind: 'forbidden',
    zh: '该疑点不涉及您的令牌所代表的机构，只能查看和说明涉及本机构的疑点。',
    en: 'The signal does not concern the agency that your token acts for.',
  },
});

import { conflict, defineRefusals, forbidden } from '@heng/kit/domain';

/** The refusals of signals. */
export const refuse = defineRefusals('registry', {
  'signal-closed': conflict(
    '该疑点已于 {closedOn} 关闭，不能再作说明或处理。',
    'The signal was closed on {closedOn}; it can no longer be explained or settled.',
  ),
  'signal-not-yours': forbidden(
    '该疑点不涉及您的令牌所代表的机构，只能查看和说明涉及本机构的疑点。',
    'The signal does not concern the agency that your token acts for.',
  ),
});

import { ApplicationReturned } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R2: an application comes back with the needed corrections. */
export const applicationReturned = defineTemplate<typeof ApplicationReturned>({
  name: 'application-returned',
  event: ApplicationReturned,
  to: 'agencyId',
  addressee: ({ name }) => name,
  gathering: 'never',
  compose: ({ applicationId, creditCode, decidedOn, reason }) => ({
    subject: '关于注册申请需要补正的通知',
    opening: '联盟工作人员审核了贵机构的贯标咨询服务机构注册申请，申请内容需要补正，现予退回。',
    particulars: [
      { label: '统一社会信用代码', value: creditCode },
      { label: '退回日期', value: dateInWords(decidedOn) },
      { label: '需要补正的内容', value: reason },
    ],
    steps: ['请登录平台修改申请后重新提交。', '不再申请的，可在平台撤回申请。'],
    rule: `${MEASURES}“总则”关于在平台完成注册的规定`,
    action: { label: '修改注册申请', path: `/applications/${applicationId}` },
  }),
});

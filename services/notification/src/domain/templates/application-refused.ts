import { ApplicationRefused } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R2: an application is refused, with the reason. */
export const applicationRefused = defineTemplate<typeof ApplicationRefused>({
  name: 'application-refused',
  event: ApplicationRefused,
  to: 'agencyId',
  addressee: ({ name }) => name,
  gathering: 'never',
  compose: ({ applicationId, creditCode, decidedOn, reason }) => ({
    subject: '关于不予注册的通知',
    opening: '联盟工作人员审核了贵机构的贯标咨询服务机构注册申请，决定不予注册，现将理由通知如下。',
    particulars: [
      { label: '统一社会信用代码', value: creditCode },
      { label: '决定日期', value: dateInWords(decidedOn) },
      { label: '理由', value: reason },
    ],
    steps: ['上述情况改变后，可以重新申请。', '对决定有疑问的，请与联盟秘书处联系。'],
    rule: `${MEASURES}“总则”关于在平台完成注册的规定`,
    action: { label: '查看注册申请', path: `/applications/${applicationId}` },
  }),
});

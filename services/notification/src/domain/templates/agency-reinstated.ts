import { AgencyReinstated } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R2: an agency is registered again. */
export const agencyReinstated = defineTemplate<typeof AgencyReinstated>({
  name: 'agency-reinstated',
  event: AgencyReinstated,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ agencyId, reinstatedOn, was, reason }) => ({
    subject: '关于恢复贵机构注册的通知',
    opening: `贵机构的贯标咨询服务机构注册此前已${was === 'suspended' ? '暂停' : '注销'}，现予恢复。`,
    particulars: [
      { label: '恢复日期', value: dateInWords(reinstatedOn) },
      { label: '理由', value: reason },
    ],
    steps: ['请登录平台核对所公开的信息，有变化的及时更新，无变化的请逐项确认。'],
    rule: `${MEASURES}“总则”`,
    action: { label: '查看机构状态', path: `/agencies/${agencyId}` },
  }),
});

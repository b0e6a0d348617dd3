import { AgencySuspended } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R2: an agency's registration is suspended, with the reason and the actions that it still has. */
export const agencySuspended = defineTemplate<typeof AgencySuspended>({
  name: 'agency-suspended',
  event: AgencySuspended,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ agencyId, suspendedOn, until, reason }) => ({
    subject: '关于暂停贵机构注册的通知',
    opening: '联盟决定暂停贵机构的贯标咨询服务机构注册，现将有关事项通知如下。',
    particulars: [
      { label: '暂停日期', value: dateInWords(suspendedOn) },
      { label: '暂停至', value: until ? `${dateInWords(until)}（当日24时期满，自动恢复）` : '另行通知恢复之日' },
      { label: '理由', value: reason },
    ],
    steps: [
      '暂停期间仍可更正已公开的信息、登记咨询人员离职；不能新增咨询人员、申报奖励和成果。',
      '在评级周期封账之日处于暂停状态的机构不参加该周期的评级。',
    ],
    rule: `${MEASURES}“总则”`,
    action: { label: '查看机构状态', path: `/agencies/${agencyId}` },
  }),
});

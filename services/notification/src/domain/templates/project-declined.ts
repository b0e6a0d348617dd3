import { ProjectDeclined } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R4: an agency learns that an enterprise declined its proposal, and why. */
export const projectDeclined = defineTemplate<typeof ProjectDeclined>({
  name: 'project-declined',
  event: ProjectDeclined,
  to: 'agencyId',
  gathering: {
    subject: (count) => `关于贯标企业谢绝${count}个贯标咨询服务项目的通知`,
    opening: (count) => `贯标企业还谢绝了贵机构提出的${count}个贯标咨询服务项目，这些项目不予登记。`,
  },
  compose: ({ projectId, declinedOn, reason }) => ({
    subject: '关于贯标企业谢绝贯标咨询服务项目的通知',
    opening: '贯标企业谢绝了贵机构提出的一个贯标咨询服务项目，该项目不予登记。',
    particulars: [
      { label: '谢绝日期', value: dateInWords(declinedOn) },
      { label: '理由', value: reason },
    ],
    steps: ['请与贯标企业核实有关情况；需要更正的，可以重新提出项目。'],
    rule: `${MEASURES}“信息公开要求”关于在贯标跟踪服务系统中及时更新贯标全流程信息的规定`,
    action: { label: '查看项目', path: `/projects/${projectId}` },
  }),
});

import { ProjectProposed } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R4: an enterprise confirms or declines an agency's proposal. A project started by staff needs no confirmation. */
export const projectProposed = defineTemplate<typeof ProjectProposed>({
  name: 'project-proposed',
  event: ProjectProposed,
  to: 'enterpriseId',
  isWritten: ({ role }) => role === 'agency',
  gathering: {
    subject: (count) => `关于请确认${count}个贯标咨询服务项目的通知`,
    opening: (count) => `贯标咨询服务机构还提出了拟为贵企业服务的${count}个项目，请贵企业逐项确认或者谢绝。`,
  },
  compose: ({ projectId, startedOn, proposedOn, continues }, agency) => ({
    subject: '关于请确认贯标咨询服务项目的通知',
    opening: `${agency}提出为贵企业提供贯标咨询服务，请贵企业确认或者谢绝。`,
    particulars: [
      { label: '贯标咨询服务机构', value: agency },
      { label: '项目开始日期', value: dateInWords(startedOn) },
      { label: '提出日期', value: dateInWords(proposedOn) },
    ],
    steps: [
      '请登录平台核对项目信息。情况属实的，请予确认，项目自确认之日起登记；不属实的，请予谢绝并说明理由，贵企业所述理由将告知该机构。',
      ...(continues ? ['拟接续另一机构为贵企业提供的项目的，贵企业确认后，原项目随即结束。'] : []),
      '贵企业确认以前，该项目不计入任何机构的服务经验。',
    ],
    rule: `${MEASURES}“信息公开要求”关于在贯标跟踪服务系统中及时更新贯标全流程信息的规定`,
    action: { label: '确认或者谢绝', path: `/projects/${projectId}` },
  }),
});

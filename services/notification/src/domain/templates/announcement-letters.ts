import { AnnouncementEnded, AnnouncementPublished, RepairDecided } from '@heng/contracts';
import { dateInWords, dueParticulars, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

const RULE = `${MEASURES}“投诉、举报及处理”：对公开虚假信息以及其他不当行为，核实无误后，联盟通过平台等渠道向社会进行公布`;
const show = (id: string) => ({ label: '查看公布', path: `/announcements/${id}` });

/** R6: the agency learns what is announced, until when, and when it may apply for repair. */
const published = defineTemplate<typeof AnnouncementPublished>({
  name: 'announcement-published',
  event: AnnouncementPublished,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ announcementId, publishedOn, repairAfter, until, calendar, provisional }) => ({
    subject: '关于向社会公布的通知',
    opening: '经裁定核实的事实，联盟已经按照处理措施向社会公布。',
    particulars: [
      { label: '公布日期', value: dateInWords(publishedOn) },
      { label: '可以申请修复的日期', value: `${dateInWords(repairAfter)}之后` },
      ...dueParticulars('公布截止日期', until, calendar, provisional),
    ],
    steps: [
      '请登录平台查看公布的内容和理由。',
      '过失已经纠正的，可以在上述日期之后申请修复，并提供证据；由发布人以外的工作人员决定。',
      '期限届满，公布自动结束，平台不再显示贵机构名称和公布的内容。',
    ],
    rule: RULE,
    action: show(announcementId),
  }),
});

const decided = defineTemplate<typeof RepairDecided>({
  name: 'repair-decided',
  event: RepairDecided,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ announcementId, granted, decidedOn, reason }) => ({
    subject: '关于修复申请决定的通知',
    opening: '对贵机构提出的修复申请，联盟已经作出决定。',
    particulars: [
      { label: '决定', value: granted ? '同意修复' : '不同意修复' },
      { label: '决定日期', value: dateInWords(decidedOn) },
      { label: '理由', value: reason },
    ],
    steps: [granted ? '公布随即结束。' : '公布继续进行。过失进一步纠正以后，可以再次申请修复。'],
    rule: RULE,
    action: show(announcementId),
  }),
});

/** An end by repair is told with the decision. */
const ended = defineTemplate<typeof AnnouncementEnded>({
  name: 'announcement-ended',
  event: AnnouncementEnded,
  to: 'agencyId',
  gathering: 'never',
  isWritten: (_, { because }) => because === 'term',
  compose: ({ announcementId, endedOn }) => ({
    subject: '关于结束公布的通知',
    opening: '关于贵机构的一项公布期限已经届满，公布自动结束。',
    particulars: [{ label: '结束日期', value: dateInWords(endedOn) }],
    steps: ['平台不再显示贵机构名称和公布的内容，导出的数据只保留编号和日期。'],
    rule: RULE,
    action: show(announcementId),
  }),
});

export const announcementLetters = [published, decided, ended];

import {
  ComplaintsDeadlineMoved,
  type EventOf,
  RatingDeadlineMoved,
  RegistryDeadlineMoved,
  TrackingDeadlineMoved,
} from '@heng/contracts';
import { leavesTime } from '../gathering.js';
import { dateInWords, dueParticulars, FEEDBACK_RULE, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

type Moved = EventOf<typeof ComplaintsDeadlineMoved>['data'];
type Words = Readonly<{ matter: string; label: string; rule: string; path: (moved: Moved) => string }>;

const complaint = (matter: string, label: string): Words => ({
  matter,
  label,
  rule: `${MEASURES}“投诉、举报及处理”`,
  path: ({ recordId }) => `/complaints/${recordId}`,
});
const withholding = (path: Words['path']): Words => ({
  matter: '不予公开申请审核',
  label: '联盟作出决定的截止日期',
  rule: `${MEASURES}“信息公开要求”`,
  path,
});

/** The clocks that parties are told of. An agency does not know of a complaint that is not accepted. */
const clocks: Readonly<Record<string, Words>> = {
  'complaints.answer': complaint('投诉回应', '回应截止日期'),
  'complaints.mediation': complaint('投诉调解', '调解截止日期'),
  'complaints.reconsideration': complaint('投诉复议', '复议裁定截止日期'),
  'complaints.ruling': complaint('投诉裁定', '裁定截止日期'),
  'complaints.announcement-end': {
    matter: '公布',
    label: '公布截止日期',
    rule: `${MEASURES}“投诉、举报及处理”`,
    path: ({ recordId }) => `/announcements/${recordId}`,
  },
  'complaints.hearing': {
    ...complaint('听取意见', '陈述意见的截止日期'),
    path: ({ recordId }) => `/hearings/${recordId}`,
  },
  'rating.notice': {
    matter: '评级结果公示',
    label: '公示截止日期',
    rule: `${MEASURES}“评级”之评级工作程序：进行为期10个工作日的公示`,
    path: ({ recordId }) => `/ratings/${recordId}`,
  },
  'tracking.feedback': {
    matter: '贯标咨询服务项目反馈',
    label: '反馈截止日期',
    rule: FEEDBACK_RULE,
    path: ({ recordId }) => `/projects/${recordId}`,
  },
  'registry.withholding-decision': withholding(({ agencyId }) => `/agencies/${agencyId}/withholdings`),
  'tracking.name-withholding-decision': withholding(
    ({ enterpriseId }) => `/enterprises/${enterpriseId}/name-withholdings`,
  ),
};

/** Neither the last day that a party knows nor the new one is near. */
const leavesWarning = ({ before, due }: Moved, on: string): boolean =>
  leavesTime({ due: before }, on) && leavesTime({ due }, on);

/** Another calendar moved a last day that the parties were told of. */
const deadlineMoved = (
  service: string,
  event:
    | typeof RegistryDeadlineMoved
    | typeof TrackingDeadlineMoved
    | typeof ComplaintsDeadlineMoved
    | typeof RatingDeadlineMoved,
) =>
  defineTemplate({
    name: `${service}-deadline-moved`,
    event,
    to: ['agencyId', 'enterpriseId'],
    isWritten: (_, { deadline }) => deadline in clocks,
    gathering: {
      subject: (count) => `关于${count}项期限变动的通知`,
      opening: (count) => `国家放假安排公布或者调整后，还有${count}项期限已经重新计算，截止日期有变动。`,
      canWait: leavesWarning,
    },
    compose: (moved: Moved) => {
      const { matter, label, rule, path } = clocks[moved.deadline]!;
      const { before, due, calendar, provisional } = moved;
      return {
        subject: `关于${matter}期限变动的通知`,
        opening: `国家放假安排公布或者调整后，${matter}的期限已经重新计算，截止日期有变动。`,
        particulars: [
          { label: '事项', value: matter },
          { label: '原截止日期', value: dateInWords(before) },
          ...dueParticulars(label, due, calendar, provisional),
        ],
        steps: ['请以变动后的截止日期为准，计算过程可登录平台查看。', '此前通知中的其他内容不变。'],
        rule,
        action: { label: '查看事项', path: path(moved) },
      };
    },
  });

export const deadlineLetters = [
  deadlineMoved('registry', RegistryDeadlineMoved),
  deadlineMoved('tracking', TrackingDeadlineMoved),
  deadlineMoved('complaints', ComplaintsDeadlineMoved),
  deadlineMoved('rating', RatingDeadlineMoved),
];

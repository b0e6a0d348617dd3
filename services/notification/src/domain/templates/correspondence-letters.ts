import { AdditionPassedOn, ComplaintWithdrawn } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

const RULE = `${MEASURES}“投诉、举报及处理”`;

/** R6: the agency learns that the other side's evidence has grown; the words and files are read on the platform only. */
const added = defineTemplate<typeof AdditionPassedOn>({
  name: 'evidence-added',
  event: AdditionPassedOn,
  to: 'agencyId',
  gathering: 'never',
  isWritten: (_, { toAgency }) => toAgency,
  compose: ({ complaintId, passedOn }) => ({
    subject: '关于投诉补充材料的通知',
    opening: '针对贵机构的一件投诉有补充材料入卷，联盟提供给贵机构查看。',
    particulars: [{ label: '入卷日期', value: dateInWords(passedOn) }],
    steps: ['请登录平台查看补充的内容和文件。裁定所依据的材料，贵机构都可以看到。'],
    rule: RULE,
    action: { label: '查看投诉', path: `/complaints/${complaintId}` },
  }),
});

/** R6: the agency learns that a complaint it was asked about has ended, and of nobody who withdrew. */
const withdrawn = defineTemplate<typeof ComplaintWithdrawn>({
  name: 'complaint-withdrawn',
  event: ComplaintWithdrawn,
  to: 'agencyId',
  gathering: 'never',
  isWritten: (_, { wasAccepted }) => wasAccepted,
  compose: ({ complaintId, withdrawnOn }) => ({
    subject: '关于投诉撤回、程序终止的通知',
    opening: '针对贵机构的一件投诉已经撤回，程序终止。',
    particulars: [{ label: '终止日期', value: dateInWords(withdrawnOn) }],
    steps: [
      '贵机构不必再答复；已组成的裁定组随之解散，正在进行的调解随之终止。',
      '撤回的投诉在公开的统计中单独列出，既不算成立，也不算不成立。此前的逾期仍然计入。',
    ],
    rule: RULE,
    action: { label: '查看投诉', path: `/complaints/${complaintId}` },
  }),
});

export const correspondenceLetters = [added, withdrawn];

import { catalogue } from './catalogue.js';

/** The words of more time to answer. */
export const extension = catalogue({
  toAsk: ['申请延长回应期限', 'Ask for more time to answer'],
  askLead: [
    '每件投诉只能申请一次，须在期限届满前提出，由联盟工作人员决定。决定之前，原期限继续计算。',
    'You ask once for each complaint, before the time to answer ends. Staff decide; until then the time goes on.',
  ],
  days: ['延长的天数', 'How many days more?'],
  daysHint: (most: number) => [`最多 ${most} 日。`, `${most} at most.`],
  daysWrong: (most: number) => [`请填写 1 至 ${most} 的整数`, `Give a whole number from 1 to ${most}`],
  reason: ['理由', 'Reason'],
  reasonHint: ['双方都会看到。', 'Both sides read it.'],
  toDecide: ['决定是否延长回应期限', 'Decide on more time to answer'],
  outcomes: { grant: ['同意延长', 'Grant'], refuse: ['不同意', 'Refuse'] },
  forAgency: ['供机构查看。', 'The agency reads it.'],
  asked: ['机构申请延长回应期限', 'The agency asks for more time to answer'],
  inWords: (days: number, reason: string) => [`延长 ${days} 日：${reason}`, `${days} days more: ${reason}`],
  waits: ['等待决定', 'Not decided yet'],
  granted: ['已同意', 'Granted'],
  refused: (reason: string) => [`未同意：${reason}`, `Refused: ${reason}`],
  extended: (on: string, reason: string) => [`${on}延长：${reason}`, `Extended on ${on}: ${reason}`],
});

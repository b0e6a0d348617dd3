import { catalogue } from './catalogue.js';

/** The restriction of those who filed maliciously. */
export const restrictions = catalogue({
  title: ['提交限制', 'Restriction'],
  impose: ['限制提交人', 'Restrict who filed'],
  lead: [
    '只适用于不予受理、不成立或者不属实的恶意投诉、举报。限制登录帐号和所留邮箱；匿名且未留邮箱的无从限制。本人会看到理由，可以申请复核，由另一名工作人员决定。',
    'For malicious filings only that were declined, dismissed or not verified. It binds the account and the address that was left; who is anonymous without one cannot be restricted. The person reads the reason and may ask for a review by another one of the staff.',
  ],
  days: ['天数', 'Days'],
  daysHint: ['自今日起，最多 180 日。', 'From today, at most 180.'],
  reason: ['理由', 'Reason'],
  reasonHint: ['本人和复核的工作人员会看到。', 'The person and who reviews it read it.'],
  states: {
    imposed: ['限制中', 'In force'],
    contested: ['申请复核，等待决定', 'Contested, waiting for the review'],
    upheld: ['复核维持', 'Upheld'],
    lifted: ['已解除', 'Lifted'],
  },
  state: ['状态', 'State'],
  until: ['截至', 'Until'],
  contest: ['申请复核的理由', 'Why a review is asked for'],
  toContest: ['申请复核', 'Ask for a review'],
  contestLead: [
    '由另一名工作人员复核，只进行一次。复核决定之前，限制仍然有效。',
    'Another one of the staff reviews it, once. Until then the restriction holds.',
  ],
  review: ['复核提交限制', 'Review the restriction'],
  outcomes: { uphold: ['维持', 'Uphold it'], lift: ['解除', 'Lift it'] },
  reviewReason: ['复核理由', 'Reason of the review'],
  reviewHint: ['本人会看到。', 'The person reads it.'],
  task: (number: string) => [`复核提交限制（${number}）`, `Review of a restriction (${number})`],
});

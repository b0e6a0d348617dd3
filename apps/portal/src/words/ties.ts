import { catalogue } from './catalogue.js';

/** The words of experts' ties to agencies. */
export const ties = catalogue({
  titleOf: (agency: string) => [`声明利害关系：${agency}`, `Declare your ties to ${agency}`],
  lead: [
    '评审或者裁定之前，请声明您与该机构有无利害关系；已经终止但未满三年的，也应声明。有利害关系的，您应当回避，由其他专家办理。声明只有您本人和联盟工作人员可以看到。',
    'Before you decide, say whether you have a tie to the agency. A tie that ended less than three years ago counts too. With a tie you recuse, and another expert decides. Only you and staff of the alliance see what you declare.',
  ],
  tie: ['与该机构的关系', 'Tie to the agency'],
  none: ['没有利害关系', 'No tie'],
  kinds: {
    employed: ['任职', 'Employment'],
    shareholder: ['持有股权', 'Shares'],
    adviser: ['担任顾问、提供服务或者共同承担项目', 'Adviser, services, or a shared project'],
    kinship: ['亲属关系', 'A relative'],
    other: ['其他利害关系', 'Another tie'],
  },
  kindHints: {
    employed: ['包括兼职', 'also part-time'],
    shareholder: ['包括代他人持有', 'also held for others'],
    adviser: ['包括有偿和无偿', 'paid or not'],
    kinship: ['配偶、近亲属在该机构任职或者持有股权', 'a spouse or near relative works there or holds shares'],
    other: ['可能影响公正的其他情形', 'anything else that may affect your judgement'],
  },
  from: ['开始日期', 'Since'],
  fromHint: ['有利害关系的，请填写。', 'For a tie.'],
  until: ['终止日期', 'Until'],
  untilHint: ['仍在持续的，不必填写。', 'Leave it empty for a tie that goes on.'],
  reason: ['说明', 'Reason'],
  reasonHint: ['有利害关系的，请填写。只供联盟工作人员查看。', 'For a tie; only for staff of the alliance.'],
  own: ['我的利害关系', 'Your ties'],
  ownLead: (name: string) => [
    `${name}，以下是平台记录的您的利害关系。您不办理这些机构的评级和投诉，由其他专家办理。需要更正的，请联系联盟工作人员。`,
    `${name}, these ties are on record. Other experts decide about these agencies. Staff of the alliance correct a mistake.`,
  ],
  letters: (email: string) => [
    `抽取、递补、提出意见和裁定的通知发至 ${email}。`,
    `Letters about your seats, opinions that are due and rulings go to ${email}.`,
  ],
  noLetters: [
    '没有登记您的邮箱，您被抽取时不会收到邮件；需要登记的，请联系联盟工作人员。',
    'No e-mail address of yours is on record: you get no letter when a panel draws you. Staff of the alliance record one.',
  ],
  relations: ['与机构的关系', 'Ties to agencies'],
  affiliations: ['所在单位', 'Organisations that you belong to'],
  agency: ['机构', 'Agency'],
  byStaff: ['由联盟工作人员登记', 'recorded by staff'],
});

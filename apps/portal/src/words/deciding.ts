import { catalogue } from './catalogue.js';

/** The words of every decision with a reason. */
export const deciding = catalogue({
  outcome: ['决定', 'Decision'],
  reason: ['理由', 'Reason'],
  reasonMissing: ['请填写理由', 'Give the reason'],
  forApplicant: ['申请人会看到。同意时可以不填。', 'The applicant reads it. Not needed for an approval.'],
  forAgency: ['有关机构会看到。', 'The agency reads it.'],
  forAgencyOrNone: ['有关机构会看到。认定时可以不填。', 'The agency reads it. Not needed where you recognise it.'],
  forOwner: ['商业秘密的权利人会看到。', 'The owner of the trade secret reads it.'],
  forStaff: ['联盟工作人员会看到。', 'Staff of the alliance read it.'],
  forPublic: ['向社会公开，请勿写入个人信息。', 'It is public: no personal information.'],
  decide: ['作出决定', 'Decide'],
  overdue: ['已超过审核期限', 'Overdue'],
});

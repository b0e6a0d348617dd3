import { DisclosureConfirmationDue } from '@heng/contracts';
import { dateInWords, MEASURES, sectionInWords } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R3: an agency is reminded to confirm its disclosure. */
export const confirmationDue = defineTemplate<typeof DisclosureConfirmationDue>({
  name: 'confirmation-due',
  event: DisclosureConfirmationDue,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ agencyId, sections, dueOn, daysLeft }) => ({
    subject: '关于请确认所公开信息的提醒',
    opening: `贵机构有${sections.length}个部分的公开信息将满六个月未更新或确认。`,
    particulars: [
      { label: '最后确认日期', value: `${dateInWords(dueOn)}（还有${daysLeft}天）` },
      { label: '需要确认的部分', value: sections.map(sectionInWords).join('、') },
    ],
    steps: [
      '内容没有变化的，请登录平台逐项确认“仍然属实”；有变化的，请公开新的版本。',
      '逾期未确认的部分，将向社会标注为“超过六个月未确认”。',
    ],
    rule: `${MEASURES}“信息公开要求”关于按照实际变化情况进行及时更新的规定`,
    action: { label: '确认或更新', path: `/agencies/${agencyId}/timeliness` },
  }),
});

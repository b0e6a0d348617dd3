import { DisclosureStale } from '@heng/contracts';
import { dateInWords, MEASURES, sectionInWords } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R3: an agency's disclosure is shown as unconfirmed for too long. */
export const disclosureStale = defineTemplate<typeof DisclosureStale>({
  name: 'disclosure-stale',
  event: DisclosureStale,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ agencyId, sections, staleSince }) => ({
    subject: '关于所公开信息超过六个月未确认的通知',
    opening: '贵机构的部分公开信息超过六个月未更新或确认，平台已向社会作出标注。',
    particulars: [
      { label: '标注日期', value: dateInWords(staleSince) },
      { label: '涉及的部分', value: sections.map(sectionInWords).join('、') },
    ],
    steps: ['请登录平台确认“仍然属实”或公开新的版本，标注随即取消。'],
    rule: `${MEASURES}“信息公开要求”关于按照实际变化情况进行及时更新的规定`,
    action: { label: '确认或更新', path: `/agencies/${agencyId}/timeliness` },
  }),
});

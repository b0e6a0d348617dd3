import { NoticePublished } from '@heng/contracts';
import { cycleInWords, dateInWords, dueParticulars, gradeInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

const opening = (cycle: string, round: number) =>
  round === 1
    ? `贵机构${cycleInWords(cycle)}的评级结果已经专家评审，现予公示。`
    : `因对贵机构${cycleInWords(cycle)}评级结果的异议成立，联盟已重新组织专家评审，现对评审结果进行第${round}次公示。`;

/** R8: ten working days, counted from the day after the publication; who may object, how, and until when. */
export const noticePublished = defineTemplate<typeof NoticePublished>({
  name: 'notice-published',
  event: NoticePublished,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ ratingId, cycle, round, grade, publishedOn, lastDay, calendar, provisional }) => ({
    subject: `关于${cycleInWords(cycle)}评级结果公示的通知`,
    opening: opening(cycle, round),
    particulars: [
      { label: '评级周期', value: cycleInWords(cycle) },
      { label: '拟定评级结果', value: gradeInWords(grade) },
      { label: '公布日期', value: dateInWords(publishedOn) },
      ...dueParticulars('公示截止日期', lastDay, calendar, provisional),
    ],
    steps: [
      '对公示结果有异议的，贵机构及社会各方均可通过平台提出异议，说明理由并提供相关证据，最迟于公示截止日期当日提出；逾期提出的不予受理。',
      '异议成立的，联盟将对贵机构重新组织专家评审并再次公示；异议只影响贵机构，不影响其他机构。',
      '公示期满无异议，或异议均不成立的，评级结果即行确定。',
    ],
    rule: `${MEASURES}“评级”之评级工作程序：进行为期10个工作日的公示，公示无异议后确定评级结果。公布当日不计入，休息日和法定节假日不计入，调休上班的休息日计入`,
    action: { label: '查看公示或提出异议', path: `/ratings/${ratingId}` },
  }),
});

import { RatingDrafted } from '@heng/contracts';
import { cycleInWords, gradeInWords, MEASURES, reasonInWords } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R8: the agency learns the result of the method, before spot check and review. */
export const draftRating = defineTemplate<typeof RatingDrafted>({
  name: 'draft-rating',
  event: RatingDrafted,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ ratingId, cycle, grade, points, reasons }) => ({
    subject: `关于${cycleInWords(cycle)}评级初评结果的通知`,
    opening: `联盟已根据贵机构在平台公开的资料和信息等评级依据，得出贵机构${cycleInWords(cycle)}评级的初评结果，现通知如下。`,
    particulars: [
      { label: '评级周期', value: cycleInWords(cycle) },
      { label: '初评得分', value: `${points}分（满分100分）` },
      { label: '初评等级', value: gradeInWords(grade) },
    ],
    list: { title: '对初评等级的说明', items: reasons.map(({ zh }) => reasonInWords(zh)) },
    steps: [
      '初评结果不是评级结果。此后依次进行真实性抽查、专家评审和为期10个工作日的公示，公示无异议后确定评级结果。',
      '请登录平台核对各项指标及其依据。封账后更新的信息计入下一评级周期；对评级结果有异议的，请在公示期间提出。',
    ],
    rule: `${MEASURES}“评级”之评级工作程序和评级依据`,
    action: { label: '查看初评结果及依据', path: `/ratings/${ratingId}` },
  }),
});
